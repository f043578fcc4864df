import { describe, expect, it } from 'vitest';
import { redirectOf, redirectsIn, redirectsText } from './redirects.mjs';

const MOVES = [
  ['/atlas/campus/ancien', '/atlas/campus/nouveau'],
  ['/atlas/campus/autre', '/atlas/campus/nouveau'],
] as const;

describe('redirectsText and redirectsIn', () => {
  it('are a pair', () => {
    expect([...redirectsIn(redirectsText(MOVES))]).toEqual(MOVES);
    expect(redirectsIn('').size).toBe(0);
  });
});

describe('redirectOf', () => {
  const moves = new Map(MOVES);

  it.each([
    ['/atlas', '/atlas/'],
    ['/atlas/index.html', '/atlas/'],
    ['/atlas/index', '/atlas/'],
    ['/atlas/index/', '/atlas/'],
    ['/atlas/index.html/', '/atlas/'],
    ['/atlas/label/', '/atlas/label'],
    ['/atlas/label.html', '/atlas/label'],
    ['/atlas/campus/un.html', '/atlas/campus/un'],
    ['/atlas/campus/ancien', '/atlas/campus/nouveau'],
  ])('leads %s to %s', (path, to) => {
    expect(redirectOf(path, '/atlas/', moves)).toBe(to);
  });

  it.each([
    '/atlas/',
    '/atlas/label',
    '/atlas/404.html',
    '/atlas/indexes',
    '/atlas/data/v1/campus.json',
    '/autre/',
    '/atlas//evil.test/',
    '/',
  ])('leads %s nowhere', (path) => {
    expect(redirectOf(path, '/atlas/', moves)).toBeNull();
  });

  it.each(['//evil.test/', '//evil/', '/\\evil/', '/%2fevil/', '/x\r\ny/', '/.html', '//', '/../'])(
    'makes of %j no address of another host',
    (path) => {
      expect(redirectOf(path, '/', new Map())).toBeNull();
    },
  );
});
