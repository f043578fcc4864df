/** How the run-time settings arrive. Without them the atlas lives on: its outlines alone, and nobody who answers for it. */
import { queryOptions } from '@tanstack/react-query';
import { NO_TILES, parseMapConfig, type MapConfig } from '../domain/map-config.ts';
import { NO_SITE, parseSiteConfig, type SiteConfig } from '../domain/site-config.ts';
import { DATA_REVISION } from './data-revision.ts';

/** What config.json says: where the tiles of the map come from, and whose site this is. */
export interface SiteSettings extends MapConfig {
  site: SiteConfig;
  /** Whether the file said whose site it is; false where it did not come or could not be read. */
  isSiteKnown: boolean;
}

/** Fetches config.json. What is missing or not understood is told in the console, and the other part still holds. */
export async function loadSettings(address: string, signal: AbortSignal): Promise<SiteSettings> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return readSettings(await response.json(), address);
  } catch (cause) {
    if (signal.aborted) throw cause;
    console.warn(`${address}: ${String(cause)}: the map shows its outlines only.`);
    return { ...NO_TILES, site: NO_SITE, isSiteKnown: false };
  }
}

/** Reads what config.json holds; `address` names it in the console. */
export function readSettings(input: unknown, address: string): SiteSettings {
  const tiles = parseMapConfig(input);
  const parsed = parseSiteConfig(input);
  const problems = [
    ...(tiles ? [] : ['expected { "tiles": { name, url, attribution, … } or null }: the map shows its outlines only']),
    ...(parsed.kind === 'ok' ? [] : [`site: ${parsed.problem}: nobody is said to publish this site`]),
  ];
  if (problems.length > 0) console.warn(`${address}: ${problems.join('; ')}.`);
  const isSiteKnown = parsed.kind === 'ok';
  return { ...(tiles ?? NO_TILES), site: isSiteKnown ? parsed.site : NO_SITE, isSiteKnown };
}

/** TanStack Query's options for the settings; `base` is the path under which the site is served, ending in "/". */
export function configQuery(base: string) {
  return queryOptions({
    queryKey: ['config', base],
    queryFn: ({ signal }) => loadSettings(`${base}config.json${DATA_REVISION}`, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
}
