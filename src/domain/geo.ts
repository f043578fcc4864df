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

/** Whether the point lies in the box, its edges included. */
export function isInside(point: LatLng, bounds: Bounds): boolean {
  return point.lat >= bounds.south && point.lat <= bounds.north && point.lng >= bounds.west && point.lng <= bounds.east;
}
