/** Visits to a site whose worker may keep it. */
import { expect } from 'vitest';
import { visit, type Atlas, type VisitOptions } from './driver.ts';

/** What a browser says in the console when there is no network. */
export const NO_NETWORK = [/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_(?:REFUSED|RESET)|ERR_FAILED|Failed to fetch/];

/** Opens a page and waits until the worker has kept the site, the page, and what it keeps afterwards. */
export async function visitAndKeep(path: string, at: string, options: VisitOptions = {}): Promise<Atlas> {
  const atlas = await visit(path, { hasWorker: true, at, expectedErrors: NO_NETWORK, ...options });
  await isKept(atlas);
  return atlas;
}

/** Waits until the page has the code that watches over versions. */
export async function isWatched(atlas: Atlas): Promise<void> {
  await expect.poll(() => atlas.requestsFor('/assets/shared-').length).toBeGreaterThan(0);
  await atlas.settle();
}

/** Waits until the page that is open is kept, and the places, which come last. */
export async function isKept(atlas: Atlas): Promise<void> {
  const key = atlas.page.url().replace(/[?#].*/, '');
  await expect.poll(() => keptAddresses(atlas), { timeout: 40_000 }).toContain(key);
  await expect
    .poll(() => keptAddresses(atlas).then(String), { timeout: 30_000 })
    .toMatch(/assets\/places-[\w-]+\.json/);
}

/** Every address that the origin's caches hold, without the revisions that Workbox adds. */
export async function keptAddresses(atlas: Atlas): Promise<string[]> {
  return atlas.page.evaluate(async () => {
    const names = await caches.keys();
    const caches_ = await Promise.all(names.map((name) => caches.open(name)));
    const keys = await Promise.all(caches_.map((cache) => cache.keys()));
    return keys.flat().map(({ url }) => url.replace(/\?__WB_REVISION__.*/, ''));
  });
}

/** The version that the page bears. */
export async function versionOfPage(atlas: Atlas): Promise<string | null> {
  return atlas.page.locator('#root').getAttribute('data-version');
}

/** The bar at the end of the page. */
export function versionBar(atlas: Atlas) {
  return atlas.page.getByRole('complementary', { name: "Version de l'atlas" });
}

/** What is true of every page in whatever trouble: it has its heading, says one thing, and asks nobody else. */
export async function expectWhole(atlas: Atlas, heading: string | RegExp): Promise<void> {
  await atlas.page.getByRole('heading', { level: 1, name: heading }).first().waitFor();
  expect(await atlas.page.getByRole('status').count(), 'one status').toBe(1);
  expect(await atlas.page.locator('.start-notice, .state-message [role=alert]').count(), 'no notice').toBe(0);
}

/** In the page: a browser that lets nothing be remembered. */
export function denySessionStorage(): void {
  Object.defineProperty(window, 'sessionStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
}
