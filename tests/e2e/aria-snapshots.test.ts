import { describe, it } from 'vitest';
import { expectRecorded } from '../records.ts';
import { visit, withBrowser, type Atlas, type VisitOptions } from './driver.ts';
import { withoutAddresses, withoutPersons } from './recordable.ts';

withBrowser();

const DESK: VisitOptions = { width: 1440, height: 900 };
const PHONE: VisitOptions = { width: 360, height: 740, hasTouch: true };

/** Lines that a record has at most: the rows of a table and the items of a list are alike. */
const LONGEST = 300;

/** What is done before the snapshot, and of which part of the page it is. */
interface Shot {
  path: string;
  window: VisitOptions;
  act?: (atlas: Atlas) => Promise<void>;
  /** The whole page where it is not said. */
  part?: string;
}

async function liveMap(atlas: Atlas): Promise<void> {
  await atlas.button('Explorer la carte').click();
  await atlas.marks().first().waitFor();
}

/** They come with code of their own, some time after the list. */
async function downloads(atlas: Atlas): Promise<void> {
  await atlas.button(/^Télécharger .* \(GeoJSON\)$/).waitFor();
}

/** The main states; lists that only grow with the data are kept short by a filter. */
const SHOTS: Record<string, Shot> = {
  home: { path: '/?territoire=centre-val-de-loire', window: DESK, act: downloads },
  campus: { path: '/campus/patmat-centre-val-de-loire?q=patmat', window: DESK, act: downloads, part: 'main' },
  empty: { path: '/?q=zzqx&filiere=materiaux', window: DESK, part: '.results-column' },
  map: { path: '/?territoire=bretagne', window: DESK, act: liveMap, part: '.field' },
  'filters-phone': {
    path: '/?filiere=tourisme-gastronomie',
    window: PHONE,
    act: (atlas) => atlas.button('Filtrer (1)').click(),
  },
  'map-phone': {
    path: '/?q=patmat&vue=carte',
    window: PHONE,
    act: async (atlas) => {
      await atlas.marks().first().tap();
      await atlas.page.getByRole('region', { name: 'Campus choisi sur la carte' }).waitFor();
    },
  },
  table: { path: '/tableau', window: DESK },
  territory: { path: '/territoires/bretagne', window: DESK },
  'not-found': { path: '/nulle/part', window: { ...DESK, expectedErrors: [/404/] } },
};

describe('what the browser tells of the page', () => {
  it.each(Object.entries(SHOTS))('is as recorded: %s', async (name, { path, window, act, part = 'body' }) => {
    const atlas = await visit(path, window);
    await act?.(atlas);
    await atlas.settle();
    const snapshot = await atlas.page.locator(part).first().ariaSnapshot();
    const head = withoutAddresses(snapshot).split('\n').slice(0, LONGEST).join('\n');
    expectRecorded(`tests/e2e/recorded/aria-${name}.txt`, withoutPersons(head));
  });
});
