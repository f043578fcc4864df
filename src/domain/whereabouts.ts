/** What the place of the address stands for, where the address alone can say it. */
import type { Whereabouts } from './criteria.ts';
import type { Dataset } from './dataset.ts';
import { isInside, type LatLng } from './geo.ts';
import { METROPOLE_ZONE } from './distance.ts';
import { OVERSEAS, territoryIds } from './territory.ts';

/**
 * Reads the key of a place: the slug of a territory, "dep-45", or "47.9,1.91" (degrees, WGS 84). null for anything else,
 * and for the code of a commune, which only the index of places knows.
 */
export function whereaboutsOf(key: string | null, dataset: Dataset): Whereabouts | null {
  if (key === null) return null;
  if (territoryIds(dataset).has(key)) return { kind: 'territory', id: key };
  if (key.startsWith('dep-')) return { kind: 'departement', code: key.slice('dep-'.length).toUpperCase() };
  const [lat, lng] = key.split(',').map(Number);
  if (lat === undefined || lng === undefined || Number.isNaN(lat) || Number.isNaN(lng)) return null;
  return { kind: 'point', point: { lat, lng }, zone: zoneAt({ lat, lng }) };
}

/** The overseas territory in whose frame a point lies, or the mainland. */
export function zoneAt(point: LatLng): string {
  return OVERSEAS.find(({ bounds }) => isInside(point, bounds))?.id ?? METROPOLE_ZONE;
}
