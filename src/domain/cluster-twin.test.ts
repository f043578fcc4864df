/** The clusters beside those of a naive twin that keeps its cells in a Map and its clusters as objects. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toColumns } from '../../tests/builders.ts';
import { seeded } from '../../bench/records.ts';
import { clusterAt, gridClusters, inSteps, STEPS, type Cluster, type PointColumns } from './cluster.ts';

const CELL_PX = 80;
const MERGE_PX = 56;

/** For each point its cluster, or null where the mask leaves it out. */
function naively({ x, y }: PointColumns, mask: Uint8Array, zoom: number): (Cluster | null)[] {
  const perStep = (256 * 2 ** zoom) / CELL_PX / STEPS;
  const rowLength = Math.floor(perStep * STEPS) + 1;
  const cells = new Map<number, Cluster>();
  const cellOf = Array.from(x, (_, point) => {
    if (mask[point] !== 1) return null;
    const cell = Math.floor(y[point]! * perStep) * rowLength + Math.floor(x[point]! * perStep);
    const cluster = cells.get(cell) ?? { key: `${zoom}:${cell}`, count: 0, x: 0, y: 0 };
    cells.set(cell, cluster);
    cluster.count += 1;
    cluster.x += x[point]!;
    cluster.y += y[point]!;
    return cell;
  });
  for (const cluster of cells.values()) {
    cluster.x /= cluster.count * STEPS;
    cluster.y /= cluster.count * STEPS;
  }
  const into = new Map<Cluster, Cluster>();
  for (const cell of [...cells.keys()].sort((a, b) => a - b)) {
    const one = cells.get(cell)!;
    if (into.has(one)) continue;
    for (const step of [1, rowLength - 1, rowLength, rowLength + 1]) {
      const other = cells.get(cell + step);
      if (!other || into.has(other)) continue;
      if (Math.hypot(one.x - other.x, one.y - other.y) >= MERGE_PX / CELL_PX / perStep / STEPS) continue;
      const count = one.count + other.count;
      one.x += ((other.x - one.x) * other.count) / count;
      one.y += ((other.y - one.y) * other.count) / count;
      one.count = count;
      into.set(other, one);
    }
  }
  return cellOf.map((cell) => (cell === null ? null : (into.get(cells.get(cell)!) ?? cells.get(cell)!)));
}

function expectTwin(columns: PointColumns, mask: Uint8Array, zoom: number): void {
  const grid = gridClusters(columns, mask, zoom);
  const clusters = Array.from(grid.counts, (_, at) => clusterAt(grid, at));
  const twins = naively(columns, mask, zoom);
  expect(Array.from(grid.clusterOf, (at) => clusters[at] ?? null)).toEqual(twins);
  expect(clusters).toEqual([...new Set(twins)].filter((twin) => twin !== null));
}

/** Points on a lattice of half cells and a little aside, in a window of some cells: neighbours everywhere. */
const dense = fc.record({
  zoom: fc.oneof(fc.integer({ min: 5, max: 19 }), fc.double({ min: 5, max: 19, noNaN: true })),
  points: fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { minLength: 1, maxLength: 60 }),
  mask: fc.uint8Array({ max: 1, minLength: 60, maxLength: 60 }),
});

describe('gridClusters', () => {
  it('gives the very clusters of the naive twin where cells are crowded', () => {
    fc.assert(
      fc.property(dense, ({ zoom, points, mask }) => {
        const size = 256 * 2 ** zoom;
        const columns = {
          x: Uint32Array.from(points, ([right]) => inSteps(0.5 + right / size)),
          y: Uint32Array.from(points, ([, down]) => inSteps(0.34 + down / size)),
        };
        expectTwin(columns, mask.slice(0, points.length), zoom);
      }),
      { numRuns: 500 },
    );
  });

  it.each([2, 5, 8, 10, 12, 14, 19])('gives them of thousands of points, at zoom %d', (zoom) => {
    const random = seeded(zoom);
    const points = Array.from({ length: 5000 }, () => ({ lat: 41 + 10 * random(), lng: -5 + 14 * random() }));
    // Some far away, and some many on one point.
    points.push({ lat: -17.5, lng: -149.6 }, ...Array.from({ length: 50 }, () => ({ lat: 48.85, lng: 2.35 })));
    expectTwin(
      toColumns(points),
      Uint8Array.from(points, () => (random() < 0.9 ? 1 : 0)),
      zoom,
    );
  });

  it('keeps the point apart by itself, last, and groups the others as if it were not there', () => {
    fc.assert(
      fc.property(dense, fc.nat(), ({ zoom, points, mask }, number) => {
        const size = 256 * 2 ** zoom;
        const x = Uint32Array.from(points, ([right]) => inSteps(0.5 + right / size));
        const y = Uint32Array.from(points, ([, down]) => inSteps(0.34 + down / size));
        const kept = mask.slice(0, points.length);
        const apart = number % points.length;
        const grid = gridClusters({ x, y }, kept, zoom, apart);
        const others = kept.slice();
        others[apart] = 0;
        const without = gridClusters({ x, y }, others, zoom);
        const all = Array.from(grid.counts, (_, at) => clusterAt(grid, at));
        const alone = { key: `${zoom}:-1`, count: 1, x: x[apart]! / STEPS, y: y[apart]! / STEPS };
        const rest = Array.from(without.counts, (_, at) => clusterAt(without, at));
        expect(all).toEqual(kept[apart] === 1 ? [...rest, alone] : rest);
        expect(grid.clusterOf[apart]).toBe(kept[apart] === 1 ? all.length - 1 : -1);
      }),
    );
  });
});
