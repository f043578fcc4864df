/** What Netlify and Cloudflare Pages are told of the site: the file `_headers` of its folder. */
import { ownFolders, type SiteRules } from './server-rules.ts';
import { commonHeaders, headersOfKind } from './headers.mjs';

/**
 * The text of `_headers`. Both hosts join a header that two rules give, and only one of them can take one back; so each
 * path gets each header from one rule, and pages are named (`entries`: what stands at the top of the site). What is not
 * named has the hosts' own `max-age=0, must-revalidate`, which is `no-cache` in other words.
 */
export function headersFileText({ delivery, base }: Pick<SiteRules, 'delivery' | 'base'>, entries: readonly string[]) {
  const { 'Cross-Origin-Resource-Policy': policy } = headersOfKind('page');
  const pages = { 'Cross-Origin-Resource-Policy': policy! };
  return [
    '# Written by the build of the atlas: change nothing here, build again.',
    rule(`${base}*`, commonHeaders(delivery)),
    ...ownFolders().map(({ kind, folder, headers }) =>
      rule(`${base}${folder}*`, kind === 'open' ? withoutCache(headers) : headers),
    ),
    rule(base, pages),
    ...pagePatterns(entries).map((pattern) => rule(base + pattern, pages)),
    '',
  ].join('\n');
}

/** Names of the top of the site as patterns of addresses, those of the folders that have rules of their own left out. */
function pagePatterns(entries: readonly string[]): string[] {
  const own = ownFolders().map(({ folder }) => folder.split('/')[0]);
  return entries
    .filter((entry) => !own.includes(entry.replace(/\/$/, '')))
    .map((entry) => (entry.endsWith('/') ? `${entry}*` : entry.replace(/\.html$/, '')));
}

function withoutCache({ 'Cache-Control': _cache, ...headers }: Readonly<Record<string, string>>) {
  return headers;
}

function rule(pattern: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [pattern, ...lines].join('\n');
}
