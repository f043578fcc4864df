/** The states of the site that are looked at as wholes: by the suites (suites.test.ts) and for their width (screens.test.ts). */
import { visit, type Atlas, type VisitOptions } from './driver.ts';

/** One state: an address, what the window is told, and what is done there. */
export interface State {
  name: string;
  path: string;
  options?: VisitOptions;
  act?: (atlas: Atlas) => Promise<void>;
}

const CAMPUS = '/campus/patmat-centre-val-de-loire?territoire=centre-val-de-loire';
const MISSING: VisitOptions = {
  answers: { '/data/v1/campus.json': { status: 404, body: '' } },
  expectedErrors: [/404/],
};
const NOT_FOUND: VisitOptions = { expectedErrors: [/404/] };

/** The states that the issue names, and what disclosures hold: every suite reads them. */
export const MAIN_STATES: readonly State[] = [
  { name: 'home', path: '/' },
  { name: 'filtered', path: '/?filiere=tourisme-gastronomie&label=cmqe&statut=atteste' },
  { name: 'empty', path: '/?q=zzz&filiere=materiaux' },
  { name: 'near a place', path: '/?q=avion&lieu=31555&rayon=100' },
  { name: 'campus, all open', path: CAMPUS, act: openEverything },
  { name: 'cluster open', path: '/?territoire=centre-val-de-loire&vue=carte', act: openStack },
  { name: 'filters', path: '/?territoire=bretagne', act: openFilters },
  { name: 'table', path: '/tableau' },
  { name: 'territory', path: '/territoires/centre-val-de-loire' },
  { name: 'label', path: '/label' },
  { name: 'data', path: '/donnees' },
  { name: 'data missing', path: '/territoires/centre-val-de-loire', options: MISSING },
  { name: 'unknown page', path: '/nulle/part', options: NOT_FOUND },
];

/** The others, whose parts the main ones hold: read by the quickest suite alone. */
export const OTHER_STATES: readonly State[] = [
  { name: 'data missing at home', path: '/', options: MISSING },
  { name: 'map', path: '/?vue=carte', act: makeMapLive },
  { name: 'campus', path: CAMPUS },
  { name: 'near a place, map', path: '/?q=avion&lieu=31555&rayon=100&vue=carte', act: makeMapLive },
  { name: 'nothing on the map', path: '/?q=zzz&filiere=materiaux&vue=carte', act: makeMapLive },
  { name: 'mark chosen', path: '/?territoire=bretagne&vue=carte', act: chooseMark },
  { name: 'keys of the map', path: '/?territoire=bretagne&vue=carte', act: openKeys },
  { name: 'word unknown', path: '/?q=soudeuse%20licornologue' },
  { name: 'campus to verify', path: '/campus/aeronautique-nouvelle-aquitaine' },
  { name: 'unknown campus', path: '/campus/nulle-part', options: NOT_FOUND },
  { name: 'filière', path: '/filieres/tourisme-gastronomie' },
  { name: 'filières', path: '/filieres' },
  { name: 'territories', path: '/territoires' },
  { name: 'territory without a campus', path: '/territoires/mayotte' },
  { name: 'accessibility', path: '/accessibilite' },
  { name: 'legal', path: '/mentions-legales' },
  { name: 'privacy', path: '/donnees-personnelles' },
  { name: 'site map', path: '/plan-du-site' },
];

export const STATES: readonly State[] = [...MAIN_STATES, ...OTHER_STATES];

/** Opens a state in a window of its own. */
export async function openState({ path, options, act }: State, window: VisitOptions): Promise<Atlas> {
  const atlas = await visit(path, { ...window, ...options });
  await atlas.page.locator('h1').first().waitFor({ state: 'attached' });
  await act?.(atlas);
  await atlas.rest();
  return atlas;
}

async function makeMapLive(atlas: Atlas): Promise<void> {
  await atlas.wantMap();
  await atlas.page.locator('.map-surface').waitFor();
  await atlas.settle();
}

/** Several campuses on one point, listed. */
async function openStack(atlas: Atlas): Promise<void> {
  await makeMapLive(atlas);
  await atlas.mark(/^3 campus au même endroit/).click();
  await atlas.page.locator('.map-stack').waitFor();
}

/** A small window shows a sheet, a wide one the campus. */
async function chooseMark(atlas: Atlas): Promise<void> {
  await makeMapLive(atlas);
  await atlas.mark(/^Bâtiment durable/).click();
  await atlas.settle();
}

async function openKeys(atlas: Atlas): Promise<void> {
  await makeMapLive(atlas);
  const help = atlas.page.locator('.map-keys-button');
  if (await help.isVisible()) return help.click();
  await atlas.page.locator('.mark[tabindex="0"]').focus();
  await atlas.press('?');
}

/** The filters with every group open, on a screen of their own where the window is narrow. */
async function openFilters(atlas: Atlas): Promise<void> {
  const open = atlas.button('Filtrer (1)');
  if (await open.isVisible()) await open.click();
  await openEverything(atlas);
}

async function openEverything(atlas: Atlas): Promise<void> {
  await atlas.page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
