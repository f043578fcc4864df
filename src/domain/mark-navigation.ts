/** Walking among the marks of the map with the arrow keys. */

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Places on a plane whose y grows downwards, as on a screen or in Mercator. */
export interface PlaneColumns {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
}

const UNIT: Record<Direction, { x: number; y: number }> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The index of the mark to go to from another one: the nearest in the quarter of the plane that the arrow points to,
 * else the nearest ahead, steps ahead and aside added up; null where nothing lies in that direction. The first of
 * equals. One pass over the marks.
 *
 * So every mark is within reach: turned by 45°, a quarter is a quadrant and the sum is the longer side of the box, so
 * that a step into the quarter where a mark lies leads nearer to it (but for marks exactly on one diagonal).
 */
export function nearestInDirection({ x, y }: PlaneColumns, from: number, direction: Direction): number | null {
  if (!(from >= 0 && from < x.length)) return null;
  const [startX, startY, unit] = [x[from]!, y[from]!, UNIT[direction]];
  let [nearest, least, isNearestAside] = [-1, Infinity, true];
  for (let at = 0; at < x.length; at++) {
    const [right, down] = [x[at]! - startX, y[at]! - startY];
    const ahead = right * unit.x + down * unit.y;
    if (ahead <= 0) continue;
    const aside = Math.abs(right * unit.y) + Math.abs(down * unit.x);
    const isAside = aside > ahead;
    if (isAside === isNearestAside ? ahead + aside < least : isNearestAside) {
      [nearest, least, isNearestAside] = [at, ahead + aside, isAside];
    }
  }
  return nearest < 0 ? null : nearest;
}

/** The first mark in reading order (from north to south, then from west to east), or the last; null where there is none. */
export function endOfReading({ x, y }: PlaneColumns, end: 'first' | 'last'): number | null {
  let found = 0;
  for (let at = 1; at < x.length; at++) {
    const later = y[at]! - y[found]! || x[at]! - x[found]!;
    // Of marks on one point the first comes first, and the last one last.
    if (end === 'first' ? later < 0 : later >= 0) found = at;
  }
  return x.length === 0 ? null : found;
}
