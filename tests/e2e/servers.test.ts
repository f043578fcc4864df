import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf, hostsOf, stylesIn, type AnswerKind } from '../../scripts/headers.mjs';
import { mediaTypeOf } from '../../scripts/media-types.mjs';
import { pack } from '../../scripts/pack.ts';
import { SITE, SITE_UNDER_PATH } from './site-files.ts';
import { ask, HAS_NGINX_BROTLI, WEB_SERVERS, type Running, type Served, type WebServer } from './web-servers.ts';

const CAMPUS = 'patmat-centre-val-de-loire';
const FORMER = 'plasti-campus-d-oyonnax-bellignat';
const NOW = 'plasticampus';
const SITES = [
  ['/', SITE],
  ['/atlas/', SITE_UNDER_PATH],
] as const;

/** Enough of a site to ask for each kind of file, so that it is quickly packed. */
function isTaken(path: string): boolean {
  if (/partage\/(?!site\.png$)|assets\/(?!CampusMap).|trades|schema/.test(path)) return false;
  return !/\/(campus|filieres|territoires)\/./.test(path) || [CAMPUS, FORMER].some((id) => path.includes(id));
}

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'atlas-servers-')));
const served: Record<string, Served> = {};

beforeAll(async () => {
  for (const [base, built] of SITES) {
    const root = join(temporary, base === '/' ? 'root' : 'www');
    const site = join(root, base);
    cpSync(built, site, { recursive: true, filter: (path) => isTaken(path.slice(built.length)) });
    await pack(site);
    served[base] = { root, site, base };
  }
});
afterAll(() => rmSync(temporary, { recursive: true }));

/** A script of a build, whose name changes. */
const scriptOf = (built: string) =>
  `assets/${readdirSync(join(built, 'assets')).find((name) => /^CampusMap-.*js$/.test(name))}`;

/** Paths, what they are, and the file that is sent, where it is not the path itself. */
const askedOf = (built: string): [path: string, kind: AnswerKind, file?: string][] => [
  ['', 'page', 'index.html'],
  ['label', 'page', 'label.html'],
  [`campus/${CAMPUS}?q=soudeuse`, 'page', `campus/${CAMPUS}.html`],
  ['config.json', 'page'],
  ['app-shell.htm', 'page'],
  ['sw.js', 'page'],
  ['manifest.webmanifest', 'page'],
  ['icon.svg', 'page'],
  [scriptOf(built), 'asset'],
  ['data/v1/campus.json', 'open'],
  ['data/v1/campus.csv', 'open'],
  ['data/v1/campus.geojson', 'open'],
  ['data/v1/catalogue.jsonld', 'open'],
  [`data/v1/campus/${CAMPUS}.vcf`, 'open'],
  ['partage/site.png', 'open'],
];

const told = WEB_SERVERS.flatMap(({ missing }) => (missing === null ? [] : [missing]));
if (told.length > 0) console.log(`servers.test.ts: not run: ${told.join('; ')}.`);
if (!HAS_NGINX_BROTLI) console.log('servers.test.ts: nginx without its module of brotli: gzip alone is read.');

describe.each(WEB_SERVERS.map((server) => [server.name, server] as const))('%s', (name, server: WebServer) => {
  describe.skipIf(server.missing !== null).each(SITES)('with the site at %s', (base, built) => {
    let running: Running;
    beforeAll(async () => {
      const scratch = mkdtempSync(join(temporary, `${name.replace(' ', '-')}-`));
      running = await server.start(served[base]!, scratch);
    });
    afterAll(() => running.close());

    const delivery = () => ({
      hosts: hostsOf(JSON.parse(readFileSync(join(built, 'config.json'), 'utf8'))),
      styles: stylesIn(readFileSync(join(built, 'index.html'), 'utf8')),
      base,
    });
    const get = (path: string, headers?: Record<string, string>) => ask(running.port, base + path, headers);
    const said = ({ headers }: Awaited<ReturnType<typeof get>>, kind: AnswerKind) => {
      const expected = headersOf(kind, delivery());
      return Object.fromEntries(Object.keys(expected).map((key) => [key, headers[key.toLowerCase()]]));
    };
    const all = (kind: AnswerKind) => headersOf(kind, delivery());

    it('says with each kind of file just what the one source says', async () => {
      for (const [path, kind, file = path] of askedOf(built)) {
        const answer = await get(path);
        expect(answer.status, path).toBe(200);
        expect(said(answer, kind), path).toEqual(all(kind));
        expect(answer.headers['access-control-allow-origin'], path).toBe(kind === 'open' ? '*' : undefined);
        expect(answer.headers['content-type'], path).toBe(mediaTypeOf(file));
        expect(answer.headers['strict-transport-security']).toBeUndefined();
        expect(answer.body.equals(readFileSync(join(built, file))), path).toBe(true);
      }
    });

    it('answers with the page 404, status 404 and no promise to last', async () => {
      for (const path of [
        'nulle-part',
        'campus',
        'campus/nulle-part',
        'assets/nulle-part.js',
        'data/v1/nulle-part',
        '404.html',
        '404',
      ]) {
        const answer = await get(path);
        expect(answer.status, path).toBe(404);
        expect(answer.body.toString(), path).toBe(readFileSync(join(built, '404.html'), 'utf8'));
        expect(said(answer, 'page'), path).toMatchObject({
          ...all('page'),
          'Cross-Origin-Resource-Policy': expect.any(String),
        });
        expect(answer.headers['content-type'], path).toBe('text/html; charset=utf-8');
      }
    });

    it('shows nobody the files that are for servers', async () => {
      const dots = ['.server/nginx.conf', '.server/Caddyfile', '.htaccess', '%2eserver/nginx.conf', '.%68taccess'];
      for (const path of [...dots, '_headers', '_redirects', '%5fheaders']) {
        expect([403, 404], path).toContain((await get(path)).status);
      }
    });

    it('has one address for each page, and leads former ones on', async () => {
      const moves: [string, string][] = [
        [`${base}label/`, `${base}label`],
        [`${base}label.html`, `${base}label`],
        [`${base}campus/${CAMPUS}.html`, `${base}campus/${CAMPUS}`],
        [`${base}index.html`, base],
        [`${base}index`, base],
        [`${base}index.html/`, base],
        [`${base}campus/${FORMER}`, `${base}campus/${NOW}`],
        ...(base === '/' ? [] : [[base.slice(0, -1), base] as [string, string]]),
      ];
      for (const [from, to] of moves) {
        const answer = await ask(running.port, from);
        expect([301, 308], from).toContain(answer.status);
        const { pathname, port } = new URL(answer.headers['location'] as string, `http://localhost:${running.port}`);
        expect([pathname, Number(port)], from).toEqual([to, running.port]);
      }
    });

    it('keeps what a former address asked for', async () => {
      const paths = [`campus/${FORMER}`, 'label/', 'label.html', 'index.html'].map((path) => base + path);
      for (const path of [...paths, ...(base === '/' ? [] : [base.slice(0, -1)])]) {
        const { headers } = await ask(running.port, `${path}?q=a?b&label=cmqe`);
        expect(headers['location'], path).toMatch(/[a-z/]\?q=a\?b&label=cmqe$/);
        expect((await ask(running.port, path)).headers['location'], path).not.toContain('?');
      }
    });

    it('is led to no other host and no other header by an odd address', async () => {
      const odd = [
        '//evil.test/',
        '//evil.test/x.html',
        '/%2f%2fevil.test/',
        '/%5cevil.test/',
        '/x%0d%0aset-cookie:a=b/',
        '/..%2f..%2fetc/',
      ];
      for (const path of odd) {
        const { headers, status, body } = await ask(running.port, base.slice(0, -1) + path);
        const to = headers['location'];
        if (to !== undefined)
          expect(new URL(to as string, `http://localhost:${running.port}`).hostname).toMatch(
            /^(localhost|127\.0\.0\.1)$/,
          );
        expect(headers['set-cookie'], path).toBeUndefined();
        // Outside of the site's path Caddy answers 200 with nothing.
        if (body.length > 0) expect(status, path).not.toBe(200);
      }
    });

    it('answers that nothing has changed to who has the page', async () => {
      const { headers } = await get('label');
      const again = await get('label', { 'If-None-Match': headers['etag'] as string });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
    });

    it('lets every cache keep and ask again, in each encoding (docs/launch.md)', async () => {
      const paths = ['', 'label', 'sw.js', scriptOf(built), 'data/v1/campus.json?v=0123abcd', 'data/v1/campus.csv'];
      for (const path of paths) {
        const tags = new Map<string, string>();
        for (const encoding of ['identity', 'gzip', 'br']) {
          const { headers } = await get(path, { 'Accept-Encoding': encoding });
          const what = `${path} in ${encoding}`;
          expect(headers['set-cookie'], what).toBeUndefined();
          expect(headers['vary'] ?? 'Accept-Encoding', what).toMatch(/^accept-encoding$/i);
          const tag = headers['etag'] as string;
          expect(tag, what).toMatch(/^(W\/)?"[^"]+"$/);
          tags.set(String(headers['content-encoding']), tag);
          const again = await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': tag });
          expect(again.status, what).toBe(304);
          expect(again.headers['cache-control'], what).toBe(headers['cache-control']);
        }
        // One name for two strings of bytes is right only where it is weak.
        const strong = [...tags.values()].filter((tag) => tag.startsWith('"'));
        expect(new Set(strong).size, path).toBe(strong.length);
      }
    });

    it.skipIf(name === 'npm start')('sends what the build has packed', async () => {
      for (const [path, file] of [
        ['', 'index.html'],
        ['label', 'label.html'],
        [scriptOf(built), scriptOf(built)],
        ['data/v1/campus.csv', 'data/v1/campus.csv'],
      ] as const) {
        const whole = readFileSync(join(built, file));
        const inGzip = await get(path, { 'Accept-Encoding': 'gzip' });
        expect(inGzip.headers['content-encoding'], path).toBe('gzip');
        expect(gunzipSync(inGzip.body).equals(whole), path).toBe(true);
        expect(inGzip.headers['content-type'], path).toBe(mediaTypeOf(file));
        expect(inGzip.headers['vary'], path).toMatch(/accept-encoding/i);
        if (name === 'nginx' && !HAS_NGINX_BROTLI) continue;
        const inBrotli = await get(path, { 'Accept-Encoding': 'gzip, deflate, br' });
        expect(inBrotli.headers['content-encoding'], path).toBe('br');
        expect(brotliDecompressSync(inBrotli.body).equals(whole), path).toBe(true);
        expect(inBrotli.headers['content-type'], path).toBe(mediaTypeOf(file));
      }
    });
  });
});
