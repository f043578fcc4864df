import { describe, expect, it } from 'vitest';
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
  ])('of %s is %s', (asked, clean) => {
    expect(cleanPath(asked)).toBe(clean);
  });
});
