/** How the run-time settings arrive. Without them the atlas lives on: its outlines alone, and nobody who answers for it. */
import { queryOptions } from '@tanstack/react-query';
import { NO_TILES, type MapConfig } from '../domain/map-config.ts';
import { NO_SITE, type SiteConfig } from '../domain/site-config.ts';
import { areChecked, jsonOf } from './checked-bytes.ts';
import { CHECKED, DATA_REVISION } from './data-revision.ts';

/** What config.json says: where the tiles of the map come from, whose site this is, and which dataset it shows. */
export interface SiteSettings extends MapConfig {
  site: SiteConfig;
  /** Path in the site of the dataset that is shown instead of the site's own; null for that. */
  dataset: string | null;
  /** Whether the file said whose site it is; false where it did not come or could not be read. */
  isSiteKnown: boolean;
  /** The file did not come, and may be there all the same: what it says is not known. */
  hasFailed?: boolean;
}

/**
 * Fetches config.json. What is missing or not understood is told in the console, and the other part still holds. The
 * very file that the build has checked (`checked` is its digest) is not checked again.
 */
export async function loadSettings(
  address: string,
  signal: AbortSignal,
  checked = CHECKED.settings,
): Promise<SiteSettings> {
  let hasFailed = true;
  try {
    const response = await fetch(address, { signal });
    hasFailed = response.status >= 500;
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const bytes = await response.arrayBuffer();
    const input = jsonOf(bytes);
    if (await areChecked(bytes, checked)) return { ...(input as Omit<SiteSettings, 'isSiteKnown'>), isSiteKnown: true };
    hasFailed = true;
    const { readSettings } = await import('./read-settings.ts');
    return readSettings(input, address);
  } catch (cause) {
    if (signal.aborted) throw cause;
    console.warn(`${address}: ${String(cause)}: the map shows its outlines only.`);
    return { ...NO_TILES, site: NO_SITE, dataset: null, isSiteKnown: false, hasFailed };
  }
}

/** TanStack Query's options for the settings; `base` is the path under which the site is served, ending in "/". */
export function configQuery(base: string) {
  return queryOptions({
    queryKey: ['config', base],
    queryFn: async ({ signal }) => {
      const load = () => loadSettings(`${base}config.json${DATA_REVISION}`, signal);
      const settings = await load();
      // At once: the list waits for them. What asks again later is app/useMissingSettings.ts.
      return settings.hasFailed ? load() : settings;
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
}
