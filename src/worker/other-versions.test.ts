import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../tests/fake-caches.ts';
import { dropOtherVersions, keptFile, takeUnchanged, whileNoneTidies } from './other-versions.ts';

const SITE = 'https://exemple.fr/';
const ALONE = { installing: null, waiting: null };

let caches: FakeCaches;

/** The Web Locks API, as far as it is used: one lock, one holder at a time. */
function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  let isHeld = false;
  const held = async (work: (lock: unknown) => unknown) => {
    isHeld = true;
    try {
      return await work({});
    } finally {
      isHeld = false;
    }
  };
  return {
    request: (_: string, ...args: unknown[]) => {
      const work = args.at(-1) as (lock: unknown) => unknown;
      if (args.length > 1 && isHeld) return Promise.resolve(work(null));
      return (last = last.catch(() => undefined).then(() => held(work)));
    },
  };
}

beforeEach(() => {
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});
afterEach(() => vi.unstubAllGlobals());

async function keep(name: string, ...paths: string[]): Promise<void> {
  const cache = await caches.open(name);
  for (const path of paths) await cache.put(SITE + path, new Response(`${path} of ${name}`));
}

describe('a file', () => {
  it('is found in whichever version of the atlas keeps it, and in no other application', async () => {
    await keep('workbox-precache-v2', 'assets/b.js');
    await keep('atlas /autre/ files aaa', 'assets/b.js');
    await keep('atlas / files aaa', 'assets/a.js');
    expect(await (await keptFile(`${SITE}assets/a.js`, '/'))?.text()).toBe('assets/a.js of atlas / files aaa');
    expect(await keptFile(`${SITE}assets/b.js`, '/')).toBeUndefined();
  });

  it('that did not change is taken over by the next version, and not fetched again', async () => {
    await keep('atlas / files aaa', 'assets/same.js', 'assets/old.js');
    await takeUnchanged([`${SITE}assets/same.js`, `${SITE}assets/new.js`], 'bbb', '/');
    expect(await caches.held()).toEqual({
      'atlas / files aaa': ['/assets/same.js', '/assets/old.js'],
      'atlas / files bbb': ['/assets/same.js'],
    });
  });
});

describe('earlier versions', () => {
  beforeEach(async () => {
    await keep('another application', 'x');
    await keep('atlas / files aaa', 'assets/a.js');
    await keep('atlas / pages aaa', 'label');
    await keep('atlas / files bbb', 'assets/b.js');
    await keep('atlas / seen', 'assets/places-a.json', 'assets/places-b.json');
  });

  const drop = (registration: { installing: unknown; waiting: unknown } = ALONE) =>
    dropOtherVersions('bbb', '/', [`${SITE}assets/places-b.json`], registration as typeof ALONE);

  it('go once a page of a later one is alone', async () => {
    await drop();
    expect(await caches.held()).toEqual({
      'another application': ['/x'],
      'atlas / files bbb': ['/assets/b.js'],
      'atlas / seen': ['/assets/places-b.json'],
    });
  });

  it.each(['installing', 'waiting'])('stay, and a later one with them, while one is %s', async (state) => {
    const before = await caches.held();
    await drop({ ...ALONE, [state]: {} });
    expect(await caches.held()).toEqual(before);
  });

  it('stay while a later one is being kept, of which the browser has not told yet', async () => {
    const before = await caches.held();
    let finish: () => void = () => undefined;
    let installed: Promise<void> | undefined;
    await new Promise<void>((begun) => {
      const install = () => new Promise<void>((resolve) => begun(void (finish = resolve)));
      installed = whileNoneTidies(install, '/');
    });
    await drop();
    expect(await caches.held()).toEqual(before);
    finish();
    await installed;
    await drop();
    expect(Object.keys(await caches.held())).not.toContain('atlas / files aaa');
  });

  it('an install that fails, fails, and holds nobody up', async () => {
    await expect(whileNoneTidies(() => Promise.reject(new Error('lost')), '/')).rejects.toThrow('lost');
    await drop();
    expect(Object.keys(await caches.held())).not.toContain('atlas / files aaa');
  });
});
