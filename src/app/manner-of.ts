/**
 * How the application begins on a page as the build may have written it. "take over": what is on the screen is this
 * page. "replace": it is this page without its query string, better shown than nothing while the data come. "afresh":
 * it is nothing of the kind, or a list that the query string would change. `written` is the path that the page was
 * written for; `base` the path under which the site is served, "/" at both ends.
 */
export function mannerOf(
  written: string | undefined,
  address: Pick<Location, 'pathname' | 'search'>,
  base: string,
): 'take over' | 'replace' | 'afresh' {
  const path = `/${address.pathname.slice(base.length)}`.replace(/(?<=.)\/$/, '');
  if (written === undefined || decodePath(written) !== decodePath(path)) return 'afresh';
  if (address.search === '') return 'take over';
  return path === '/' ? 'afresh' : 'replace';
}

/**
 * The address of a page where its file was asked for: "/label" of "/label.html", "/" of "/index.html"; without empty
 * parts, and without what the router would read as such: a backslash, a tab or a line end after a slash, escaped.
 */
export function cleanPath(pathname: string): string {
  return pathname.replace(/(?<=\/)((\/|%5c|%0[9ad])+|index\.html$)|\.html$/gi, '');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
