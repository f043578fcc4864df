/** Where our positions become Leaflet's, and back. */
import {
  DomUtil,
  latLngBounds,
  type LatLngBounds,
  type Map as LeafletMap,
  type Point,
  type ZoomAnimEvent,
} from 'leaflet';
import type { Bounds, MapView } from '../domain/geo.ts';

export function toLeafletBounds({ south, west, north, east }: Bounds): LatLngBounds {
  return latLngBounds([south, west], [north, east]);
}

/** What the map shows now. */
export function viewOf(map: LeafletMap): MapView {
  const { lat, lng } = map.getCenter();
  return { lat, lng, zoom: map.getZoom() };
}

/** Whether two views cannot be told apart on the screen: less than a few pixels and a tenth of a zoom. */
export function isSameView(map: LeafletMap, view: MapView): boolean {
  const distancePx = map.project(map.getCenter(), view.zoom).distanceTo(map.project(view, view.zoom));
  return Math.abs(map.getZoom() - view.zoom) < 0.1 && distancePx < 4;
}

/** What the window of the map holds, in degrees; null for a map that is hidden. */
export function boundsInSight(map: LeafletMap): Bounds | null {
  const { x, y } = map.getSize();
  if (x === 0 || y === 0) return null;
  const bounds = map.getBounds();
  return { south: bounds.getSouth(), west: bounds.getWest(), north: bounds.getNorth(), east: bounds.getEast() };
}

/** Where the layers of the map will begin once it stands at a middle and a zoom to which it glides, in pixels of the world. */
export function originAhead(map: LeafletMap, { center, zoom }: ZoomAnimEvent): Point {
  const pane = DomUtil.getPosition(map.getPanes().mapPane);
  return map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
}
