import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { cleanPath } from '../../src/app/manner-of.ts';
import { canonicalAddresses } from '../canonical-address.ts';
import { anyAddress } from '../hostile-addresses.ts';
import { muteUndecodablePaths } from '../router-warnings.ts';
import { visit, withBrowser, type Atlas } from './driver.ts';
import { recordFault } from './faults.ts';
import { expectSound } from './oracle.ts';
import { publishedDataset } from './site-files.ts';

withBrowser();
muteUndecodablePaths();

/** ATLAS_SEED=… draws other addresses, ATLAS_FUZZ_RUNS=… more of them. */
const SEED = Number(process.env['ATLAS_SEED'] ?? 20261123);
const RUNS = Number(process.env['ATLAS_FUZZ_RUNS'] ?? 5000);
const A_BATCH = 250;

const canonical = canonicalAddresses(publishedDataset());
const PAGES = ['/filieres', '/filieres/materiaux', '/territoires', '/territoires/bretagne', '/tableau', '/label'];
const MORE_PAGES = ['/donnees', '/accessibilite', '/mentions-legales', '/donnees-personnelles', '/plan-du-site'];

/** What stands after an address was gone to. */
interface Rest {
  href: string;
  heading: string;
}

/** An address as the router gets it: whole, and cleaned by what comes before the router. */
function arrived(address: string): URL {
  const url = new URL(inject('siteAddress') + address);
  // Node and Chromium differ in this one letter.
  url.pathname = cleanPath(url.pathname).replaceAll('|', '%7C');
  return url;
}

/** Goes to each address as the history does, and says where each came to rest. */
async function goThrough(atlas: Atlas, addresses: readonly string[]): Promise<Rest[]> {
  const hrefs = addresses.map((address) => arrived(address).href);
  return atlas.page.evaluate(async (list) => {
    const oneTurn = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    const found: { href: string; heading: string }[] = [];
    for (const href of list) {
      history.replaceState({ usr: null, key: 'odd', idx: 0 }, '', href);
      dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
      // Drawn in one turn, healed in the next; timers would wait four milliseconds each. The table's code comes later.
      for (let turn = 0; turn < 3; turn += 1) await oneTurn();
      while (document.querySelector('[aria-busy=true]')) await new Promise((resolve) => setTimeout(resolve, 20));
      for (let turn = 0; turn < 2; turn += 1) await oneTurn();
      found.push({ href: location.href, heading: document.querySelector('h1')?.textContent ?? '' });
    }
    return found;
  }, hrefs);
}

/** What is wrong with where an address came to rest, or null. */
function faultOf(address: string, { href, heading }: Rest): string | null {
  const asked = arrived(address);
  const { origin, pathname, search } = new URL(href);
  const expected = canonical(asked);
  const isLost = heading === 'Page introuvable';
  if (origin !== asked.origin) return `another origin: ${href}`;
  if (heading === '') return 'no heading';
  if ((expected === null) !== isLost) return `« ${heading} » at ${href}, expected ${expected ?? 'nothing'}`;
  // The server takes a last "/" away itself, where the path is one that a page could have.
  const isBare = expected === null && pathname === asked.pathname.replace(/(?<=.)\/$/, '') && search === asked.search;
  if (isBare || pathname + search === (expected ?? asked.pathname + asked.search)) return null;
  return `rests at ${href}, expected ${expected ?? 'no change'}`;
}

/** Of what leads somewhere, so many of each 5,000: the table's code is waited for, home and campus are dear to draw. */
const QUOTAS = new Map([
  ['/', 100],
  ['/campus', 60],
  ['/tableau', 12],
]);
const OTHER_QUOTA = 25;

/** Leaves out what leads where others have led often enough. */
function thinned(addresses: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return addresses.filter((address) => {
    const rest = canonical(arrived(address));
    if (rest === null) return true;
    const page = /^\/[^/?]*/.exec(rest)![0];
    const count = (seen.get(page) ?? 0) + 1;
    seen.set(page, count);
    return count <= ((QUOTAS.get(page) ?? OTHER_QUOTA) * RUNS) / 5000;
  });
}

/** Addresses that are loaded from the server, as a link of another site does. */
const LOADED = [
  ...['//', '//evil.test', '//evil.test/', '//evil.test/index.html', '//evil.test/label.html', '//[', '///[]//x'],
  ...[
    '/\\evil.test',
    '/%5Cevil.test',
    '/%5C[',
    '/%2f%2fevil.test',
    '/%2F%5c[',
    '/%09/evil.test',
    '/%09/[',
    '/%0a%0d/[',
  ],
  ...['/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%', '/%C3', '/%00', '/%ED%A0%80', '/.html', '/404', '/@'],
  ...['/campus', '/campus/', '/campus//', '/campus/%', '/campus/..%2flabel', '/campus/__proto__', '/campus/toString'],
  ...['/CAMPUS/patmat-centre-val-de-loire', '/campus/%70atmat-centre-val-de-loire/?x=1#contact', '/index.html?q=bois'],
  ...[
    '/label.html?x',
    '/LABEL/',
    '/filieres/__proto__',
    '/territoires/constructor',
    '/tableau/?tri=toString&par=academie',
  ],
  ...[
    '/?__proto__=x&constructor=y',
    '/?q=%',
    '/?q=%ED%A0%80',
    '/?carte=1e308,NaN,1',
    '/?vue=carte&vue=x',
    '/?lieu=1e5,0',
  ],
  ...[`/?q=${'a'.repeat(10_000)}`, `/${'a/'.repeat(5_000)}`, '/?utm_source=lettre&label=cmqe#resultats', '/#__proto__'],
];

describe(`panne 27 : an odd address (seed ${SEED})`, () => {
  it(`of ${RUNS} never fails, never leads elsewhere, and is canonical or nowhere`, async () => {
    const atlas = await visit('/', { width: 360, height: 740 });
    // Twice: their code has come when they are looked at again.
    for (const path of [...PAGES, ...MORE_PAGES]) {
      await goThrough(atlas, [path]);
      await atlas.settle();
    }
    const addresses = thinned(fc.sample(anyAddress, { seed: SEED, numRuns: 2 * RUNS })).slice(0, RUNS);
    expect(addresses).toHaveLength(RUNS);
    const faults: string[] = [];
    for (let at = 0; at < addresses.length; at += A_BATCH) {
      const batch = addresses.slice(at, at + A_BATCH);
      const rests = await goThrough(atlas, batch);
      batch.forEach((address, of) => {
        const fault = faultOf(address, rests[of]!);
        if (fault !== null) faults.push(`${JSON.stringify(address)}: ${fault}`);
      });
    }
    expect(faults.slice(0, 10)).toEqual([]);
    expect(addresses.filter((address) => canonical(arrived(address)) !== null).length).toBeGreaterThan(RUNS / 20);
    await goThrough(atlas, ['/nulle-part']);
    await atlas.page.getByRole('link', { name: 'Voir tous les campus' }).click();
    await atlas.hears('109 campus');
    await expectSound(atlas, 'list');
  });

  it('is the same where it is loaded, and the list is at hand', async () => {
    const atlas = await visit('/404', { width: 360, height: 740, expectedErrors: [/404/] });
    const addresses = [...LOADED, ...fc.sample(anyAddress, { seed: SEED + 1, numRuns: 12 })];
    const faults: string[] = [];
    for (const address of addresses) {
      await atlas.page.goto(new URL(inject('siteAddress') + address).href);
      await atlas.settle();
      await atlas.page.waitForFunction(
        () => document.querySelector('h1') && !document.querySelector('[aria-busy=true]'),
      );
      const rest = await atlas.page.evaluate(() => ({
        href: location.href,
        heading: document.querySelector('h1')?.textContent ?? '',
        ways: document.querySelectorAll('a[href="/"]').length,
      }));
      const fault = rest.ways === 0 ? 'no way to the list' : faultOf(address, rest);
      if (fault !== null) faults.push(`${JSON.stringify(address)}: ${fault}`);
    }
    expect(faults).toEqual([]);
    recordFault(27);
  });
});
