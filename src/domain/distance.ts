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

const OVERSEAS_IDS: ReadonlySet<string> = new Set(OVERSEAS.map(({ id }) => id));

/** The part of the world in which distances to a région can be compared: an overseas territory, or the mainland. */
export function zoneOf(regionId: string): string {
  return OVERSEAS_IDS.has(regionId) ? regionId : METROPOLE_ZONE;
}

/** The eight directions, from north clockwise. */
export const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** In which direction one sets out from `from` to reach `to` along a great circle (initial bearing). */
export function directionTo(from: LatLng, to: LatLng): Direction {
  const radians = Math.PI / 180;
  const [a, b, turn] = [from.lat * radians, to.lat * radians, (to.lng - from.lng) * radians];
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  const bearing = Math.atan2(east, north) / radians;
  return DIRECTIONS[Math.round((bearing + 360) / 45) % 8]!;
}
