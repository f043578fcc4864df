/// <reference lib="webworker" />
/**
 * The worker that keeps the atlas for visits without network: record 014. One worker is one version of the site; it
 * gives pages, code and data of that version, and touches no request of another origin.
 */
import { PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { cacheNames } from './cache-names.ts';
import type { WorkerFacts } from './facts.ts';
import { KeptPages } from './KeptPages.ts';
import { dropOtherVersions, keptFile, takeUnchanged, whileNoneTidies } from './other-versions.ts';
import { isPageAddress } from './page-stamp.ts';

declare const self: ServiceWorkerGlobalScope;
declare const WORKER_FACTS: WorkerFacts;

/** What NetworkInformation says, where a browser has it. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

const { version, shell, files, later } = WORKER_FACTS;
const SITE = new URL('./', self.location.href);
const CACHES = cacheNames(SITE.pathname, version);
const address = (path: string) => new URL(path, SITE).href;
const LATER = later.map(address);

/** A server that gives a page for whatever is missing must not have it kept as a script. */
const soundAnswers = {
  cacheWillUpdate: ({ request, response }: { request: Request; response: Response }) => {
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    return Promise.resolve(response.status === 200 && (!isPage || request.url === address(shell)) ? response : null);
  },
};

const precache = new PrecacheController({ cacheName: CACHES.files, plugins: [soundAnswers] });
precache.addToCacheList(files.map((file) => ({ ...file, url: address(file.url) })));
const filesOfVersion = new CacheFirst({
  cacheName: CACHES.files,
  matchOptions: { ignoreVary: true },
  plugins: [
    soundAnswers,
    { cacheKeyWillBeUsed: ({ request }) => Promise.resolve(precache.getCacheKeyForURL(request.url) ?? request) },
  ],
});
const seenFiles = new CacheFirst({
  cacheName: CACHES.seen,
  matchOptions: { ignoreVary: true },
  plugins: [soundAnswers],
});
const pages = new KeptPages({
  cacheName: CACHES.pages,
  version,
  shell: () => precache.matchPrecache(address(shell)),
});

registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode === 'navigate' && isPageAddress(url.pathname, SITE.pathname),
  pages,
);
registerRoute(
  ({ request, url }) => request.mode !== 'navigate' && precache.getCacheKeyForURL(url.href) !== undefined,
  filesOfVersion,
);
registerRoute(({ url }) => LATER.includes(url.href), seenFiles);
// A tab of another version finds its code and data here while they are kept; nothing of it is kept anew.
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode !== 'navigate' && (isAsset(url) || url.searchParams.has('v')),
  async ({ request }) => (await keptFile(request, SITE.pathname).catch(() => undefined)) ?? fetch(request),
);

function isAsset(url: URL): boolean {
  return url.pathname.startsWith(`${SITE.pathname}assets/`);
}

function connection(): Connection {
  return (navigator as Navigator & { connection?: Connection }).connection ?? {};
}

self.addEventListener('install', (event) => {
  event.waitUntil(whileNoneTidies(() => keepVersion(event), SITE.pathname));
});

async function keepVersion(event: ExtendableEvent): Promise<void> {
  await takeUnchanged(precache.getURLsToCacheKeys().values(), version, SITE.pathname);
  await (connection().saveData ? keepWhatIsThere() : precache.install(event));
}

/** For who saves data: keeps what the browser has of the version already, and asks the server for nothing. */
async function keepWhatIsThere(): Promise<void> {
  const cache = await caches.open(CACHES.files);
  for (const [url, key] of precache.getURLsToCacheKeys()) {
    const integrity = precache.getIntegrityForCacheKey(key);
    const request = new Request(url, { integrity, cache: 'only-if-cached', mode: 'same-origin' });
    const response = await fetch(request).catch(() => null);
    if (response?.ok) await cache.put(key, response);
  }
}

// A page that was there before the worker is kept from its first visit on.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { data, source } = event as ExtendableMessageEvent & { data: { kind?: unknown; version?: unknown } };
  if (data.kind === 'take over') void self.skipWaiting();
  if (data.kind === 'which version') event.ports[0]?.postMessage(version);
  if (data.kind === 'page stands' && data.version === version && source instanceof WindowClient) {
    event.waitUntil(settle(event, source).catch(() => undefined));
  }
});

/** What is done once a page of this version stands: keeps it, keeps the files of afterwards, drops earlier versions. */
async function settle(event: ExtendableEvent, client: WindowClient): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = windows.filter(({ url }) => url.startsWith(SITE.href)).length === 1;
  if (isAlone) await dropOtherVersions(version, SITE.pathname, LATER, self.registration);
  if (isPageAddress(new URL(client.url).pathname, SITE.pathname)) {
    await pages.handle({ request: new Request(client.url, { cache: 'force-cache' }), event });
  }
  const { saveData = false, effectiveType = '4g' } = connection();
  if (saveData || effectiveType !== '4g') return;
  for (const url of LATER) await seenFiles.handle({ request: new Request(url), event });
}
