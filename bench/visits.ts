/** What visits ask of a built site: a real browser visits it, and a server in front of it writes down what comes. */
import { createServer, request as ask, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext } from 'playwright-core';
import { serveSite } from '../scripts/serve.mjs';
import { launchBrowser } from '../tests/e2e/browser.ts';

/** One request as the server got it. */
export interface Asked {
  /** From the site's base, without query: "assets/x.js", "" for home. */
  path: string;
  method: string;
  status: number;
  /** Whether the worker asked: beside the page, for later visits. */
  isOfWorker: boolean;
}

/** One kind of visit, and all that it asked for. */
export interface Visit {
  name: string;
  asked: Asked[];
}

/** No request for so long: the visit has what it wants, in milliseconds. */
const QUIET_MS = 2_500;
const CAMPUS = 'campus/patmat-centre-val-de-loire';

/**
 * The kinds of visits to the site in a folder, in a fixed order: first ones to home (with and without the live map) and
 * to a campus, the next ones, and the next one after the site was replaced by each of `laterSites` (name to folder).
 */
export async function visitsTo(site: string, laterSites: ReadonlyMap<string, string>): Promise<Visit[]> {
  const front = await startFront(site);
  const browser = await launchBrowser();
  try {
    const visits = [
      ...(await firstAndNext(browser, front, '')),
      ...(await firstAndNext(browser, front, CAMPUS)),
      await mapVisit(browser, front),
    ];
    for (const [name, folder] of laterSites) visits.push(await visitAfter(browser, front, name, folder));
    return visits;
  } finally {
    await browser.close();
    await front.close();
  }
}

async function firstAndNext(browser: Browser, front: Front, path: string): Promise<Visit[]> {
  const context = await browser.newContext();
  const what = path === '' ? 'home' : 'a campus';
  const first = await visit(context, front, path, isKept);
  const next = await visit(context, front, path);
  await context.close();
  return [
    { name: `first visit, ${what}`, asked: first },
    { name: `next visit, ${what}`, asked: next },
  ];
}

async function mapVisit(browser: Browser, front: Front): Promise<Visit> {
  const context = await browser.newContext();
  // Without a worker, or its files would hide what the map itself asks for.
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const page = await context.newPage();
  await front.listen(() => page.goto(front.address).then(() => undefined));
  const asked = await front.listen(() => page.locator('.still-map button, .map-frame button').first().click());
  await context.close();
  return { name: 'the live map, opened', asked };
}

/** A visit by somebody whose worker keeps `site`, after the server got a later one. */
async function visitAfter(browser: Browser, front: Front, name: string, later: string): Promise<Visit> {
  const context = await browser.newContext();
  await visit(context, front, '', isKept);
  const before = front.site();
  await front.serve(later);
  const asked = await visit(context, front, '', isLaterKept);
  await front.serve(before);
  await context.close();
  return { name, asked };
}

/** In a page: waits until the worker has kept the site, and the places of towns, which come last. */
async function isKept(): Promise<void> {
  await navigator.serviceWorker.ready;
  // No function with a name in here: tsx would have it call one that no page knows.
  for (let count = 0; count === 0; await new Promise((resolve) => setTimeout(resolve, 200))) {
    const names = (await caches.keys()).filter((name) => name.endsWith('seen'));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    count = keys.flat().filter(({ url }) => url.includes('/places-')).length;
  }
}

/** In a page: waits until the worker of a later version has kept it. */
async function isLaterKept(): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 200));
}

/** Opens a page in a tab of its own, and closes it when nothing more is asked. */
async function visit(
  context: BrowserContext,
  front: Front,
  path: string,
  until: () => Promise<void> = () => Promise.resolve(),
): Promise<Asked[]> {
  const page = await context.newPage();
  const asked = await front.listen(async () => {
    await page.goto(`${front.address}/${path}`);
    await page.evaluate(until);
  });
  await page.close();
  return asked;
}

/** The server in front of the site. */
interface Front {
  address: string;
  site: () => string;
  serve: (site: string) => Promise<void>;
  /** Does something, and returns what was asked until nothing more came. */
  listen: (doing: () => Promise<void>) => Promise<Asked[]>;
  close: () => Promise<void>;
}

async function startFront(first: string): Promise<Front> {
  let site = first;
  let behind = await serveSite({ directory: site });
  let asked: Asked[] = [];
  let lastMs = 0;
  const server = createServer((incoming, outgoing) => {
    const forward = ask(behind.address + incoming.url, {
      method: incoming.method,
      headers: incoming.headers,
      agent: false,
    });
    forward.on('response', (answer) => {
      lastMs = performance.now();
      asked.push(askedOf(incoming, answer.statusCode ?? 0));
      outgoing.writeHead(answer.statusCode ?? 0, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    forward.on('error', () => outgoing.destroy());
    incoming.pipe(forward);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = async () => {
    await closed(server);
    await behind.close();
  };
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    site: () => site,
    serve: async (next) => {
      await behind.close();
      site = next;
      behind = await serveSite({ directory: site });
    },
    listen: async (doing) => {
      asked = [];
      lastMs = performance.now();
      await doing();
      while (performance.now() - lastMs < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 100));
      return asked;
    },
    close,
  };
}

function askedOf({ url = '/', method = 'GET', headers }: IncomingMessage, status: number): Asked {
  const isOfWorker = headers['service-worker'] === 'script' || (headers.referer ?? '').endsWith('/sw.js');
  return { path: url.slice(1).replace(/\?.*/, ''), method, status, isOfWorker };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
