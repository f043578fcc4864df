/** Where in its window a mark can be seen whole: not below the buttons at the edges, nor below an open sheet. */
import type { FitBoundsOptions, Map as LeafletMap } from 'leaflet';
import type { LatLng } from '../domain/geo.ts';
import { moveQuietly } from './map-moves.ts';

/** From the middle of a mark to the edges, in CSS pixels: the buttons, and half a mark. */
const ROOM_PX = { top: 84, side: 64, bottom: 72 };
/** With a sheet, a second row of buttons stands at the top. */
const TOP_WITH_SHEET_PX = 144;
/** No more than this share of a small window. */
const MOST_SHARE = 0.35;

/** Moves the map no more than it takes for a mark at the point to be seen whole; its name is what is said of it. */
export function bringInside(map: LeafletMap, point: LatLng): void {
  moveQuietly(map, () => map.panInside(point, { ...roomOf(map), animate: false }));
}

function roomOf(map: LeafletMap): FitBoundsOptions {
  const { x, y } = map.getSize();
  const sheet = map.getContainer().parentElement?.querySelector<HTMLElement>('.map-sheet')?.offsetHeight ?? 0;
  const within = (px: number, size: number) => Math.min(px, size * MOST_SHARE);
  const side = within(ROOM_PX.side, x);
  const free = y - sheet;
  return {
    paddingTopLeft: [side, within(sheet > 0 ? TOP_WITH_SHEET_PX : ROOM_PX.top, free)],
    paddingBottomRight: [side, sheet + within(ROOM_PX.bottom, free)],
  };
}
