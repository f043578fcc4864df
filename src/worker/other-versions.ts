/** What versions of the atlas have to do with one another: files that they share, and the end of the earlier ones. */
import { cacheNames, cachesLock, isOwnCache } from './cache-names.ts';

/** A file as any version of the atlas at `base` has kept it, or nothing. Its address tells it from every other. */
export async function keptFile(request: RequestInfo, base: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    const kept = isOwnCache(name, base) && (await caches.match(request, { cacheName: name, ignoreVary: true }));
    if (kept) return kept;
  }
  return undefined;
}

/** Keeps for a version what others have kept under the same keys, so that nobody pays twice for it. */
export async function takeUnchanged(keys: Iterable<string>, version: string, base: string): Promise<void> {
  const { files } = cacheNames(base, version);
  const own = await caches.open(files);
  const missing = new Set(keys);
  for (const { url } of await own.keys()) missing.delete(url);
  for (const name of await caches.keys()) {
    if (name === files || !isOwnCache(name, base)) continue;
    const other = await caches.open(name);
    for (const request of await other.keys()) {
      const kept = missing.delete(request.url) && (await other.match(request, { ignoreVary: true }));
      if (kept) await own.put(request.url, kept);
    }
  }
}

/** Runs the install of a version while no other one tidies up; rejects where it does. */
export async function whileNoneTidies(install: () => Promise<unknown>, base: string): Promise<void> {
  await navigator.locks.request(cachesLock(base), install);
}

/**
 * Drops the caches of every version but one, and from those that versions share what is not among `shared` (whole
 * addresses). Does nothing while a later version is being kept or waits: its caches look like those of an earlier one.
 */
export async function dropOtherVersions(
  version: string,
  base: string,
  shared: readonly string[],
  registration: Pick<ServiceWorkerRegistration, 'installing' | 'waiting'>,
): Promise<void> {
  await navigator.locks.request(cachesLock(base), { ifAvailable: true }, async (lock) => {
    if (!lock || registration.installing || registration.waiting) return;
    const own = cacheNames(base, version);
    const kept: readonly string[] = Object.values(own);
    const names = (await caches.keys()).filter((name) => isOwnCache(name, base) && !kept.includes(name));
    await Promise.all(names.map((name) => caches.delete(name)));
    const seen = await caches.open(own.seen);
    for (const request of await seen.keys()) if (!shared.includes(request.url)) await seen.delete(request);
  });
}
