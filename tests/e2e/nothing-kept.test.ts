import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit, withBrowser, type Atlas } from './driver.ts';
import { ownServer, type OwnServer } from './own-server.ts';
import { SITE } from './site-files.ts';
import { expectWhole, versionBar } from './worker-visits.ts';

withBrowser();

let server: OwnServer;

beforeAll(async () => {
  server = await ownServer(SITE);
});
afterAll(() => server.stop());

/** As if nobody had ever come. */
async function leaveNothing(atlas: Atlas): Promise<void> {
  const devtools = await atlas.page.context().newCDPSession(atlas.page);
  await devtools.send('Storage.clearDataForOrigin', { origin: server.address, storageTypes: 'all' });
}

/** Leaves the origin no byte. */
async function fillStorage(atlas: Atlas): Promise<void> {
  const devtools = await atlas.page.context().newCDPSession(atlas.page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize: 1 });
}

function refuseWorker(): void {
  navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
}

describe('where nothing can be kept (fault 37)', () => {
  it.each(['refused', 'full'])('the site works as it does without a worker: storage %s', async (fault) => {
    const atlas = await visit('/404', { hasWorker: true, at: server.address, expectedErrors: [/404/] });
    await leaveNothing(atlas);
    await (fault === 'full' ? fillStorage(atlas) : atlas.page.addInitScript(refuseWorker));
    await atlas.goto('/');
    await atlas.page.waitForTimeout(500);
    expect(await atlas.page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
    await expectWhole(atlas, 'Les campus des métiers et des qualifications');
    await atlas.page.getByRole('link', { name: 'Le label' }).click();
    await expectWhole(atlas, /Qu'est-ce qu'un campus/);
    expect(await versionBar(atlas).count()).toBe(0);
  });
});
