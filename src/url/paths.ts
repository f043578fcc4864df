/** The paths of the screens. */
import { createPath } from 'react-router-dom';

/** The address of a place in a link, the site being served under `basename`, which ends with "/". */
export function hrefIn(basename: string, place: Place): string {
  return basename + createPath(place).slice(1);
}

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

/** The pages whose path is one word and whose content is the site's own. */
export const PAGE_PATHS = {
  filieres: '/filieres',
  territories: '/territoires',
  label: '/label',
  data: '/donnees',
  accessibility: '/accessibilite',
  legal: '/mentions-legales',
  privacy: '/donnees-personnelles',
  siteMap: '/plan-du-site',
} as const;

/** Name of a page of the site, in code. */
export type PageName = keyof typeof PAGE_PATHS;

/** The page of a filière. */
export function filierePath(id: string): string {
  return `${PAGE_PATHS.filieres}/${encodeURIComponent(id)}`;
}

/** The page of an académie or a région académique. */
export function territoryPath(id: string): string {
  return `${PAGE_PATHS.territories}/${encodeURIComponent(id)}`;
}

/** The table with a query string. */
export function tablePlace(query: string): Place {
  return { pathname: TABLE_PATH, search: toSearch(query) };
}

function toSearch(query: string): string {
  return query === '' ? '' : `?${query}`;
}
