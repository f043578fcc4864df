/** Boxes around points: what maps open on and fit. */
import type { Bounds, LatLng } from './geo.ts';

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
