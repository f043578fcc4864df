import { describe, expect, inject } from 'vitest';
import { visit, withBrowser, type Page } from './driver.ts';
import { fault } from './faults.ts';
import { expectSound } from './oracle.ts';

withBrowser();

const DATA = '/data/v1/campus.json';
const LIST = '/data/v1/list.json';

/** The slow network of fault 6: milliseconds there and back, bytes a second. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const FAST = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

describe('the network', () => {
  fault(6, async () => {
    const order: string[] = [];
    const slowDown = async (page: Page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW);
      page.on('requestfinished', (request) => order.push(new URL(request.url()).pathname));
      const card = page.getByRole('list', { name: 'Résultats' }).getByRole('link').nth(40);
      const read = card.waitFor().then(() => order.push('the list'));
      // What comes after is known: it need not be waited for.
      void read.then(() => session.send('Network.emulateNetworkConditions', FAST));
    };
    const atlas = await visit('/', { prepare: slowDown });
    const before = order.slice(0, order.indexOf('the list'));
    expect(order).toContain(LIST);
    expect(order).toContain('the list');
    expect(before.filter((path) => /\.js(on)?$/.test(path))).toEqual([]);
    await atlas.wantMap();
    await atlas.marks().first().waitFor();
    await expectSound(atlas, 'list');
  });

  fault(7, async () => {
    const html = await (await fetch(`${inject('siteAddress')}/`)).text();
    expect(html.match(/class="card-name"/g)).toHaveLength(109);
    const atlas = await visit('/nulle/part', { expectedErrors: [/404/] });
    await atlas.page.context().setOffline(true);
    await expect(atlas.page.goto(`${inject('siteAddress')}/`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await atlas.page.context().setOffline(false);
    await atlas.goto('/');
    await expectSound(atlas, 'list');
  });

  fault(10, async () => {
    const answers: Record<string, 'abort'> = { [DATA]: 'abort' };
    const atlas = await visit('/', { answers, expectedErrors: [/ERR_FAILED/] });
    await atlas.page.getByRole('alert').filter({ hasText: 'Les données ne sont pas arrivées' }).waitFor();
    await expect.poll(() => atlas.results().getByRole('listitem').count()).toBe(109);
    await atlas.press('Tab');
    expect(await atlas.focused()).toBe('Réessayer');
    await expectSound(atlas, 'panel');
    Reflect.deleteProperty(answers, DATA);
    await atlas.press('Enter');
    await expect.poll(() => atlas.page.getByRole('alert').count()).toBe(0);
    await atlas.press('Tab');
    expect(await atlas.focused()).toBe('Aller aux résultats');
    await atlas.page.getByRole('checkbox', { name: 'Tourisme, gastronomie (14)' }).check();
    await atlas.hears('14 campus');
  });
});
