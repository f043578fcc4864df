/** How the run-time settings arrive. Without them the atlas lives on, with its outlines alone. */
import { queryOptions } from '@tanstack/react-query';
import { NO_TILES, parseMapConfig, type MapConfig } from '../domain/map-config.ts';

/** Fetches config.json; a missing or unreadable one is told in the console and means no tiles. */
export async function loadMapConfig(address: string, signal: AbortSignal): Promise<MapConfig> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const config = parseMapConfig(await response.json());
    if (!config) throw new Error('expected { "tiles": { name, url, attribution, … } or null }');
    return config;
  } catch (cause) {
    if (signal.aborted) throw cause;
    console.warn(`${address}: ${String(cause)}. The map shows its outlines only.`);
    return NO_TILES;
  }
}

/** TanStack Query's options for the settings; `base` is the path under which the site is served, ending in "/". */
export function configQuery(base: string) {
  return queryOptions({
    queryKey: ['config', base],
    queryFn: ({ signal }) => loadMapConfig(`${base}config.json`, signal),
    staleTime: Infinity,
    retry: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
}
