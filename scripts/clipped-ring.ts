import type { Position } from 'geojson';
import type { PlanFrame } from '../src/domain/plan.ts';

/** A closed ring held inside a frame: the frame's four sides cut it one after the other (Sutherland and Hodgman, 1974). */
export function clippedRing(ring: readonly Position[], { x, y, width, height }: PlanFrame): Position[] {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, x, 1],
    [0, x + width, -1],
    [1, y, 1],
    [1, y + height, -1],
  ];
  let points = ring.slice(0, -1);
  for (const [axis, limit, sign] of sides) {
    points = points.flatMap((point, place) => {
      const before = points.at(place - 1)!;
      const isIn = sign * (point[axis]! - limit) >= 0;
      const wasIn = sign * (before[axis]! - limit) >= 0;
      return [...(isIn === wasIn ? [] : [crossing(before, point, axis, limit)]), ...(isIn ? [point] : [])];
    });
  }
  return points.length === 0 ? [] : [...points, points[0]!];
}

function crossing(a: Position, b: Position, axis: 0 | 1, limit: number): Position {
  const share = (limit - a[axis]!) / (b[axis]! - a[axis]!);
  return [a[0]! + share * (b[0]! - a[0]!), a[1]! + share * (b[1]! - a[1]!)];
}
