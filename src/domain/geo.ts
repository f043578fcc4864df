/** Positions and boxes in WGS 84, and their place on the Web Mercator square. */

/** Degrees, WGS 84. */
export interface LatLng {
  lat: number;
  lng: number;
}

/** What a map shows: its centre, and a zoom from 0 to 19 (fractions allowed). */
export interface MapView extends LatLng {
  zoom: number;
}

/** How far out and in the map goes. */
export const MIN_ZOOM = 2;
export const MAX_ZOOM = 19;

/** A box in degrees; never crosses the antimeridian (no territory of the atlas does). */
export interface Bounds {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** Beyond this latitude Web Mercator's square ends. */
const MAX_LATITUDE = 85.0511287798;

/** Longitude to [0, 1], west to east. */
export function mercatorX(lng: number): number {
  return lng / 360 + 0.5;
}

/** Latitude to [0, 1], north to south; latitudes beyond the square are held at its edge. */
export function mercatorY(lat: number): number {
  const held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  const sin = Math.sin((held * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI;
}

/** The inverse of mercatorX and mercatorY. */
export function fromMercator(x: number, y: number): LatLng {
  const lat = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
  return { lat, lng: (x - 0.5) * 360 };
}

/** The smallest box around the points, or null where there is none. */
export function boundsOf(points: readonly LatLng[]): Bounds | null {
  const first = points[0];
  if (!first) return null;
  const bounds = { south: first.lat, north: first.lat, west: first.lng, east: first.lng };
  for (const { lat, lng } of points) {
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
    bounds.west = Math.min(bounds.west, lng);
    bounds.east = Math.max(bounds.east, lng);
  }
  return bounds;
}

/** The point as far from the south as from the north, from the west as from the east, in degrees. */
export function middleOf({ south, west, north, east }: Bounds): LatLng {
  return { lat: (south + north) / 2, lng: (west + east) / 2 };
}

/** Whether the point lies in the box, its edges included. */
export function isInside(point: LatLng, bounds: Bounds): boolean {
  return point.lat >= bounds.south && point.lat <= bounds.north && point.lng >= bounds.west && point.lng <= bounds.east;
}

/** The box grown on each side by a share of its size, and to at least `minSpan` degrees in both directions. */
export function grown(bounds: Bounds, share: number, minSpan: number): Bounds {
  const latGrowth = Math.max((bounds.north - bounds.south) * share, (minSpan - (bounds.north - bounds.south)) / 2);
  const lngGrowth = Math.max((bounds.east - bounds.west) * share, (minSpan - (bounds.east - bounds.west)) / 2);
  return {
    south: bounds.south - latGrowth,
    north: bounds.north + latGrowth,
    west: bounds.west - lngGrowth,
    east: bounds.east + lngGrowth,
  };
}

/** Kilometres in a degree of latitude, on the mean sphere. */
const KM_PER_DEGREE = 111.195;

/** The box that holds a circle around a point. */
export function boundsAround({ lat, lng }: LatLng, radiusKm: number): Bounds {
  const latSpan = radiusKm / KM_PER_DEGREE;
  const lngSpan = latSpan / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  return { south: lat - latSpan, north: lat + latSpan, west: lng - lngSpan, east: lng + lngSpan };
}
