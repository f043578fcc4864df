import { describe, expect, it } from 'vitest';
import { TILES } from '../tests/site-settings.ts';
import { headersFileText } from './headers-file.ts';
import { headersOf, hostsOf, kindOf, policyText, stylesIn } from './headers.mjs';

const NO_HOSTS = { tiles: null, geocoder: null };

function directives(policy: string): Map<string, string> {
  return new Map(policy.split('; ').map((part) => [part.split(' ')[0]!, part.split(' ').slice(1).join(' ')]));
}

describe('policyText', () => {
  it('lets through the site alone, nothing unsafe, and the one policy of Trusted Types', () => {
    const policy = directives(policyText({ hosts: NO_HOSTS }));
    expect(policyText({ hosts: NO_HOSTS })).not.toMatch(/unsafe|data:|blob:|\*|http/);
    const own = ['script', 'style', 'img', 'font', 'connect', 'manifest', 'worker'];
    for (const kind of own) expect(policy.get(`${kind}-src`)).toBe("'self'");
    const closed = ['default-src', 'base-uri', 'form-action', 'frame-ancestors'];
    for (const name of closed) expect(policy.get(name)).toBe("'none'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe('default');
    expect(policy.size).toBe(own.length + closed.length + 2);
  });

  it('lets images come from the host of the tiles, and connections go to the geocoder, nothing more', () => {
    const hosts = { tiles: 'https://tiles.exemple.fr', geocoder: 'https://geo.exemple.fr' };
    const policy = directives(policyText({ hosts }));
    expect(policy.get('img-src')).toBe("'self' https://tiles.exemple.fr");
    expect(policy.get('connect-src')).toBe("'self' https://geo.exemple.fr");
    expect([...policy.values()].filter((value) => value.includes('exemple'))).toHaveLength(2);
  });

  it('lets in the styles that stand in pages by their digests, and finds them in a page again', () => {
    const styles = ["'sha256-aB+/0='", "'sha256-cD9='"];
    const text = policyText({ hosts: NO_HOSTS, styles }, true);
    expect(directives(text).get('style-src')).toBe(`'self' ${styles.join(' ')}`);
    expect(stylesIn(`<meta http-equiv="Content-Security-Policy" content="${text}">`)).toEqual(styles);
    expect(stylesIn(policyText({ hosts: NO_HOSTS }))).toEqual([]);
    expect(stylesIn('')).toEqual([]);
  });

  it('leaves out of a page what a page cannot say', () => {
    const inPage = directives(policyText({ hosts: NO_HOSTS, isHttps: true }, true));
    const inHeader = directives(policyText({ hosts: NO_HOSTS, isHttps: true }));
    expect([...inHeader.keys()].filter((name) => !inPage.has(name))).toEqual([
      'frame-ancestors',
      'upgrade-insecure-requests',
    ]);
  });
});

describe('headersOf', () => {
  const of = (kind: Parameters<typeof headersOf>[0], more = {}) => headersOf(kind, { hosts: NO_HOSTS, ...more });

  it('asks for https only where the whole host is said to have it', () => {
    const strict = (more: object) => 'Strict-Transport-Security' in of('page', more);
    expect(
      [{}, { isHttps: true }, { isHttps: true, base: '/' }, { isHttps: true, base: '/atlas/' }].map(strict),
    ).toEqual([false, true, true, false]);
    expect(of('page')['Content-Security-Policy']).not.toContain('upgrade');
  });

  it('never forbids keeping a page, so that going back is at once', () => {
    for (const kind of ['page', 'asset', 'open'] as const) expect(of(kind)['Cache-Control']).not.toContain('no-store');
  });

  it('keeps for ever what is named by its content, asks again for the rest, and opens the data alone', () => {
    expect(kindOf('assets/index-1.js')).toBe('asset');
    expect(['', 'label', 'config.json', 'sw.js', 'data/v2/x', 'campus/assets/'].map(kindOf)).toEqual(
      Array(6).fill('page'),
    );
    expect(['data/v1/campus.csv', 'partage/site.png'].map(kindOf)).toEqual(['open', 'open']);
    expect(of('asset')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(of('page')['Cache-Control']).toBe('no-cache');
    expect(of('open')).toMatchObject({ 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' });
    expect([of('page'), of('asset')].filter((headers) => 'Access-Control-Allow-Origin' in headers)).toEqual([]);
  });
});

describe('hostsOf', () => {
  const tilesOf = (url: unknown) => hostsOf({ tiles: { ...TILES, url } }).tiles;

  it.each([
    ['https://data.geopf.fr/wmts?TILEMATRIX={z}&TILEROW={y}', 'https://data.geopf.fr'],
    [TILES.url, 'https://*.tuiles.exemple.fr'],
    ['https://tuiles-{s}.exemple.fr/{z}/{x}/{y}.png', 'https://*.exemple.fr'],
    ['http://localhost:8080/{z}/{x}/{y}.png', 'http://localhost:8080'],
    ['HTTPS://Tuiles.Exemple.FR/{z}', 'https://tuiles.exemple.fr'],
    ['/tuiles/{z}/{x}/{y}.png', null],
  ])('reads %s as %j', (url, source) => {
    expect(tilesOf(url)).toBe(source);
  });

  it('finds none where none is configured', () => {
    for (const config of [{}, { tiles: null }, { tiles: null, geocoder: null }, null])
      expect(hostsOf(config)).toEqual(NO_HOSTS);
    expect(hostsOf({ geocoder: { url: 'https://geo.exemple.fr/search?q={q}' } }).geocoder).toBe(
      'https://geo.exemple.fr',
    );
  });

  it.each([
    "https://x.fr; script-src 'unsafe-inline'/{z}",
    'https://x.fr"\n}/{z}',
    'https://x.fr\r\nSet-Cookie: a=b/',
    'https://user@x.fr/{z}',
    'https://*/{z}',
    'https://{s}/{z}',
    'https://{host}.fr/{z}',
    '//x.fr/{z}',
    '/\\x.fr/{z}',
    'javascript:alert(1)',
    'data:image/png,{z}',
    'x.fr/{z}',
    '',
  ])('refuses %j, which no policy should hold', (url) => {
    expect(() => tilesOf(url)).toThrow(/config\.json, tiles\.url: expected/);
  });
});

describe('headersFileText', () => {
  const rules = { delivery: { hosts: NO_HOSTS, isHttps: true }, base: '/' };
  const text = headersFileText(rules, ['assets/', 'campus/', 'data/', 'icon.svg', 'label.html', 'partage/', 'sw.js']);
  const parts = text
    .split(/\n(?=\/)/)
    .slice(1)
    .map((part) => part.trim().split('\n'));
  const said = new Map(
    parts.map(([pattern, ...lines]) => [pattern!, lines.map((line) => line.trim().split(': ')[0]!)]),
  );
  const matching = (path: string) =>
    [...said].flatMap(([pattern, names]) =>
      path === pattern || (pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1))) ? names : [],
    );

  it.each(['/', '/label', '/campus/x', '/assets/a.js', '/data/v1/campus.csv', '/icon.svg', '/sw.js'])(
    'gives %s each header once, since hosts join those that come twice',
    (path) => {
      const names = matching(path);
      expect(names.length).toBe(new Set(names).size);
      const kind = kindOf(path.slice(1));
      const expected = Object.keys(headersOf(kind, rules.delivery)).filter(
        (name) => kind === 'asset' || name !== 'Cache-Control',
      );
      expect(names.sort()).toEqual(expected.sort());
    },
  );

  it('has fewer rules and shorter lines than Cloudflare Pages takes', () => {
    expect(parts.length).toBeLessThan(100);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  });
});
