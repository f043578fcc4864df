/** How the thesaurus of trades arrives: when the visitor begins to search by words. */
import { onlineManager, queryOptions } from '@tanstack/react-query';
import type { Trade } from '../domain/trades.ts';
import { DATA_REVISION } from './data-revision.ts';

/** Fetches and parses the thesaurus; throws where it does not come or has another shape. */
export async function loadTrades(address: string, signal: AbortSignal): Promise<Trade[]> {
  const [response, { parseTrades }] = await Promise.all([fetch(address, { signal }), import('../domain/trades.ts')]);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  const parsed = parseTrades(await response.json());
  if (parsed.kind === 'malformed') throw new Error(`${address}: ${parsed.problem}`);
  return parsed.trades;
}

/** TanStack Query's options for the thesaurus; `base` is the path under which the site is served, ending in "/". */
export function tradesQuery(base: string) {
  return queryOptions({
    queryKey: ['trades', base],
    queryFn: ({ signal }) => loadTrades(`${base}data/v1/trades.json${DATA_REVISION}`, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (failures) => failures < 1 && onlineManager.isOnline(),
    refetchOnReconnect: true,
    refetchOnWindowFocus: false,
  });
}
