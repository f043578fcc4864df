/** Walking among the marks of the map with the arrow keys. */

export type Direction = 'up' | 'down' | 'left' | 'right';

/** A place on a plane whose y grows downwards, as on a screen or in Mercator. */
interface PlanePoint {
  x: number;
  y: number;
}

const UNIT: Record<Direction, PlanePoint> = {
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
export function nearestInDirection(marks: readonly PlanePoint[], from: number, direction: Direction): number | null {
  const start = marks[from];
  if (!start) return null;
  const unit = UNIT[direction];
  let nearest: { index: number; isAside: boolean; cost: number } | null = null;
  for (const [index, mark] of marks.entries()) {
    const ahead = (mark.x - start.x) * unit.x + (mark.y - start.y) * unit.y;
    const aside = Math.abs((mark.x - start.x) * unit.y) + Math.abs((mark.y - start.y) * unit.x);
    if (ahead <= 0) continue;
    const isAside = aside > ahead;
    const cost = ahead + aside;
    const isNearer = !nearest || (isAside === nearest.isAside ? cost < nearest.cost : nearest.isAside);
    if (isNearer) nearest = { index, isAside, cost };
  }
  return nearest?.index ?? null;
}

/** The marks' indices in reading order: from north to south, then from west to east. */
export function readingOrder(marks: readonly PlanePoint[]): number[] {
  return [...marks.keys()].sort((a, b) => marks[a]!.y - marks[b]!.y || marks[a]!.x - marks[b]!.x);
}
