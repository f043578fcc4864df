/** 5,800 made establishments in our schema, named by a setting at run time: the site shows them as it does its own. */
import { beforeAll, describe, expect, it } from 'vitest';
import { datasetOf } from '../../bench/records.ts';
import type { Campus } from '../../src/domain/campus.ts';
import { NO_SITE } from '../../src/domain/site-config.ts';
import { realDataset } from '../builders.ts';
import { visit, withBrowser, type Atlas, type VisitOptions } from './driver.ts';
import { expectSound } from './oracle.ts';

withBrowser();

const SIZE = 5_800;
const SEED = 20261126;
const PATH = 'data/v1/etablissements.json';
const LOST = 'Établissement introuvable ailleurs';
/** Its id: one of the site's own campuses has the same, whose page the build has written. */
const SHARED = 'text-in';

/** Made establishments, and one whose name nobody else bears. */
function establishments(): { text: string; campuses: Campus[] } {
  const made = datasetOf(realDataset(), SIZE - 1, SEED);
  // Light enough to be handed to the browser by the test in a moment.
  const few = { members: [], sites: [], contacts: [] };
  const named = made.campuses.map((campus, at) => ({ ...campus, ...few, id: `etablissement-${at}` }));
  const last = { ...named[0]!, id: SHARED, name: LOST, shortName: null, topics: ['zythologie'] };
  const dataset = { ...made, edition: '2026-11-26', campuses: [...named, last] };
  return { text: JSON.stringify(dataset), campuses: dataset.campuses };
}

let made: ReturnType<typeof establishments>;
beforeAll(() => (made = establishments()));

function withThem(options: VisitOptions = {}): VisitOptions {
  const config = JSON.stringify({ tiles: null, dataset: PATH, site: NO_SITE });
  return {
    ...options,
    answers: {
      '/config.json': { body: config, contentType: 'application/json' },
      [`/${PATH}`]: { body: made.text, contentType: 'application/json' },
      ...options.answers,
    },
  };
}

const COUNT = /^5[\s\u202f]800 campus$/;

/** The text of a file that a press hands to the visitor. */
async function taken(atlas: Atlas, button: RegExp): Promise<string> {
  const coming = atlas.page.waitForEvent('download');
  await atlas.page.getByRole('button', { name: button }).click();
  const parts: Buffer[] = [];
  for await (const part of await (await coming).createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

describe('a dataset of 5,800 establishments', () => {
  it('opens in the place of the site’s own, a part of it drawn, read by a worker', async () => {
    const atlas = await visit('/', withThem());
    await atlas.hears(COUNT);
    expect(await atlas.results().getByRole('listitem').count()).toBe(128);
    expect(atlas.page.workers().length).toBe(1);
    await expectSound(atlas, 'list');
  });

  it('is filtered: counts, list and status agree', async () => {
    const filiere = 'materiaux';
    const holding = made.campuses.filter((one) => [one.filiere, ...one.otherFilieres].includes(filiere));
    const atlas = await visit(`/?filiere=${filiere}`, withThem());
    const count = holding.length.toLocaleString('fr');
    await atlas.hears(new RegExp(`^${count} campus$`));
    await atlas.page.getByText(`Les 128 premiers sur ${count} campus`).waitFor();
  });

  it('is searched by words, says why, suggests, and takes a slip', async () => {
    const atlas = await visit('/?q=zythologie', withThem());
    await atlas.hears(/^1 campus$/);
    await atlas.results().getByRole('link', { name: LOST }).waitFor();
    await atlas.results().getByText('zythologie').waitFor();
    const box = atlas.page.getByRole('combobox', { name: 'Métier, mot-clé ou campus' });
    await box.fill('introuvabel');
    await atlas.page.getByRole('option', { name: new RegExp(`^${LOST}`) }).waitFor();
    await box.press('Enter');
    await atlas.hears(/^1 campus$/);
    await expectSound(atlas, 'list');
  });

  it('opens one of them, by a press and by its address', async () => {
    const atlas = await visit('/?q=zythologie', withThem());
    await atlas.results().getByRole('link', { name: LOST }).click();
    await atlas.page.getByRole('heading', { level: 1, name: LOST }).waitFor();
    await atlas.page.getByRole('heading', { name: 'Métiers et formations' }).waitFor();
    // The build has written the page of the site's own campus there.
    await atlas.goto(`/campus/${SHARED}`);
    await atlas.page.getByRole('heading', { level: 1, name: LOST }).waitFor();
    await atlas.page.getByRole('region', { name: 'Fiche du campus' }).getByText('zythologie').waitFor();
    await expectSound(atlas, 'list');
  }, 90_000);

  it('is taken away, whole or in part', async () => {
    const atlas = await visit('/?q=zythologie', withThem());
    await atlas.hears(/^1 campus$/);
    expect((await taken(atlas, /\(CSV\)$/)).split('\r\n')[1]).toMatch(new RegExp(`^${SHARED};`));
    await atlas.goto('/');
    await atlas.hears(COUNT);
    const { features } = JSON.parse(await taken(atlas, /\(GeoJSON\)$/)) as { features: unknown[] };
    expect(features).toHaveLength(made.campuses.length);
  }, 90_000);

  it('is on the map, told in words, and reached by keyboard', async () => {
    const atlas = await visit('/?vue=carte', withThem());
    await atlas.hears(COUNT);
    await atlas.marks().first().waitFor();
    await atlas.page
      .locator('.map-words')
      .getByText(/5[\s\u202f]800 campus/)
      .waitFor();
    const names = await atlas.marks().evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));
    expect(new Set(names).size).toBe(names.length);
    await expectSound(atlas, 'list');
  });

  it('says what is wrong with it, and that another press may mend it', async () => {
    const answers = { [`/${PATH}`]: { status: 404, body: '' } };
    const atlas = await visit('/', withThem({ answers, expectedErrors: [/404/] }));
    await atlas.page.getByRole('heading', { level: 1, name: 'Les données sont introuvables' }).waitFor();
    await expectSound(atlas, 'panel');
  });
});
