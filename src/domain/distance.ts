/** Distances as the crow flies, and where they make sense. */
import type { LatLng } from './geo.ts';
import { OVERSEAS } from './territory.ts';

/** Mean radius of the Earth in km (IUGG, R1). */
const EARTH_RADIUS_KM = 6371.0088;

/** Kilometres between two points on a sphere (haversine formula). */
export function distanceKm(a: LatLng, b: LatLng): number {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const chord = half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lng - a.lng);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The part of the world that is not overseas. */
export const METROPOLE_ZONE = 'metropole';

/** The part of the world in which distances to a région can be compared: an overseas territory, or the mainland. */
export function zoneOf(regionId: string): string {
  return OVERSEAS.some(({ id }) => id === regionId) ? regionId : METROPOLE_ZONE;
}
