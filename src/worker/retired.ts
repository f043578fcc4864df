/// <reference lib="webworker" />
/**
 * The worker of a site that wants none: it takes the place of the one that a visitor has, empties the atlas's own
 * caches and goes. It reloads nothing, and open tabs ask the server from then on. docs/offline.md says when.
 */
import { isOwnCache } from './cache-names.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long the worker before may need to end, in milliseconds. */
const LAST_WRITES_MS = 1_000;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  await emptyCaches();
  await self.registration.unregister();
  // What the worker before was still writing.
  await new Promise((resolve) => setTimeout(resolve, LAST_WRITES_MS));
  await emptyCaches();
}

async function emptyCaches(): Promise<void> {
  const base = new URL('./', self.location.href).pathname;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOwnCache(name, base)).map((name) => caches.delete(name)));
}
