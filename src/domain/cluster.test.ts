import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset, toColumns } from '../../tests/builders.ts';
import { clusterAt, gridClusters, STEPS, type Cluster, type ClusterGrid } from './cluster.ts';
import { membersByCluster } from './cluster-members.ts';
import { fromMercator, isInside, mercatorX, mercatorY, type LatLng } from './geo.ts';
import { boundsOf } from './bounds.ts';

const WORLD_PX = 256;
const CELL_PX = 80;
const MERGE_PX = 56;

/** Spread evenly; fc.double would put nearly all its numbers close to 0. */
const degrees = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1_000_000 }).map((step) => min + ((max - min) * step) / 1_000_000);
const inFrance = fc.record({ lat: degrees(41, 51), lng: degrees(-5, 10) });
const anyPoint: fc.Arbitrary<LatLng> = fc.oneof(
  { weight: 4, arbitrary: inFrance },
  fc.record({ lat: degrees(-84, 84), lng: degrees(-180, 179.999) }),
  fc.constantFrom({ lat: 48.85, lng: 2.35 }, { lat: 48.86, lng: 2.36 }, { lat: -17.54, lng: -149.57 }),
);
const manyPoints = fc.array(anyPoint, { minLength: 1, maxLength: 40 });
const anyZoom = fc.oneof(fc.integer({ min: 0, max: 19 }), degrees(0, 19));

/** Points so near to each other on the screen that cells and merges decide, at the zoom that makes them so. */
const crowd = fc
  .record({
    centre: inFrance,
    zoom: fc.integer({ min: 5, max: 19 }),
    offsets: fc.array(fc.tuple(degrees(-250, 250), degrees(-250, 250)), { minLength: 1, maxLength: 30 }),
  })
  .map(({ centre, zoom, offsets }) => {
    const size = WORLD_PX * 2 ** zoom;
    const points = offsets.map(([right, down]) =>
      fromMercator(mercatorX(centre.lng) + right / size, mercatorY(centre.lat) + down / size),
    );
    return { points, zoom };
  });
const anyScene = fc.oneof(crowd, fc.record({ points: manyPoints, zoom: anyZoom }));

const everyPoint = (count: number) => new Uint8Array(count).fill(1);
const clustersOf = (points: LatLng[], zoom: number) => gridClusters(toColumns(points), everyPoint(points.length), zoom);

const marksOf = (grid: ClusterGrid): Cluster[] => Array.from(grid.counts, (_, at) => clusterAt(grid, at));

/** The points of each cluster. */
function membersOf(grid: ClusterGrid): number[][] {
  const members = membersByCluster(grid);
  return Array.from(grid.counts, (_, at) => [...members.of(at)]);
}

/** The partition alone: the members of each cluster as sorted names, clusters sorted. */
function partition(grid: ClusterGrid, name: (point: number) => string | number): string[] {
  return membersOf(grid)
    .map((members) => members.map(name).sort().join(' '))
    .sort();
}

function distancePx(a: LatLng, b: LatLng, zoom: number): number {
  const size = WORLD_PX * 2 ** zoom;
  return size * Math.hypot(mercatorX(a.lng) - mercatorX(b.lng), mercatorY(a.lat) - mercatorY(b.lat));
}

function isSameCell(a: LatLng, b: LatLng, zoom: number): boolean {
  const cell = (share: number) => Math.floor((share * WORLD_PX * 2 ** zoom) / CELL_PX);
  return cell(mercatorX(a.lng)) === cell(mercatorX(b.lng)) && cell(mercatorY(a.lat)) === cell(mercatorY(b.lat));
}

describe('gridClusters', () => {
  it('puts each kept point in exactly one cluster, and the others in none', () => {
    const masked = anyScene.chain(({ points, zoom }) =>
      fc.record({
        points: fc.constant(points),
        zoom: fc.constant(zoom),
        mask: fc.uint8Array({ max: 1, minLength: points.length, maxLength: points.length }),
      }),
    );
    fc.assert(
      fc.property(masked, ({ points, zoom, mask }) => {
        const grid = gridClusters(toColumns(points), mask, zoom);
        const members = membersOf(grid);
        const kept = [...points.keys()].filter((point) => mask[point] === 1);
        expect(members.flat().sort((a, b) => a - b)).toEqual(kept);
        expect(members.map(({ length }) => length)).toEqual([...grid.counts]);
        expect(grid.counts.every((count) => count > 0)).toBe(true);
        expect([...grid.clusterOf].map((at) => at === -1)).toEqual([...mask].map((bit) => bit === 0));
      }),
    );
  });

  it('groups the kept points as if the others were not there', () => {
    fc.assert(
      fc.property(anyScene, fc.func(fc.boolean()), ({ points, zoom }, isKept) => {
        const mask = Uint8Array.from(points.keys(), (point) => (isKept(point) ? 1 : 0));
        const masked = gridClusters(toColumns(points), mask, zoom);
        const alone = clustersOf(
          points.filter((_, point) => mask[point] === 1),
          zoom,
        );
        expect(marksOf(masked)).toEqual(marksOf(alone));
      }),
    );
  });

  it('centres each cluster on the mean of its points, within their bounds', () => {
    fc.assert(
      fc.property(anyScene, ({ points, zoom }) => {
        const { x, y } = toColumns(points);
        const grid = clustersOf(points, zoom);
        membersOf(grid).forEach((members, at) => {
          const mean = (column: Uint32Array) =>
            members.reduce((total, point) => total + column[point]!, 0) / members.length / STEPS;
          const cluster = clusterAt(grid, at);
          expect(cluster.x).toBeCloseTo(mean(x), 10);
          expect(cluster.y).toBeCloseTo(mean(y), 10);
          const { south, west, north, east } = boundsOf(members.map((point) => points[point]!))!;
          const box = { south: south - 1e-7, west: west - 1e-7, north: north + 1e-7, east: east + 1e-7 };
          expect(isInside(fromMercator(cluster.x, cluster.y), box)).toBe(true);
        });
      }),
    );
  });

  it('gives every cluster a key of its own', () => {
    fc.assert(
      fc.property(anyScene, ({ points, zoom }) => {
        const keys = marksOf(clustersOf(points, zoom)).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('groups the same points together whatever their order', () => {
    const shuffled = anyScene.chain(({ points, zoom }) =>
      fc.record({
        points: fc.constant(points),
        zoom: fc.constant(zoom),
        order: fc.shuffledSubarray([...points.keys()], { minLength: points.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ points, zoom, order }) => {
        const straight = clustersOf(points, zoom);
        const turned = clustersOf(
          order.map((point) => points[point]!),
          zoom,
        );
        expect(partition(turned, (place) => order[place]!)).toEqual(partition(straight, (point) => point));
        const keys = (grid: ClusterGrid) =>
          marksOf(grid)
            .map(({ key }) => key)
            .sort();
        expect(keys(turned)).toEqual(keys(straight));
      }),
      { numRuns: 500 },
    );
  });

  it('lists the clusters in the order of their first point', () => {
    fc.assert(
      fc.property(anyScene, ({ points, zoom }) => {
        const firsts = membersOf(clustersOf(points, zoom)).map((members) => members[0]!);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it('does not move for a point that appears on the other side of the world', () => {
    fc.assert(
      fc.property(fc.array(inFrance, { minLength: 1 }), fc.integer({ min: 2, max: 19 }), (points, zoom) => {
        const alone = marksOf(clustersOf(points, zoom));
        const joined = marksOf(clustersOf([...points, { lat: -17.54, lng: -149.57 }], zoom));
        expect(joined.slice(0, -1)).toEqual(alone);
      }),
    );
  });

  it('keeps two points together when they share a cell or are nearer than the merge distance, else apart', () => {
    const nearby = fc
      .tuple(inFrance, degrees(-200, 200), degrees(-200, 200), fc.integer({ min: 5, max: 19 }))
      .map(([a, right, down, zoom]) => {
        const size = WORLD_PX * 2 ** zoom;
        return { a, b: fromMercator(mercatorX(a.lng) + right / size, mercatorY(a.lat) + down / size), zoom };
      });
    fc.assert(
      fc.property(nearby, ({ a, b, zoom }) => {
        const distance = distancePx(a, b, zoom);
        fc.pre(Math.abs(distance - MERGE_PX) > 1e-3);
        const areTogether = clustersOf([a, b], zoom).counts.length === 1;
        expect(areTogether).toBe(distance < MERGE_PX || isSameCell(a, b, zoom));
      }),
      { numRuns: 500 },
    );
  });

  it('never parts the campuses of one point, at any zoom', () => {
    fc.assert(
      fc.property(manyPoints, inFrance, fc.integer({ min: 0, max: 19 }), (points, twin, zoom) => {
        const { clusterOf } = clustersOf([twin, ...points, twin], zoom);
        expect(clusterOf.at(-1)).toBe(clusterOf[0]);
      }),
    );
  });

  it('gives nothing for no points, and for a mask that keeps none', () => {
    expect(marksOf(clustersOf([], 5))).toEqual([]);
    const grid = gridClusters(toColumns([{ lat: 48, lng: 2 }]), new Uint8Array(1), 5);
    expect([marksOf(grid), [...grid.clusterOf]]).toEqual([[], [-1]]);
    expect(membersOf(grid)).toEqual([]);
  });

  it('holds the edges of the world', () => {
    const edges = [
      { lat: 90, lng: 180 },
      { lat: -90, lng: -180 },
      { lat: 0, lng: 180 },
      { lat: 0, lng: -180 },
    ];
    for (let zoom = 2; zoom <= 19; zoom++) expect(clustersOf(edges, zoom).counts).toHaveLength(4);
  });
});

describe('the clusters of the real campuses', () => {
  const points = realDataset().campuses.flatMap(({ position, status }) =>
    position && status !== 'merged' ? [position] : [],
  );
  const distinct = new Set(points.map(({ lat, lng }) => `${lat},${lng}`)).size;

  it('are few when France is seen whole, more with each zoom, and all apart at the deepest', () => {
    const counts = Array.from({ length: 20 }, (_, zoom) => clustersOf(points, zoom).counts.length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[5]).toBeGreaterThan(10);
    expect(counts[5]).toBeLessThan(60);
    expect(counts[19]).toBe(distinct);
  });
});
