/** Marks in known places: what joins what across the edges of cells, and what stays together for ever. */
import { describe, expect, it } from 'vitest';
import { toColumns } from '../../tests/builders.ts';
import { gridClusters, staysTogether } from './cluster.ts';
import { membersByCluster } from './cluster-members.ts';
import { byFrequency } from './facet-columns.ts';
import { fromMercator, type LatLng } from './geo.ts';

const ZOOM = 10;
const WORLD_PX = 256 * 2 ** ZOOM;
/** A corner of four cells of 80 px. */
const CORNER_PX = 80 * 1700;

/** A point so many pixels right of that corner and below it. */
const at = ([right, down]: readonly [number, number]): LatLng =>
  fromMercator((CORNER_PX + right) / WORLD_PX, (CORNER_PX + down) / WORLD_PX);

/** For each point, the number of its mark; each mark says how many points it has. */
function marksOf(...points: (readonly [number, number])[]): number[] {
  const grid = gridClusters(toColumns(points.map(at)), new Uint8Array(points.length).fill(1), ZOOM);
  const members = membersByCluster(grid);
  expect([...grid.counts]).toEqual(Array.from(grid.counts, (_, at) => members.of(at).length));
  expect(points.map((_, point) => members.clusterOf(point))).toEqual([...grid.clusterOf]);
  return [...grid.clusterOf];
}

describe('two marks on either side of an edge', () => {
  it.each([
    ['west and east', [-20, 10], [20, 10]],
    ['north and south', [10, -20], [10, 20]],
    ['north-west and south-east', [-15, -15], [15, 15]],
    ['north-east and south-west', [15, -15], [-15, 15]],
  ] as const)('%s are one where they would overlap, in either order', (_, one, other) => {
    expect(marksOf(one, other)).toEqual([0, 0]);
    expect(marksOf(other, one)).toEqual([0, 0]);
  });

  it.each([
    ['west and east', [-30, 10], [30, 10]],
    ['north and south', [10, -30], [10, 30]],
    ['north-west and south-east', [-25, -25], [25, 25]],
    ['north-east and south-west', [25, -25], [-25, 25]],
  ] as const)('%s are two where they would not', (_, one, other) => {
    expect(marksOf(one, other)).toEqual([0, 1]);
  });
});

describe('a mark that was joined to another', () => {
  it('takes no third one in', () => {
    expect(marksOf([-10, 10], [40, 10], [90, 10])).toEqual([0, 0, 1]);
  });

  it('is not taken in by a third one', () => {
    expect(marksOf([30, -20], [60, 20], [100, -10])).toEqual([0, 0, 1]);
  });

  it('weighs as much as its points: the centre moves towards the many', () => {
    const points = [at([-10, 10]), at([20, 10]), at([20, 10]), at([20, 10])];
    const { counts, x } = gridClusters(toColumns(points), new Uint8Array(4).fill(1), ZOOM);
    expect([...counts]).toEqual([4]);
    expect(x[0]! * WORLD_PX - CORNER_PX).toBeCloseTo(12.5, 3);
  });
});

describe('byFrequency', () => {
  it('has the most frequent first, equal ones as they come, each once', () => {
    const column = { codes: Uint32Array.of(0, 1, 1, 2, 2, 2, 3), values: [['b'], ['a'], ['c'], ['d']] };
    expect(byFrequency(column, Uint32Array.from(column.codes.keys()))).toEqual(['c', 'a', 'b', 'd']);
    expect(byFrequency(column, new Uint32Array(0))).toEqual([]);
  });
});

describe('staysTogether', () => {
  const stay = (points: readonly LatLng[]) => staysTogether(toColumns(points), Uint32Array.from(points.keys()));
  const METRES_PER_DEGREE = 111_319.49;
  const apart = (northMetres: number, eastMetres: number) => [
    { lat: 0, lng: 0 },
    { lat: northMetres / METRES_PER_DEGREE, lng: eastMetres / METRES_PER_DEGREE },
  ];

  // The diagonal of a cell at zoom 19 is 33.8 m on the equator.
  it.each([
    [0, 0, true],
    [0, 33, true],
    [33, 0, true],
    [23, 23, true],
    [0, 35, false],
    [35, 0, false],
    [25, 25, false],
    [0, 5000, false],
  ])('of points %i m and %i m apart: %s', (north, east, expected) => {
    expect(stay(apart(north, east))).toBe(expected);
    expect(stay(apart(north, east).reverse())).toBe(expected);
  });

  it('is so of one point far from the equator, and not of none', () => {
    expect(stay([{ lat: 48, lng: 2 }])).toBe(true);
    expect(stay([])).toBe(false);
  });
});
