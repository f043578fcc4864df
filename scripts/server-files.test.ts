import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FULL_SITE, TILES } from '../tests/site-settings.ts';
import { headersOf } from './headers.mjs';
import { redirectsText } from './redirects.mjs';
import { writeServerFiles } from './server-files.ts';

const FILES = ['.server/nginx.conf', '.server/Caddyfile', '.htaccess', '_headers'] as const;

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'atlas-server-files-'));
  mkdirSync(join(out, 'assets'));
  for (const page of ['index.html', 'label.html', '404.html']) writeFileSync(join(out, page), '');
});
afterEach(() => rmSync(out, { recursive: true }));

/** Writes the files for a site; gives their texts by name. */
function written(config: object, { base = '/', origin = null as string | null } = {}) {
  writeFileSync(join(out, 'config.json'), JSON.stringify(config));
  writeFileSync(join(out, '_redirects'), redirectsText([[`${base}campus/ancien`, `${base}campus/nouveau`]]));
  writeServerFiles({ out, base, origin });
  return FILES.map((file) => [file, readFileSync(join(out, file), 'utf8')] as const);
}

describe('writeServerFiles', () => {
  it.each(['/', '/atlas/'])('writes every header of each kind for each server, at %s', (base) => {
    const hosts = { tiles: 'https://*.tuiles.exemple.fr', geocoder: null };
    for (const [file, text] of written({ tiles: TILES }, { base })) {
      for (const kind of ['page', 'asset', 'open'] as const) {
        for (const [name, value] of Object.entries(headersOf(kind, { hosts, base }))) {
          // The hosts of _headers say as much of themselves.
          if (file === '_headers' && value === 'no-cache') continue;
          expect(text, `${file}: ${name}`).toContain(value);
          expect(text, `${file}: ${name}`).toContain(name);
        }
      }
      expect(text).toContain(`${base}assets/`);
    }
  });

  it('asks for https where the origin has it: of the command, else of the file', () => {
    const isStrict = (texts: ReturnType<typeof written>) =>
      texts.map(([, text]) => text.includes('Strict-Transport-Security'));
    const site = { ...FULL_SITE, origin: 'https://atlas.exemple.fr' };
    expect(isStrict(written({ tiles: null, site }))).toEqual([true, true, true, true]);
    expect(isStrict(written({ tiles: null, site }, { origin: 'http://atlas.interne' }))).toEqual(Array(4).fill(false));
    expect(isStrict(written({ tiles: null }, { origin: 'https://atlas.exemple.fr' }))).toEqual(Array(4).fill(true));
    expect(isStrict(written({ tiles: null }))).toEqual(Array(4).fill(false));
    expect(isStrict(written({ tiles: null, site }, { base: '/atlas/' }))).toEqual(Array(4).fill(false));
  });

  it('leads former addresses on, but for the file of headers, which has _redirects beside it', () => {
    for (const [file, text] of written({ tiles: null }, { base: '/atlas/' })) {
      if (file !== '_headers') expect(text, file).toContain('/atlas/campus/nouveau');
    }
  });

  it('names no place of the machine that built it', () => {
    for (const [file, text] of written({ tiles: TILES })) {
      expect(text, file).not.toContain(out);
      expect(text, file).not.toContain(process.cwd());
    }
  });

  it('writes nothing for a host that would be an order to the server', () => {
    const config = { tiles: { ...TILES, url: 'https://x.fr" always; return 200 "/{z}/{x}/{y}' } };
    expect(() => written(config)).toThrow(/tiles\.url: expected/);
  });
});
