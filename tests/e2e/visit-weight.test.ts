/** What visits cost in a browser: requests, bytes over the wire (headers too, bodies in brotli), elements, EcoIndex. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedBytes } from '../../scripts/budgets.ts';
import { packFile } from '../../scripts/pack.ts';
import { serveSite } from '../../scripts/serve.mjs';
import { workerList } from '../../scripts/worker-list.ts';
import { visit, withBrowser, type Atlas } from './driver.ts';
import { countElements, ecoIndex, GRADE_A } from './ecoindex.ts';
import { SITE } from './site-files.ts';

withBrowser();

const CAMPUS = '/campus/aeronautique-et-spatial-auvergne';
const PAGES = ['index.html', `${CAMPUS.slice(1)}.html`, 'territoires/bretagne.html'];
/** What a browser with a window asks for beside the page, and one without does not. */
const OF_THE_WINDOW = ['icon.svg', 'manifest.webmanifest'];

const folder = mkdtempSync(join(tmpdir(), 'atlas-packed-'));
let server: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  cpSync(SITE, folder, { recursive: true });
  // What a visit may ask for; the whole site would take a minute.
  const assets = readdirSync(join(folder, 'assets')).filter((name) => /(?<!^places.*)\.(js|css|svg|json)$/.test(name));
  const asked = [...PAGES, 'data/v1/campus.json', 'manifest.webmanifest', ...assets.map((name) => `assets/${name}`)];
  await Promise.all(asked.map((file) => packFile(join(folder, file))));
  server = await serveSite({ directory: folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** What a page has asked for: address to bytes over the wire, once it has come. */
type Asked = Map<string, number>;

/** A visit to the packed site; `cost` is what the page has asked for until now. */
async function weighedVisit(path: string) {
  const asked: Asked = new Map();
  const atlas = await visit(path, {
    at: server.address,
    // Settings of a test are not those that the build has checked, and ask for the code that reads them.
    tiles: 'as published',
    width: 1440,
    height: 900,
    prepare: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      const addresses = new Map<string, string>();
      session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
      session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
        asked.set(addresses.get(requestId) ?? requestId, encodedDataLength),
      );
    },
  });
  return { atlas, asked, cost: () => costOf(atlas, asked) };
}

async function costOf(atlas: Atlas, asked: Asked) {
  await atlas.settle();
  const elements = await atlas.page.evaluate(countElements);
  const cost = { elements, requests: asked.size, bytes: sumOf([...asked.values()]) };
  return { ...cost, index: ecoIndex(cost) };
}

/** The same with what the window asks for: nothing is left out but the worker, which comes afterwards. */
async function withTheWindow(asked: Asked) {
  const missing = OF_THE_WINDOW.filter((file) => ![...asked.keys()].some((address) => address.endsWith(`/${file}`)));
  const own = await Promise.all(missing.map((file) => packedBytes(join(SITE, file))));
  return { requests: asked.size + own.length, bytes: sumOf([...asked.values(), ...own]) };
}

function sumOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('a visit in a browser', () => {
  it('to home asks for 12 files and 250 kB at most, to its live map for 20 and 400', async () => {
    const { atlas, asked, cost } = await weighedVisit('/');
    await cost();
    const home = await withTheWindow(asked);
    console.log('Home:', home, [...asked.keys()].map((address) => address.replace(server.address, '')).join(' '));
    expect(home.requests).toBeLessThanOrEqual(12);
    expect(home.bytes).toBeLessThanOrEqual(250_000);
    await atlas.wantMap();
    await atlas.page.locator('.map-surface').waitFor();
    const tiles = atlas.requests.filter(({ hostname }) => hostname !== 'localhost');
    await cost();
    const withMap = await withTheWindow(asked);
    console.log('Home with its live map:', withMap);
    expect(tiles).toEqual([]);
    expect(withMap.requests).toBeLessThanOrEqual(20);
    expect(withMap.bytes).toBeLessThanOrEqual(400_000);
  });

  it('is followed by a worker that keeps the site, without the places, in 700 kB', async () => {
    const { files } = workerList(SITE);
    const kept = ['sw.js', ...files.map(({ url }) => url.replace(/\?.*/, ''))];
    const sizes = await Promise.all(kept.map((file) => packedBytes(join(SITE, file))));
    const bytes = sumOf(sizes);
    console.log(`The worker: ${kept.length} files, ${bytes} bytes.`);
    expect(bytes).toBeLessThanOrEqual(700_000);
  });
});

describe('the EcoIndex', () => {
  it('is 80 for 368 elements, 10 requests and 200 kB, the limit of A', () => {
    expect(ecoIndex({ elements: 368, requests: 10, bytes: 200_000 })).toBeCloseTo(80, 0);
    expect(ecoIndex({ elements: 0, requests: 0, bytes: 0 })).toBe(100);
    expect(ecoIndex({ elements: 600_000, requests: 4000, bytes: 3e11 })).toBe(0);
  });

  it.each([
    ['home', '/', GRADE_A],
    ['a territory', '/territoires/bretagne', GRADE_A],
    // Beside the campus stand the results and the filters, as on home: with its own 290 elements that is a C (above 55).
    ['a campus', CAMPUS, 65],
  ])('of %s is above its mark', async (name, path, mark) => {
    const { cost } = await weighedVisit(path);
    const found = await cost();
    console.log(`${name}:`, found);
    expect(found.index).toBeGreaterThan(mark);
  });
});
