/** Who moves the map, and whether the move is told: most moves are the visitor's, and are. */
import type { Map as LeafletMap } from 'leaflet';

/** Maps that the site itself is moving. */
const movedByUs = new WeakSet<LeafletMap>();
/** Maps whose move follows from something that is told already: the name of the mark that takes the focus. */
const movedQuietly = new WeakSet<LeafletMap>();

/** Whether the move that has just ended is the site's own. */
export function isOurMove(map: LeafletMap): boolean {
  return movedByUs.has(map);
}

/** Whether the move that has just ended needs no word of its own. */
export function isQuietMove(map: LeafletMap): boolean {
  return movedByUs.has(map) || movedQuietly.has(map);
}

/** Makes a move that is not the visitor's; it must not be animated, so that it ends before this returns. */
export function moveOurselves(map: LeafletMap, move: () => void): void {
  moveAs(movedByUs, map, move);
}

/** Makes a move of the visitor's that is not told; it must not be animated. */
export function moveQuietly(map: LeafletMap, move: () => void): void {
  moveAs(movedQuietly, map, move);
}

/** Makes a move of the visitor's that is not told, and that may take its time; it must end with a "moveend". */
export function flyQuietly(map: LeafletMap, move: () => void): void {
  movedQuietly.add(map);
  // Heard after those who ask: they listen from the start.
  map.once('moveend', () => movedQuietly.delete(map));
  move();
}

/** Makes a move while the map is among `moving`, whatever becomes of it. */
function moveAs(moving: WeakSet<LeafletMap>, map: LeafletMap, move: () => void): void {
  moving.add(map);
  try {
    move();
  } finally {
    moving.delete(map);
  }
}
