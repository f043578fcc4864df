/** How the places of France arrive: when the visitor goes to the place box, never before. */
import { onlineManager, queryOptions } from '@tanstack/react-query';
import type { CommuneIndex, searchPlaces, withTerritories } from '../domain/place-index.ts';

/** The communes, and the code that searches them, which comes with them. */
export interface LoadedPlaces {
  communes: CommuneIndex;
  withTerritories: typeof withTerritories;
  searchPlaces: typeof searchPlaces;
}

/** TanStack Query's options for the places. */
export function placesQuery() {
  return queryOptions({
    queryKey: ['places'],
    queryFn: async ({ signal }) => (await import('./load-places.ts')).loadPlaces(signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (failures) => failures < 1 && onlineManager.isOnline(),
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
    structuralSharing: false,
  });
}
