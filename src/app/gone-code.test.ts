import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reloadForGoneCode } from './gone-code.ts';

const [A, B, C] = ['aaa111', 'bbb222', 'ccc333'];

let remembered: Map<string, string>;
let reloads: number;

beforeEach(() => {
  remembered = new Map();
  reloads = 0;
});

/** A page of `version` in the tab asks for code that is gone, where the server would give a page with this stamp. */
async function missCode(version: string, served: string | null): Promise<void> {
  const html = served === null ? '<p>busy</p>' : `<div id="root" data-version="${served}" data-worker="none">`;
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(html)));
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => remembered.get(key) ?? null,
    setItem: (key: string, value: string) => remembered.set(key, value),
  });
  const location = { pathname: '/label', reload: () => (reloads += 1) };
  const window = Object.assign(new EventTarget(), { location });
  vi.stubGlobal('window', window);
  reloadForGoneCode(version);
  window.dispatchEvent(new Event('vite:preloadError'));
  await new Promise((resolve) => setTimeout(resolve));
}

describe('code that is gone', () => {
  it('has the page loaded anew where the server has another version, with a worker or without', async () => {
    await missCode(A, B);
    expect(reloads).toBe(1);
  });

  it.each([
    ['the same version', A],
    ['a page of somebody else', null],
  ])('is no reason where the server has %s', async (_, served) => {
    await missCode(A, served);
    expect(reloads).toBe(0);
  });

  it('never has it go to and fro between two servers of different versions', async () => {
    for (let round = 0; round < 10; round++) {
      await missCode(A, B);
      await missCode(B, A);
    }
    expect(reloads).toBe(2);
  });

  it('is mended again by a version of which nothing was known', async () => {
    await missCode(A, B);
    await missCode(B, C);
    expect(reloads).toBe(2);
  });
});
