import { describe, expect, it } from 'vitest';
import { cacheNames, isOwnCache } from './cache-names.ts';

describe('the caches of an atlas', () => {
  it.each(['/', '/atlas/', '/atlas/essai/'])('at %s are its own, and no other atlas’s on the same host', (base) => {
    for (const name of Object.values(cacheNames(base, 'abc'))) {
      expect(isOwnCache(name, base)).toBe(true);
      for (const other of ['/', '/atlas/', '/atlas/essai/', '/autre/'].filter((one) => one !== base)) {
        expect(isOwnCache(name, other)).toBe(false);
      }
    }
  });

  it('are three; two versions share neither page nor code nor data', () => {
    const [one, other] = [cacheNames('/', 'abc'), cacheNames('/', 'def')];
    expect(new Set(Object.values(one)).size).toBe(3);
    expect(one.files).not.toBe(other.files);
    expect(one.pages).not.toBe(other.pages);
  });

  it('are not those of another application', () => {
    expect(isOwnCache('workbox-precache-v2', '/')).toBe(false);
  });
});
