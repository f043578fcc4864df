/** Days for which a kept page is given without asking the server: nobody is held back longer by a failed update. */
const FRESH_DAYS = 7;
const DAY_MS = 86_400_000;

/** The version that a page bears; null for a page that is none of the atlas's. */
export function stampOf(html: string): string | null {
  return /<div id="root" data-version="([\da-f]+)"/.exec(html)?.[1] ?? null;
}

/** Whether the address is one of the site's pages: under its base, and no file but .html. */
export function isPageAddress(pathname: string, base: string): boolean {
  if (!pathname.startsWith(base)) return false;
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  return !last.includes('.') || last.endsWith('.html');
}

/** The address under which a page is kept: query and fragment change nothing in what the server gives. */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/**
 * Whether a page that the server dated (HTTP's Date header, or null) may still be given unasked. One whose age cannot
 * be known may not: it bears no date, or one so far ahead that a clock must be wrong.
 */
export function isFresh(date: string | null, nowMs: number): boolean {
  return Math.abs(nowMs - Date.parse(date ?? '')) <= FRESH_DAYS * DAY_MS;
}
