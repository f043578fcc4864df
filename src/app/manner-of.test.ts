import { matchRoutes } from 'react-router-dom';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyAddress } from '../../tests/hostile-addresses.ts';
import { cleanPath, mannerOf } from './manner-of.ts';

describe('mannerOf', () => {
  it.each([
    ['/', '/', '', 'take over'],
    ['/label', '/label', '', 'take over'],
    ['/label', '/label/', '', 'take over'],
    ['/campus/été', '/campus/%C3%A9t%C3%A9', '', 'take over'],
    ['/', '/', '?q=avion', 'afresh'],
    ['/campus/un', '/campus/un', '?filiere=materiaux', 'replace'],
    ['/tableau', '/tableau', '?par=academie', 'replace'],
    ['/', '/campus/un', '', 'afresh'],
    [undefined, '/', '', 'afresh'],
    ['/campus/%', '/campus/%', '', 'take over'],
  ] as const)('a page written for %s at %s%s: %s', (written, pathname, search, manner) => {
    expect(mannerOf(written, { pathname, search }, '/')).toBe(manner);
  });

  it('knows the path under which the site is served', () => {
    expect(mannerOf('/label', { pathname: '/atlas/label', search: '' }, '/atlas/')).toBe('take over');
    expect(mannerOf('/', { pathname: '/atlas/', search: '' }, '/atlas/')).toBe('take over');
    expect(mannerOf('/', { pathname: '/atlas', search: '' }, '/atlas/')).toBe('take over');
  });
});

describe('cleanPath', () => {
  it.each([
    ['/label.html', '/label'],
    ['/index.html', '/'],
    ['/atlas/index.html', '/atlas/'],
    ['/campus/un.html', '/campus/un'],
    ['/label', '/label'],
    ['/', '/'],
    ['/html', '/html'],
    ['//evil.test', '/evil.test'],
    ['//[', '/['],
    ['//evil.test//index.html', '/evil.test/'],
    ['//', '/'],
    ['/atlas//label.html', '/atlas/label'],
    ['/%5C[', '/['],
    ['/%09/%0a%0D[', '/['],
    ['/a%5Cb%09', '/a%5Cb%09'],
  ])('of %s is %s', (asked, clean) => {
    expect(cleanPath(asked)).toBe(clean);
  });

  it('panne 27 : of any path is a path of the same origin, which the router can read', () => {
    // The router warns of each path that cannot be decoded.
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    fc.assert(
      fc.property(anyAddress, (address) => {
        const url = new URL(`https://atlas.exemple.fr${address}`);
        const clean = cleanPath(url.pathname);
        expect(clean).toMatch(/^\/(?!\/)/);
        expect(new URL(clean, url).origin).toBe(url.origin);
        // What the router makes of it where the address leads nowhere.
        const [match] = matchRoutes([{ path: '*' }], clean) ?? [];
        const there = match!.pathname.replace(/[%?#]/g, encodeURIComponent);
        expect(new URL(there, url).origin).toBe(url.origin);
      }),
      { numRuns: 5000 },
    );
    warn.mockRestore();
  });
});
