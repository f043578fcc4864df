import { describe, expect, it } from 'vitest';
import { visit, withBrowser, type Page } from './driver.ts';

withBrowser();

const PHONE = { width: 412, height: 823, hasTouch: true };
/** Well below what is good (0.1, web.dev/articles/cls): nothing at all is to move, and scroll bars may round. */
const MOST = 0.005;

/** What is written is painted long before the page listens. */
async function slowDown(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
}

/** What has moved in a page without the visitor's doing, by how much, in shares of the window. */
async function shiftsIn(page: Page) {
  return page.evaluate(async () => {
    const shifts: { value: number; of: string[] }[] = [];
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[];
      for (const { value, sources } of entries) {
        shifts.push({ value, of: sources.map(({ node }) => (node instanceof Element ? node.className : 'text')) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    return shifts;
  });
}

describe('While a page comes to a slow phone', () => {
  it.each([
    '/',
    '/campus/patmat-centre-val-de-loire',
    '/territoires/centre-val-de-loire',
    '/tableau',
    '/filieres/tourisme-gastronomie',
    '/donnees',
    '/label',
  ])('nothing moves at %s', async (path) => {
    const atlas = await visit(path, { ...PHONE, prepare: slowDown });
    await atlas.rest();
    const shifts = await shiftsIn(atlas.page);
    expect(
      shifts.reduce((sum, { value }) => sum + value, 0),
      JSON.stringify(shifts),
    ).toBeLessThanOrEqual(MOST);
  });
});
