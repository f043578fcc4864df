/** How the code of the search by words arrives: when the visitor begins to search by words. */
import { onlineManager, queryOptions } from '@tanstack/react-query';

/** TanStack Query's options for the code that searches, which `load` asks for. */
export function wordsQuery<Code>(load: () => Promise<Code>) {
  return queryOptions({
    queryKey: ['words'],
    queryFn: load,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (failures) => failures < 1 && onlineManager.isOnline(),
    refetchOnReconnect: true,
    refetchOnWindowFocus: false,
    structuralSharing: false,
  });
}

/** Where the search that has been made is kept (load-words.ts), among the queries. */
export const MADE_SEARCH = ['made search'];
