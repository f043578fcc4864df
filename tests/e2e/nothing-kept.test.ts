import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit, withBrowser, type Page } from './driver.ts';
import { ownServer, type OwnServer } from './own-server.ts';
import { SITE } from './site-files.ts';
import { expectWhole, versionBar } from './worker-visits.ts';

withBrowser();

let server: OwnServer;

beforeAll(async () => {
  server = await ownServer(SITE);
});
afterAll(() => server.stop());

/** In the page: refuses to register a worker, and remembers that it was asked. */
function refuseWorker(): void {
  navigator.serviceWorker.register = () => {
    Object.assign(window, { wasAsked: true });
    return Promise.reject(new DOMException('denied', 'SecurityError'));
  };
}

describe('where the browser refuses a worker', () => {
  it('the site works as it does without one', async () => {
    const prepare = (page: Page) => page.addInitScript(refuseWorker);
    const atlas = await visit('/', { hasWorker: true, at: server.address, prepare });
    await atlas.page.waitForFunction(() => 'wasAsked' in window);
    expect(await atlas.page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
    await expectWhole(atlas, 'Les campus des métiers et des qualifications');
    await atlas.page.getByRole('link', { name: 'Le label' }).click();
    await expectWhole(atlas, /Qu'est-ce qu'un campus/);
    expect(await versionBar(atlas).count()).toBe(0);
  });
});
