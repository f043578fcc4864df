/**
 * Which addresses of the site lead on to another: those of campuses that moved, in the file `_redirects` of the site
 * (the format of Netlify and Cloudflare), and the second forms of clean ones. Plain JavaScript, for serve.mjs.
 */

/** What an address of a page can be: nothing that a redirect could take for another host. */
const CLEAN = /^[\w-]+(?:\/[\w-]+)*$/;

/** The text of `_redirects`; pairs of paths with the base. */
export function redirectsText(moves) {
  return moves.map(([from, to]) => `${from} ${to} 301\n`).join('');
}

/** Reads that text: path to path. */
export function redirectsIn(text) {
  return new Map(text.split('\n').flatMap((line) => (line === '' ? [] : [line.split(' ').slice(0, 2)])));
}

/**
 * Where a path leads on to, or null: what has moved; "/x.html" and "/x/" to "/x"; "/index" and
 * its forms to the base, and the base without its last "/" too.
 */
export function redirectOf(path, base, moves) {
  if (moves.has(path)) return moves.get(path);
  if (`${path}/` === base) return base;
  if (!path.startsWith(base)) return null;
  if (/^index(\.html)?\/?$/.test(path.slice(base.length))) return base;
  const [, clean] = /^(.+?)(?:\.html|\/)$/.exec(path.slice(base.length)) ?? [];
  return clean && clean !== '404' && CLEAN.test(clean) ? base + clean : null;
}
