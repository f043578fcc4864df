import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { visit, withBrowser, type Atlas } from './driver.ts';
import {
  LATER_EDITION,
  LATER_SITE,
  ownServer,
  RETIRED_SITE,
  RETIRED_VERSION,
  versionOf,
  writeLaterSite,
  writeRetiredSite,
  type OwnServer,
} from './own-server.ts';
import { recordFault } from './faults.ts';
import { expectSound } from './oracle.ts';
import { violations } from './scanners.ts';
import { SITE } from './site-files.ts';
import {
  denySessionStorage,
  expectWhole,
  isKept,
  isWatched,
  keptAddresses,
  NO_NETWORK,
  versionBar,
  versionOfPage,
  visitAndKeep,
} from './worker-visits.ts';

withBrowser();

const READY = "Une nouvelle version de l'atlas est prête";
const HOME = 'Les campus des métiers et des qualifications';
const CAMPUS = '/campus/aeronautique-spatial-occitanie';
let server: OwnServer;

beforeAll(async () => {
  await Promise.all([writeLaterSite(), writeRetiredSite()]);
  server = await ownServer(SITE);
});
beforeEach(() => server.serve(SITE));
afterAll(() => server.stop());

/** The footer's date of the data. */
const footer = (atlas: Atlas) => atlas.page.getByRole('contentinfo');

/** Puts the later version in the place of this one, and comes back to a page that was kept. */
async function deployAndReturn(atlas: Atlas, path = '/'): Promise<void> {
  await server.serve(LATER_SITE);
  await atlas.goto(path);
  await versionBar(atlas).getByText(READY, { exact: true }).waitFor();
}

describe('a new version', () => {
  it('is offered, said once, and taken when the visitor wants it (fault 34)', async () => {
    const atlas = await visitAndKeep('/', server.address);
    await deployAndReturn(atlas);
    expect(await versionOfPage(atlas), 'the page is of the version that was kept').toBe(versionOf(SITE));
    await expectWhole(atlas, HOME);
    expect(await atlas.status()).toBe(`109 campus. ${READY}`);
    expect(await footer(atlas).innerText()).not.toContain('2031');
    await atlas.button('Mettre à jour').focus();
    const loaded = atlas.page.waitForEvent('load');
    await atlas.press('Enter');
    await loaded;
    await atlas.settle();
    expect(await versionOfPage(atlas)).toBe(versionOf(LATER_SITE));
    await expectWhole(atlas, HOME);
    expect(await footer(atlas).innerText()).toContain('3 février 2031');
    expect(await versionBar(atlas).count()).toBe(0);
    await isKept(atlas);
    const later = versionOf(LATER_SITE);
    await expect
      .poll(() => atlas.page.evaluate(() => caches.keys()).then((names) => names.sort()))
      .toEqual([`atlas / files ${later}`, `atlas / pages ${later}`, 'atlas / seen']);
    await server.stop();
    await atlas.goto('/filieres');
    await expectWhole(atlas, 'Les douze filières');
    await versionBar(atlas)
      .getByText(`données du ${LATER_EDITION.split('-').reverse().join('/')}`)
      .waitFor();
    await atlas.goto('/');
    await expectSound(atlas, 'list');
    recordFault(34);
  });

  it('can be put off, and waits whole: taken after a reload, it opens without network', async () => {
    const atlas = await visitAndKeep('/', server.address, { width: 360, height: 740 });
    await deployAndReturn(atlas);
    expect(await violations(atlas)).toEqual([]);
    const frame = (await versionBar(atlas).boundingBox())!;
    expect(Math.round(frame.y + frame.height), 'above the bar of the screens').toBe(680);
    await atlas.button('Plus tard').click();
    await versionBar(atlas).waitFor({ state: 'detached' });
    expect(await atlas.status()).toBe('109 campus');
    await atlas.goto('/');
    await versionBar(atlas).waitFor();
    expect(await versionOfPage(atlas)).toBe(versionOf(SITE));
    // The worker at work has had its time to tidy up.
    await atlas.rest();
    const loaded = atlas.page.waitForEvent('load');
    await atlas.button('Mettre à jour').click();
    await loaded;
    await atlas.settle();
    await server.stop();
    await atlas.goto(CAMPUS);
    await expectWhole(atlas, 'Aéronautique et spatial Occitanie');
    expect(await versionOfPage(atlas)).toBe(versionOf(LATER_SITE));
  });

  it('taken in one tab leaves the other at work, with its own code and data (fault 36)', async () => {
    const atlas = await visitAndKeep('/', server.address);
    const other = await atlas.beside('/');
    await deployAndReturn(atlas);
    const loaded = atlas.page.waitForEvent('load');
    await atlas.button('Mettre à jour').click();
    await loaded;
    await atlas.settle();
    expect(await versionOfPage(atlas)).toBe(versionOf(LATER_SITE));
    // The server has nothing of the earlier version any more.
    await other.page.getByRole('link', { name: 'Le label' }).click();
    await expectWhole(other, /Qu'est-ce qu'un campus/);
    await other.page.getByRole('link', { name: 'Tableau' }).click();
    await expectWhole(other, 'Quelles filières, dans quels territoires ?');
    expect(await versionOfPage(other), 'it was not reloaded').toBe(versionOf(SITE));
    const kept = await keptAddresses(other);
    expect(kept.filter((address) => /later\.js$/.test(address)).length).toBeGreaterThan(20);
    expect(kept.filter((address) => /campus\.json/.test(address)).length).toBe(2);
    await other.page.getByRole('link', { name: 'Tous les campus' }).click();
    await expectSound(other, 'list');
    recordFault(36);
  });

  it('a page that comes from the server is whole: its code and data come with it (fault 34)', async () => {
    const atlas = await visitAndKeep('/', server.address);
    await server.serve(LATER_SITE);
    await atlas.goto(CAMPUS);
    await expectWhole(atlas, 'Aéronautique et spatial Occitanie');
    expect(await versionOfPage(atlas)).toBe(versionOf(LATER_SITE));
    expect(await footer(atlas).innerText()).toContain('3 février 2031');
    expect(await versionBar(atlas).count(), 'nothing newer than what is shown').toBe(0);
    const seen = await atlas.page.evaluate(async () => (await (await caches.open('atlas / seen')).keys()).map(String));
    expect(seen.length, 'the worker at work keeps none of its code').toBeLessThanOrEqual(1);
    await server.stop();
    await atlas.goto(CAMPUS);
    await expectWhole(atlas, 'Aéronautique et spatial Occitanie');
    expect(await versionOfPage(atlas), 'it was not kept among pages of another version').toBe(versionOf(SITE));
    expect(await footer(atlas).innerText()).not.toContain('2031');
  });
});

describe('a deployment while a tab is open', () => {
  it('kept by the worker, it goes on with its own code (fault 33)', async () => {
    const atlas = await visitAndKeep('/', server.address);
    await server.serve(LATER_SITE);
    await atlas.page.getByRole('link', { name: 'Le label' }).click();
    await expectWhole(atlas, /Qu'est-ce qu'un campus/);
    expect(await versionOfPage(atlas)).toBe(versionOf(SITE));
  });

  it('without a worker, it is loaded anew once, at the address that was wanted', async () => {
    const atlas = await visit('/', {
      at: server.address,
      expectedErrors: [/404/, /preload|dynamically imported|MIME type/],
    });
    await isWatched(atlas);
    await server.serve(LATER_SITE);
    const loaded = atlas.page.waitForEvent('load');
    await atlas.page.getByRole('link', { name: 'Le label' }).click();
    await loaded;
    await expectWhole(atlas, /Qu'est-ce qu'un campus/);
    expect(atlas.address()).toBe('/label');
    expect(await versionOfPage(atlas)).toBe(versionOf(LATER_SITE));
    await atlas.page.getByRole('link', { name: 'Tous les campus' }).click();
    await expectSound(atlas, 'list');
    recordFault(33);
  });

  it.each([
    ['a server that lost a file', SITE, null],
    ['no network', SITE, 'cut'],
    ['a later version, and a browser that remembers nothing', LATER_SITE, 'denied'],
    ['a later version that lost the file too, after its one time', LATER_SITE, 'second time'],
  ] as const)('%s: nothing is loaded anew, and the page says what is missing', async (_, site, trouble) => {
    const atlas = await visit('/filieres', {
      at: server.address,
      expectedErrors: [/404|ERR_|dynamically imported|preload|MIME type/],
    });
    await atlas.page.context().route('**/assets/LabelPage*', (route) => route.abort());
    if (trouble === 'denied') await atlas.page.addInitScript(denySessionStorage);
    if (trouble === 'second time') {
      await atlas.page.evaluate((version) => sessionStorage.setItem('atlas:reloaded-for', version), versionOf(SITE));
    }
    atlas.requests.length = 0;
    await atlas.goto('/filieres');
    await isWatched(atlas);
    await server.serve(site);
    await atlas.page.context().setOffline(trouble === 'cut');
    let loads = 0;
    atlas.page.on('load', () => (loads += 1));
    await atlas.page.getByRole('link', { name: 'Le label' }).click();
    await atlas.page.getByRole('heading', { level: 1, name: "La page n'a pas pu être chargée" }).waitFor();
    await atlas.settle();
    await atlas.page.waitForTimeout(200);
    expect(loads).toBe(0);
    await atlas.page.context().setOffline(false);
  });
});

describe('the site that wants no worker any more (fault 35)', () => {
  it('takes the worker and all that it kept away, and nothing of others', async () => {
    // The worker may be fetching when its server goes.
    const gone = /404|preload|dynamically imported|MIME type|CONTENT_LENGTH_MISMATCH/;
    const atlas = await visitAndKeep('/', server.address, { expectedErrors: [...NO_NETWORK, gone] });
    await atlas.page.evaluate(() => caches.open('another application'));
    await server.serve(RETIRED_SITE);
    await atlas.goto('/');
    const registrations = () =>
      atlas.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(registrations).toBe(0);
    await expect.poll(() => atlas.page.evaluate(() => caches.keys())).toEqual(['another application']);
    await expectWhole(atlas, HOME);
    await atlas.page.getByRole('link', { name: 'Le label' }).click();
    await expectWhole(atlas, /Qu'est-ce qu'un campus/);
    await atlas.goto('/');
    expect(await atlas.page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(await versionOfPage(atlas)).toBe(RETIRED_VERSION);
    await isWatched(atlas);
    expect(await registrations(), 'its pages register none').toBe(0);
    await expectSound(atlas, 'list');
    recordFault(35);
    // A deployment under its open tab is mended as any other, and the worker comes back with it.
    await server.serve(LATER_SITE);
    const loaded = atlas.page.waitForEvent('load');
    await atlas.page.getByRole('link', { name: 'Tableau' }).click();
    await loaded;
    await expectWhole(atlas, 'Quelles filières, dans quels territoires ?');
    expect(await versionOfPage(atlas)).toBe(versionOf(LATER_SITE));
    await isKept(atlas);
  });
});
