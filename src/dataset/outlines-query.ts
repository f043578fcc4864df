/** How the outlines of the base map arrive: with the map, never before it. */
import { onlineManager, queryOptions } from '@tanstack/react-query';
import outlinesAddress from '../../data/outlines/outlines.topo.json?url';
import type { Outlines } from '../domain/outlines.ts';
import { inParts } from './in-parts.ts';

/** Fetches and decodes the outlines; throws where they do not come or are not a TopoJSON of ours. */
export async function loadOutlines(signal: AbortSignal): Promise<Outlines> {
  const [response, { outlineSteps }] = await Promise.all([
    fetch(outlinesAddress, { signal }),
    import('../domain/outlines.ts'),
  ]);
  if (!response.ok) throw new Error(`${outlinesAddress}: HTTP ${response.status}`);
  return inParts(outlineSteps(await response.json()));
}

/** TanStack Query's options for the outlines. */
export function outlinesQuery() {
  return queryOptions({
    queryKey: ['outlines'],
    queryFn: ({ signal }) => loadOutlines(signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (failures) => failures < 1 && onlineManager.isOnline(),
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
}
