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

/** How much a step aside costs beside a step ahead. */
const ASIDE_COST = 2;

/**
 * The index of the mark to go to from another one: the nearest ahead, a step aside counting double; null where nothing
 * lies in that direction. One pass over the marks.
 */
export function nearestInDirection(marks: readonly PlanePoint[], from: number, direction: Direction): number | null {
  const start = marks[from];
  if (!start) return null;
  const unit = UNIT[direction];
  let nearest: number | null = null;
  let lowestCost = Infinity;
  marks.forEach((mark, index) => {
    const ahead = (mark.x - start.x) * unit.x + (mark.y - start.y) * unit.y;
    const aside = Math.abs((mark.x - start.x) * unit.y) + Math.abs((mark.y - start.y) * unit.x);
    const cost = ahead + ASIDE_COST * aside;
    if (index === from || ahead <= 0 || cost >= lowestCost) return;
    nearest = index;
    lowestCost = cost;
  });
  return nearest;
}

/** The marks' indices in reading order: from north to south, then from west to east. */
export function readingOrder(marks: readonly PlanePoint[]): number[] {
  return [...marks.keys()].sort((a, b) => marks[a]!.y - marks[b]!.y || marks[a]!.x - marks[b]!.x);
}
