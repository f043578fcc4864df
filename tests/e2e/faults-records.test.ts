import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { visit, visitMap, withBrowser, type Atlas, type VisitOptions } from './driver.ts';
import { fault } from './faults.ts';
import { expectSound } from './oracle.ts';

withBrowser();

const DATA = '/data/v1/campus.json';
const FACTS = readFileSync(`public${DATA}`, 'utf8');
const CENTRE = '/?territoire=centre-val-de-loire';
const PATMAT = 'patmat-centre-val-de-loire';
const COSMETO = 'cosmetopharma-centre-val-de-loire';

interface Record {
  id: string;
  name: string;
  topics: string[];
  statusNote: string | null;
  website: string | null;
  email: string | null;
  phone: string | null;
  head: object | null;
  contacts: object[];
  position: { lat: number; lng: number } | null;
}
interface Facts {
  campuses: Record[];
}

/** The published facts, after a change of ours. */
function changed(change: (facts: Facts, campus: (id: string) => Record) => void): Pick<VisitOptions, 'answers'> {
  const facts = JSON.parse(FACTS) as Facts;
  change(facts, (id) => facts.campuses.find((campus) => campus.id === id)!);
  return { answers: { [DATA]: { body: JSON.stringify(facts), contentType: 'application/json' } } };
}

/** What the console warns of. */
function listening(warnings: string[]): Pick<VisitOptions, 'prepare'> {
  return {
    prepare: async (page) =>
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text())),
  };
}

async function expectNoOverflow({ page }: Atlas): Promise<void> {
  const [content, frame] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(content).toBeLessThanOrEqual(frame);
}

const ONE_SET_ASIDE = '1 fiche illisible a été mise de côté';

describe('a record is not as it should be', () => {
  fault(18, async () => {
    const warnings: string[] = [];
    const bad = changed((_, campus) => Object.assign(campus(PATMAT), { name: 3 }));
    const atlas = await visitMap('/', { ...bad, ...listening(warnings) });
    expect(await atlas.status()).toBe('108 campus');
    expect(await atlas.results().getByRole('listitem').count()).toBe(108);
    await expect.poll(() => atlas.campusesOnMap()).toBe(108);
    await atlas.page.getByText(ONE_SET_ASIDE, { exact: false }).waitFor();
    expect(warnings.join('\n')).toMatch(/record \d+ \(patmat-centre-val-de-loire\) is set aside: name/);
    await expectSound(atlas, 'list');
  });

  fault(19, async () => {
    const nothing = { position: null, website: null, email: null, phone: null, head: null, contacts: [] };
    const atlas = await visitMap(
      CENTRE,
      changed((_, campus) => Object.assign(campus(PATMAT), nothing)),
    );
    expect(await atlas.status()).toBe('4 campus');
    expect(await atlas.campusesOnMap()).toBe(3);
    await atlas.map().getByText('1 campus sans position connue : à retrouver dans la liste.').waitFor();
    await atlas.card("Patrimoines, métiers d'art et tourisme").click();
    await atlas.page.getByRole('region', { name: 'Fiche du campus' }).getByText('Contact non publié').waitFor();
    await expectSound(atlas, 'list');
  });

  fault(20, async () => {
    const wrong = changed((_, campus) => Object.assign(campus(PATMAT).position!, { lat: 999 }));
    const atlas = await visitMap('/', wrong);
    expect(await atlas.status()).toBe('108 campus');
    await atlas.page.getByText(ONE_SET_ASIDE, { exact: false }).waitFor();
    await atlas.button('Guyane (3)').click();
    await expect.poll(() => atlas.address()).toContain('carte=');
    await atlas
      .mark(/Guyane|\(973\)/)
      .first()
      .click();
    await expectSound(atlas, 'list');
  });

  fault(21, async () => {
    const warnings: string[] = [];
    const twice = changed((facts, campus) => facts.campuses.push({ ...campus(PATMAT), name: 'Un autre' }));
    const atlas = await visitMap(CENTRE, { ...twice, ...listening(warnings) });
    expect(await atlas.status()).toBe('4 campus');
    await atlas.card("Patrimoines, métiers d'art et tourisme").waitFor();
    expect(await atlas.card('Un autre').count()).toBe(0);
    await atlas.page.getByText(ONE_SET_ASIDE, { exact: false }).waitFor();
    expect(warnings.join('\n')).toContain('id: used twice');
    await expectSound(atlas, 'list');
  });
});

describe('two campuses are at one point', () => {
  const together = changed((_, campus) => {
    const { lat, lng } = campus(PATMAT).position!;
    Object.assign(campus(COSMETO).position!, { lat: lat + 0.00005, lng });
  });
  const stack = (atlas: Atlas) => atlas.mark(/^2 campus au même endroit, (Tours|Orléans)/);
  const NAMES = ["Patrimoines, métiers d'art et tourisme", 'Industries cosmétique et pharmaceutique'];
  const BUTTONS = [/^PatMAT/, /^CosmetoPharma/];

  /** Opens one after the other, from the map as it is. */
  async function expectBothOpen(options: VisitOptions, press: (atlas: Atlas, which: 0 | 1) => Promise<void>) {
    const atlas = await visitMap(CENTRE, { ...together, ...options });
    for (const which of [0, 1] as const) {
      await press(atlas, which);
      await atlas.page.getByRole('heading', { level: 1, name: NAMES[which]! }).waitFor();
      await atlas.page.goBack();
      await stack(atlas).waitFor();
    }
    return atlas;
  }

  fault(
    22,
    async () => {
      const atlas = await expectBothOpen({}, async (visitor, which) => {
        await stack(visitor).click();
        await visitor.button(BUTTONS[which]!).click();
      });
      await expectSound(atlas, 'list');
    },
    'souris',
  );

  fault(
    22,
    async () => {
      const atlas = await expectBothOpen({ width: 1180, height: 820, hasTouch: true }, async (visitor, which) => {
        await stack(visitor).tap();
        await visitor.button(BUTTONS[which]!).tap();
      });
      await expectSound(atlas, 'list');
    },
    'doigt',
  );

  fault(
    22,
    async () => {
      const atlas = await expectBothOpen({}, async (visitor, which) => {
        await stack(visitor).focus();
        await visitor.press('Enter');
        for (let presses = 0; presses < 4 && !BUTTONS[which]!.test(await visitor.focused()); presses++)
          await visitor.press('Tab');
        await visitor.press('Enter');
      });
      await expectSound(atlas, 'list');
    },
    'clavier',
  );
});

describe('there is too much', () => {
  fault(
    23,
    async () => {
      const long = changed((_, campus) => {
        const patmat = campus(PATMAT);
        patmat.name = `${'Patrimoines et métiers '.repeat(8)}${'a'.repeat(116)}`;
        patmat.topics = ['b'.repeat(300)];
        const contact = { role: 'Directrice', name: 'c'.repeat(60), email: null, phone: null, source: 'https://x.fr/' };
        patmat.contacts = Array.from({ length: 40 }, (_unused, at) => ({ ...contact, role: `Directrice ${at}` }));
        campus(COSMETO).statusNote = 'd'.repeat(5_000_000);
      });
      const list = await visit(CENTRE, { width: 320, height: 640, ...long });
      expect(await list.status()).toBe('3 campus');
      await list.page.getByText(ONE_SET_ASIDE, { exact: false }).waitFor();
      await expectNoOverflow(list);
      const sheet = await visit(`/campus/${PATMAT}`, { width: 320, height: 640, ...long });
      await sheet.page.getByText('Directrice 39').waitFor();
      await expectNoOverflow(sheet);
      await expectSound(list, 'list');
    },
    'champs',
  );

  fault(
    23,
    async () => {
      const many = changed((facts) => {
        const few = { members: [], sources: [], sites: [], contacts: [], formerNames: [] };
        const originals = facts.campuses.filter(({ position }) => position !== null);
        facts.campuses = Array.from({ length: 10_000 }, (_, at) => {
          const original = originals[at % originals.length]!;
          return { ...original, ...few, id: `campus-${at}`, name: `${original.name} ${at}` };
        });
      });
      const atlas = await visit('/?filiere=materiaux', { width: 320, height: 640, ...many });
      await atlas.hears(/^1\s338 campus$/);
      // A part at a time: all at once, they would take seconds on a phone.
      expect(await atlas.results().getByRole('listitem').count()).toBe(128);
      await atlas.button('Afficher la suite').click();
      expect(await atlas.results().getByRole('listitem').count()).toBe(256);
      await atlas.button('Filtrer (1)').click();
      await atlas.page.getByRole('radio', { name: /^Campus d'excellence/ }).check();
      await atlas.button('Voir 267 campus').click();
      expect(await atlas.results().getByRole('listitem').count()).toBe(128);
      await atlas.page.getByText('Les 128 premiers sur 267 campus', { exact: false }).waitFor();
      await expectNoOverflow(atlas);
      await expectSound(atlas, 'list');
    },
    '10 000 fiches',
  );
});
