/**
 * Writes how a built site is to be served: `tsx scripts/server-files.ts [--out dist] [--base /] [--origin https://…]`.
 * `_headers` (Netlify, Cloudflare Pages) and `.htaccess` (Apache) stand where their servers look for them;
 * `.server/nginx.conf` and `.server/Caddyfile` are to be included. All say what headers.mjs says; npm start and the
 * three servers that they are for show none of them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSiteConfig } from '../src/domain/config-schema.ts';
import { apacheText } from './apache-file.ts';
import { argument } from './argument.ts';
import { caddyText } from './caddy-file.ts';
import { headersFileText } from './headers-file.ts';
import { hostsOf, stylesIn } from './headers.mjs';
import { nginxText } from './nginx-file.ts';
import { redirectsIn } from './redirects.mjs';
import type { SiteRules } from './server-rules.ts';

/** Writes the files into a built site; `origin` (scheme and host) goes before that of config.json. */
export function writeServerFiles({ out, base, origin }: { out: string; base: string; origin: string | null }): void {
  const settings: unknown = JSON.parse(readFileSync(join(out, 'config.json'), 'utf8'));
  const site = parseSiteConfig(settings);
  const told = origin ?? (site.kind === 'ok' ? site.site.origin : null);
  const rules: SiteRules = {
    delivery: {
      hosts: hostsOf(settings),
      styles: stylesIn(readFileSync(join(out, 'index.html'), 'utf8')),
      isHttps: told?.startsWith('https://') ?? false,
      base,
    },
    base,
    moves: [...redirectsIn(readFileSync(join(out, '_redirects'), 'utf8'))],
  };
  const texts = {
    '.server/nginx.conf': nginxText(rules),
    '.server/Caddyfile': caddyText(rules),
    '.htaccess': apacheText(rules),
    _headers: headersFileText(rules, topOf(out)),
  };
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  }
}

/** What stands at the top of the site, folders with a final "/", in one order; what is for servers alone left out. */
function topOf(out: string): string[] {
  return readdirSync(out, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => !/^[._]|\.(br|gz)$|^(index|404)\.html$/.test(name))
    .sort();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  writeServerFiles({
    out: argument(args, '--out') ?? 'dist',
    base: argument(args, '--base') ?? '/',
    origin: argument(args, '--origin'),
  });
}
