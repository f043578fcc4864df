/** What a campus's page is on paper: one sheet of A4, on which none of the campus's own facts is missing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { visit, withBrowser, type Atlas } from './driver.ts';

withBrowser();

const { campuses, academies } = JSON.parse(readFileSync('public/data/v1/campus.json', 'utf8')) as Dataset;

/** The longest, and three of the others: two short ones and the longest of those that are not set closer. */
const LONG = [
  'campus-regional-patrimoine-bati',
  'campus-versailles-patrimoine-artisanat',
  'ceine-energies-normandie',
  'industrie-circulaire-de-la-mobilite-ile-de-france',
  'industrie-du-futur-ile-de-france',
  'mode-ile-de-france',
  'mode-metiers-art-design-paris',
  'nauti-campus-occitanie',
  'patmat-centre-val-de-loire',
  'process-technologies-milieux-sensibles',
  'travaux-publics-hauts-de-france',
];
const OTHERS = ['foret-bois-occitanie', 'intelligence-artificielle-ile-de-france', 'relation-client'];

/** Sizes of letters in CSS pixels: 7 pt. */
const LEAST_SIZE = (7 * 96) / 72;

async function sheetsOf(atlas: Atlas): Promise<number> {
  const pdf = (await atlas.page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Texts of the sheet that are smaller than 7 pt. */
const smallTexts = (atlas: Atlas) =>
  atlas.page.locator('.hall *').evaluateAll(
    (all, least) =>
      all.flatMap((element) => {
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.textContent);
        const text = own.join('').trim();
        const isRead = text !== '' && element.checkVisibility() && !element.closest('svg, .visually-hidden');
        const size = Math.min(
          ...['', '::after'].map((part) => parseFloat(getComputedStyle(element, part || null).fontSize)),
        );
        return isRead && size < least - 0.01 ? [`${text}: ${size} px`] : [];
      }),
    LEAST_SIZE,
  );

/** What the dataset says of a campus that its sheet must say too. */
function factsOf(id: string): string[] {
  const campus = campuses.find((one) => one.id === id)!;
  const referent = academies.find((one) => one.id === campus.academie)?.referent;
  return [
    campus.name,
    campus.head?.name,
    ...campus.topics,
    ...[...campus.members, ...campus.sites].map(({ name }) => name),
    ...[campus.website && new URL(campus.website).host.replace(/^www\./, ''), campus.email],
    ...campus.contacts.flatMap(({ name, role, email }) => [name, role, email]),
    ...[referent?.name, referent?.role, referent?.service, referent?.address, referent?.email],
    ...[...campus.sources, ...(referent?.sources ?? [])].map(({ title }) => title),
  ].flatMap((fact) => fact ?? []);
}

describe('a campus on paper', () => {
  it.each([
    ['long', LONG],
    ['other', OTHERS],
  ])('is one sheet of A4, in letters that can be read: the %s ones', async (_, ids) => {
    for (const id of ids) {
      const atlas = await visit(`/campus/${id}`);
      expect([id, await sheetsOf(atlas)]).toEqual([id, 1]);
      await atlas.page.emulateMedia({ media: 'print' });
      expect(await smallTexts(atlas)).toEqual([]);
      await atlas.page.context().close();
    }
  });

  it.each(['ceine-energies-normandie', 'campus-versailles-patrimoine-artisanat', 'relation-client'])(
    'says all that is known of it: %s',
    async (id) => {
      const atlas = await visit(`/campus/${id}`);
      await atlas.page.emulateMedia({ media: 'print' });
      const sheet = await atlas.page.getByRole('article').innerText();
      const lowered = sheet.replace(/\s+/g, ' ').toLowerCase();
      const missing = factsOf(id).filter((fact) => !lowered.includes(fact.replace(/\s+/g, ' ').toLowerCase()));
      expect(missing).toEqual([]);
      expect(await atlas.page.getByRole('list').filter({ hasText: 'Faire connaître' }).isVisible()).toBe(true);
      // Printing waits for what is drawn for paper; its emulation does not.
      await atlas.page.getByRole('img', { name: /code/i }).waitFor();
    },
  );

  it('leaves the long addresses of its sources to the code where there is much to tell, and there alone', async () => {
    const addressesOf = async (id: string) => {
      const atlas = await visit(`/campus/${id}`);
      await atlas.page.emulateMedia({ media: 'print' });
      const links = atlas.page.locator('.sources .web-link');
      return links.evaluateAll((all) => all.map((link) => getComputedStyle(link, '::after').display !== 'none'));
    };
    expect(new Set(await addressesOf('ceine-energies-normandie'))).toEqual(new Set([false]));
    expect(new Set(await addressesOf('foret-bois-occitanie'))).toEqual(new Set([true]));
  });
});

describe('the results on paper', () => {
  it.each(['still', 'live'])('have their %s map below them, and the words of the map below it', async (kind) => {
    const atlas = await visit('/?territoire=bretagne', { width: 800, height: 1100 });
    if (kind === 'live') {
      await atlas.wantMap();
      await atlas.page.locator('.map-surface').waitFor();
    }
    await atlas.page.locator('.map-words').waitFor();
    await atlas.page.emulateMedia({ media: 'print' });
    // Printing waits for what is drawn for paper; its emulation does not.
    await atlas.page.locator(':is(.paper-map, .still-map) .plan').waitFor({ state: 'attached' });
    const parts = await atlas.page.evaluate(() =>
      ['.results', '.map-frame :is(.paper-map, .still-map) .plan', '.map-words'].map((part) => {
        const all = [...document.querySelectorAll(part)].filter((element) => element.checkVisibility());
        const { top, bottom, height } = all.at(-1)!.getBoundingClientRect();
        return { top, bottom, height, isCut: getComputedStyle(all.at(-1)!).overflow === 'hidden' };
      }),
    );
    const [list, map, words] = parts;
    expect(list!.bottom).toBeLessThanOrEqual(map!.top);
    expect(map!.height).toBeGreaterThan(300);
    expect(map!.isCut).toBe(true);
    expect(map!.bottom).toBeLessThanOrEqual(words!.top);
    expect(words!.height).toBeGreaterThan(20);
  });

  it('are there on narrow paper too where a phone shows the map', async () => {
    const atlas = await visit('/', { width: 390, height: 844 });
    await atlas.button('Voir la carte').click();
    await atlas.marks().first().waitFor();
    expect(await atlas.results().isVisible()).toBe(false);
    await atlas.page.emulateMedia({ media: 'print' });
    expect(await atlas.results().isVisible()).toBe(true);
    expect((await atlas.results().boundingBox())!.height).toBeGreaterThan(1000);
  });
});
