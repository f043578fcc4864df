/** The paths of the screens. */

/** React Router's pattern of a campus's page. */
export const CAMPUS_PATTERN = '/campus/:id';

/** A place in the application, in the parts that the router takes. */
export interface Place {
  pathname: string;
  search: string;
}

/** The home page with a query string (without "?"). */
export function homePlace(query: string): Place {
  return { pathname: '/', search: toSearch(query) };
}

/** A campus's page; it keeps the query string, so that closing it gives the same results back. */
export function campusPlace(id: string, query: string): Place {
  return { pathname: `/campus/${encodeURIComponent(id)}`, search: toSearch(query) };
}

/** The path of the table, filière × territory. */
export const TABLE_PATH = '/tableau';

/** The table with a query string. */
export function tablePlace(query: string): Place {
  return { pathname: TABLE_PATH, search: toSearch(query) };
}

function toSearch(query: string): string {
  return query === '' ? '' : `?${query}`;
}
