import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TILE_HOST } from './answers.ts';
import { visit, withBrowser, type Atlas } from './driver.ts';
import { recordFault } from './faults.ts';
import { expectSound } from './oracle.ts';
import { ownServer, SPARING_SITE, writeSparingSite, type OwnServer } from './own-server.ts';
import { violations } from './scanners.ts';
import { publishedDataset, SITE } from './site-files.ts';
import { expectWhole, keptAddresses, NO_NETWORK, versionBar, visitAndKeep } from './worker-visits.ts';

withBrowser();

const { edition } = publishedDataset();
const NOTICE = `Sans réseau : données du ${edition.split('-').reverse().join('/')}`;

/** Every screen, most of them at addresses that no visit of these tests has opened before. */
const SCREENS: [string, string | RegExp][] = [
  ['/', 'Les campus des métiers et des qualifications'],
  ['/?filiere=tourisme-gastronomie', 'Les campus des métiers et des qualifications'],
  ['/campus/aeronautique-spatial-occitanie', 'Aéronautique et spatial Occitanie'],
  ['/territoires', 'Les académies et les régions académiques'],
  ['/territoires/bretagne', 'Bretagne'],
  ['/filieres', 'Les douze filières'],
  ['/tableau', 'Quelles filières, dans quels territoires ?'],
  ['/label', /Qu'est-ce qu'un campus/],
  ['/donnees', "Les données de l'atlas"],
  ['/accessibilite', 'Accessibilité'],
  ['/mentions-legales', 'Mentions légales'],
  ['/donnees-personnelles', 'Données personnelles'],
  ['/plan-du-site', 'Plan du site'],
  ['/nulle-part', 'Page introuvable'],
  ['/campus/nulle-part', 'Campus introuvable'],
];

/** In the page: all that its status says, in `window.said`: what comes first, notice or page, is first said and then gone. */
function keepWhatIsSaid(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  const keep = () => said.push(document.querySelector('[role="status"]')?.textContent ?? '');
  new MutationObserver(keep).observe(document, { subtree: true, childList: true, characterData: true });
}

describe('after the first visit, without network', () => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await ownServer(SITE);
  });
  afterAll(() => server.stop());

  /** No network for the browser, and none for its worker. */
  async function cut(atlas: Atlas): Promise<void> {
    await server.stop();
    await atlas.page.context().setOffline(true);
  }

  it('every screen is there, deep links too, with the date of the data (faults 8 and 9)', async () => {
    await server.serve(SITE);
    const atlas = await visitAndKeep('/plan-du-site', server.address);
    await atlas.page.addInitScript(keepWhatIsSaid);
    await cut(atlas);
    for (const [path, heading] of SCREENS) {
      await atlas.goto(path);
      await expectWhole(atlas, heading);
      expect(atlas.address(), 'the address stays').toBe(path);
      await versionBar(atlas).getByText(NOTICE, { exact: true }).waitFor();
    }
    const said = () => atlas.page.evaluate(() => (window as unknown as { said: string[] }).said);
    await expect.poll(async () => (await said()).some((text) => text.includes(NOTICE))).toBe(true);
    await atlas.goto('/campus/patmat-centre-val-de-loire');
    await expectSound(atlas, 'list');
    recordFault(9);
    await atlas.goto('/');
    await expectSound(atlas, 'list');
    recordFault(8);
    await atlas.page.context().setOffline(false);
  });

  it('the list works by keyboard; search, places and map have all they need', async () => {
    await server.serve(SITE);
    const atlas = await visitAndKeep('/', server.address);
    await cut(atlas);
    await atlas.goto('/');
    await atlas.card('Aéronautique et spatial Occitanie').focus();
    await atlas.press('Enter');
    await expectWhole(atlas, 'Aéronautique et spatial Occitanie');
    await atlas.goto('/');
    await atlas.box('Métier, mot-clé ou campus').fill('boulanger');
    await atlas.suggestions().first().waitFor();
    await atlas.goto('/');
    await atlas.box('Ville, code postal, département ou académie').fill('quimper');
    await atlas.suggestions().filter({ hasText: 'Quimper' }).first().waitFor();
    await atlas.goto('/?carte=48.1,-1.7,8');
    await atlas.marks().first().waitFor();
    await expect.poll(() => atlas.page.locator('path.outline-land').count()).toBeGreaterThan(90);
    await atlas.page.context().setOffline(false);
  });

  it('says so while it lasts, and nothing of it once the network is back', async () => {
    await server.serve(SITE);
    const atlas = await visitAndKeep('/label', server.address);
    expect(await versionBar(atlas).count()).toBe(0);
    await atlas.page.context().setOffline(true);
    await versionBar(atlas).getByText(NOTICE).waitFor();
    expect(await violations(atlas)).toEqual([]);
    await atlas.page.context().setOffline(false);
    await versionBar(atlas).waitFor({ state: 'detached' });
  });

  it('a browser that believes in its network is told too when no server answers', async () => {
    await server.serve(SITE);
    const atlas = await visitAndKeep('/label', server.address);
    await server.stop();
    await atlas.goto('/filieres');
    await expectWhole(atlas, 'Les douze filières');
    await versionBar(atlas).getByText(NOTICE).waitFor();
    await server.serve(SITE);
    // As when its visitor comes back to the tab; the browser knows of no change.
    await atlas.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await versionBar(atlas).waitFor({ state: 'detached' });
  });

  it.each<[string, RequestListener]>([
    ['is cut', (_, response) => response.write('<!doctype html><p>', () => response.destroy())],
    ['stalls', (_, response) => response.write('<!doctype html><p>')],
    ['is a fault', (_, response) => response.writeHead(503).end()],
  ])('a page whose answer %s is there all the same', async (_, answer) => {
    await server.serve(SITE);
    const atlas = await visitAndKeep('/label', server.address);
    await server.answer((request, response) => {
      const isPage = request.headers.accept?.includes('text/html');
      return isPage ? answer(request, response.setHeader('content-type', 'text/html')) : response.writeHead(204).end();
    });
    await atlas.goto('/filieres');
    await expectWhole(atlas, 'Les douze filières');
  });
});

describe('what is kept', () => {
  it('is the site alone: tiles go past the worker, and no page is fetched that nobody has opened', async () => {
    const atlas = await visitAndKeep('/label', inject('siteAddress'));
    await atlas.goto('/');
    const tile = `${TILE_HOST}/1/1/1.png`;
    const answered = atlas.page.waitForResponse(tile);
    await atlas.page.evaluate((src) => Object.assign(new Image(), { src }).decode(), tile);
    expect((await answered).fromServiceWorker()).toBe(false);
    const kept = await keptAddresses(atlas);
    expect(kept.filter((address) => !address.startsWith(inject('siteAddress')))).toEqual([]);
    const pages = kept
      .filter((address) => !/\.\w+(\?v=\w+)?$/.test(address))
      .map((address) => new URL(address).pathname);
    expect(pages.sort()).toEqual(['/', '/label']);
  });

  it('is no more than what was visited where data are to be saved, and that can be read without network', async () => {
    writeSparingSite();
    const server = await ownServer(SPARING_SITE);
    const atlas = await visit('/label', { hasWorker: true, at: server.address, expectedErrors: NO_NETWORK });
    const isOfLabel = (address: string) => address.endsWith('/label');
    await expect.poll(() => keptAddresses(atlas).then((kept) => kept.some(isOfLabel))).toBe(true);
    // The second visit goes through the worker, which keeps what is asked for.
    await atlas.goto('/label');
    const names = async (pattern: RegExp) => (await keptAddresses(atlas)).filter((address) => pattern.test(address));
    await expect.poll(() => names(/LabelPage.*js|campus\.json|config\.json/).then(({ length }) => length)).toBe(3);
    expect(await names(/places-|CampusMap|TablePage|FilierePage/)).toEqual([]);
    await server.stop();
    await atlas.goto('/label');
    await expectWhole(atlas, /Qu'est-ce qu'un campus/);
  });

  it('is whole under a path too, and stays there', async () => {
    const atlas = await visitAndKeep('/label', inject('pathAddress'));
    const kept = await keptAddresses(atlas);
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.filter((address) => !address.startsWith(`${inject('pathAddress')}/`))).toEqual([]);
  });
});
