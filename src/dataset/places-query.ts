/** How the places of France arrive: when the visitor goes to the place box, never before. */
import { onlineManager, queryOptions } from '@tanstack/react-query';
import placesAddress from '../../data/places/places.json?url';
import type { CommuneIndex, searchPlaces, withTerritories } from '../domain/place-index.ts';

/** The communes, and the code that searches them, which comes with them. */
export interface LoadedPlaces {
  communes: CommuneIndex;
  withTerritories: typeof withTerritories;
  searchPlaces: typeof searchPlaces;
}

/** Fetches and parses the places; throws where they do not come or have another form. */
export async function loadPlaces(signal: AbortSignal): Promise<LoadedPlaces> {
  const [response, { parsePlaces }, engine, { inParts }] = await Promise.all([
    fetch(placesAddress, { signal }),
    import('../domain/places-file.ts'),
    import('../domain/place-index.ts'),
    import('./in-parts.ts'),
  ]);
  if (!response.ok) throw new Error(`${placesAddress}: HTTP ${response.status}`);
  const parsed = parsePlaces(await response.json());
  if (parsed.kind === 'malformed') throw new Error(`${placesAddress}: ${parsed.problem}`);
  const communes = await inParts(engine.communeSteps(parsed.places));
  return { communes, withTerritories: engine.withTerritories, searchPlaces: engine.searchPlaces };
}

/** TanStack Query's options for the places. */
export function placesQuery() {
  return queryOptions({
    queryKey: ['places'],
    queryFn: ({ signal }) => loadPlaces(signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (failures) => failures < 1 && onlineManager.isOnline(),
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
    structuralSharing: false,
  });
}
