/** Fetches and prepares the places of France: apart from their query, which the first scripts hold. */
import placesAddress from '../../data/places/places.json?url';
import { inParts } from './in-parts.ts';
import type { LoadedPlaces } from './places-query.ts';

/** Fetches and parses the places; throws where they do not come or have another form. */
export async function loadPlaces(signal: AbortSignal): Promise<LoadedPlaces> {
  const [response, { parsePlaces }, engine] = await Promise.all([
    fetch(placesAddress, { signal }),
    import('../domain/places-file.ts'),
    import('../domain/place-index.ts'),
  ]);
  if (!response.ok) throw new Error(`${placesAddress}: HTTP ${response.status}`);
  const parsed = parsePlaces(await response.json());
  if (parsed.kind === 'malformed') throw new Error(`${placesAddress}: ${parsed.problem}`);
  const communes = await inParts(engine.communeSteps(parsed.places));
  return { communes, withTerritories: engine.withTerritories, searchPlaces: engine.searchPlaces };
}
