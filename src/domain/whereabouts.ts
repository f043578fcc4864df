/** What the place of the address stands for. */
import type { Whereabouts } from './criteria.ts';
import type { BriefDataset } from './dataset.ts';
import { isInside, type LatLng } from './geo.ts';
import { distanceKm, METROPOLE_ZONE, zoneOf } from './distance.ts';
import { placeOf } from './known-places.ts';
import type { PlaceIndex } from './place-index.ts';
import { OVERSEAS, territoryIds } from './territory.ts';

/**
 * Reads the key of a place: the slug of a territory, "dep-45", "47.9,1.91" (degrees, WGS 84), or "45234", the INSEE code
 * of a commune, which only the index of places knows. null for anything else.
 */
export function whereaboutsOf(
  key: string | null,
  dataset: BriefDataset,
  places: PlaceIndex | null = null,
): Whereabouts | null {
  if (key === null) return null;
  if (territoryIds(dataset).has(key)) return { kind: 'territory', id: key };
  if (key.startsWith('dep-')) {
    const isUnknown = places !== null && placeOf(places, key) === null;
    return isUnknown ? null : { kind: 'departement', code: key.slice('dep-'.length).toUpperCase() };
  }
  const [lat, lng] = key.split(',').map(Number);
  if (lat !== undefined && lng !== undefined && !Number.isNaN(lat) && !Number.isNaN(lng)) {
    return { kind: 'point', point: { lat, lng }, zone: zoneAt({ lat, lng }), isApproximate: false };
  }
  const place = places && placeOf(places, key);
  if (place?.kind !== 'commune') return null;
  const region = regionOf(place.departement.code, dataset);
  const { point, isApproximate } = place;
  return { kind: 'point', point, zone: region === null ? zoneAt(point) : zoneOf(region), isApproximate };
}

/** The région académique that a département is in. */
function regionOf(departement: string, { academies }: BriefDataset): string | null {
  return academies.find(({ departements }) => departements.includes(departement))?.region ?? null;
}

/** The key of a point, no closer than a kilometre: two decimals and no more leave the device. */
export function keyOfPoint({ lat, lng }: LatLng): string {
  return `${Number(lat.toFixed(2))},${Number(lng.toFixed(2))}`;
}

/** A part of the world without a campus: nothing is measured from there. */
const ELSEWHERE = 'elsewhere';

/** About the middle of the mainland, and how far from it people may still come to its campuses. */
const MIDDLE: LatLng = { lat: 46.5, lng: 2.5 };
const NEIGHBOURHOOD_KM = 1500;

/** The overseas territory in whose frame a point lies, the mainland or its neighbours, or neither. */
export function zoneAt(point: LatLng): string {
  const overseas = OVERSEAS.find(({ bounds }) => isInside(point, bounds));
  return overseas?.id ?? (distanceKm(MIDDLE, point) > NEIGHBOURHOOD_KM ? ELSEWHERE : METROPOLE_ZONE);
}
