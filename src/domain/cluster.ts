/**
 * Clusters of points on a screen grid: one pass over typed columns, no index, no worker.
 *
 * The grid is anchored to the world, not to the screen, so that panning changes no cluster and no key. The figures
 * that speak for it beside leaflet.markercluster and supercluster are in docs/decisions/004-clusters.md.
 */
import type { FacetColumn } from './facet-columns.ts';
import { MAX_ZOOM, mercatorX, mercatorY, type LatLng } from './geo.ts';

/** Points as columns, Web Mercator in [0, 1]. */
export interface PointColumns {
  x: Float64Array;
  y: Float64Array;
}

/** One mark on the map: a point alone or several together. */
export interface Cluster {
  /** Stable while the zoom stays: names the grid cell. */
  key: string;
  count: number;
  /** Centre of its points, Web Mercator in [0, 1]. */
  x: number;
  y: number;
}

export interface ClusterGrid {
  clusters: Cluster[];
  /** For each point, the place of its cluster in `clusters`, or -1 where the mask leaves it out. */
  clusterOf: Int32Array;
}

/** Width of a grid cell, and the distance under which two neighbours become one, in CSS pixels. */
const CELL_PX = 80;
const MERGE_PX = 56;
const TILE_PX = 256;

/** Columns from positions, in the same order. */
export function toColumns(points: readonly LatLng[]): PointColumns {
  const x = new Float64Array(points.length);
  const y = new Float64Array(points.length);
  points.forEach((point, i) => {
    x[i] = mercatorX(point.lng);
    y[i] = mercatorY(point.lat);
  });
  return { x, y };
}

/**
 * Groups the points that the mask keeps (1) at a zoom (0 to 19, fractions allowed).
 *
 * Each kept point is in exactly one cluster. Cost: one pass over the points, then one over the occupied cells.
 * Clusters come in the order of their first point.
 */
export function gridClusters(columns: PointColumns, mask: Uint8Array, zoom: number): ClusterGrid {
  const cellsAcross = (TILE_PX * 2 ** zoom) / CELL_PX;
  const cells = new Map<number, number>();
  const clusters: Cluster[] = [];
  const clusterOf = new Int32Array(columns.x.length).fill(-1);
  for (let i = 0; i < clusterOf.length; i++) {
    if (!mask[i]) continue;
    const x = columns.x[i]!;
    const y = columns.y[i]!;
    const cell = Math.floor(y * cellsAcross) * Math.ceil(cellsAcross) + Math.floor(x * cellsAcross);
    let at = cells.get(cell);
    if (at === undefined) {
      at = clusters.length;
      cells.set(cell, at);
      clusters.push({ key: `${zoom}:${cell}`, count: 0, x: 0, y: 0 });
    }
    const cluster = clusters[at]!;
    cluster.count += 1;
    cluster.x += (x - cluster.x) / cluster.count;
    cluster.y += (y - cluster.y) / cluster.count;
    clusterOf[i] = at;
  }
  return mergeNeighbours({ clusters, clusterOf }, cells, cellsAcross);
}

/**
 * Joins clusters of adjacent cells whose centres would overlap on the screen, each at most once.
 *
 * Cells are visited from north-west to south-east, so that the result depends on where the points are and not on the
 * order in which they come; a cell looks only ahead, so that one which takes another in was not taken in itself.
 */
function mergeNeighbours(grid: ClusterGrid, cells: ReadonlyMap<number, number>, cellsAcross: number): ClusterGrid {
  const rowLength = Math.ceil(cellsAcross);
  const nearby = [1, rowLength - 1, rowLength, rowLength + 1];
  const reach = MERGE_PX / CELL_PX / cellsAcross;
  const joined = Int32Array.from(grid.clusters.keys());
  for (const cell of Float64Array.from(cells.keys()).sort()) {
    const at = cells.get(cell)!;
    if (joined[at] !== at) continue;
    for (const step of nearby) {
      const other = cells.get(cell + step);
      if (other === undefined || joined[other] !== other || other === at) continue;
      const [a, b] = [grid.clusters[at]!, grid.clusters[other]!];
      if (Math.hypot(a.x - b.x, a.y - b.y) < reach) {
        join(a, b);
        joined[other] = at;
      }
    }
  }
  return compacted(grid, joined);
}

function join(into: Cluster, from: Cluster): void {
  const count = into.count + from.count;
  into.x += ((from.x - into.x) * from.count) / count;
  into.y += ((from.y - into.y) * from.count) / count;
  into.count = count;
}

/** The grid without the clusters that were joined to another one. */
function compacted(grid: ClusterGrid, joined: Int32Array): ClusterGrid {
  const place = new Int32Array(joined.length).fill(-1);
  const clusters: Cluster[] = [];
  const clusterOf = grid.clusterOf.map((at) => {
    if (at < 0) return -1;
    const kept = joined[at]!;
    if (place[kept]! < 0) place[kept] = clusters.push(grid.clusters[kept]!) - 1;
    return place[kept]!;
  });
  return { clusters, clusterOf };
}

/** The points of each cluster, in point order: two passes for all, then a view of one column each. */
export function membersByCluster({ clusters, clusterOf }: ClusterGrid): (at: number) => Uint32Array {
  const ends = new Uint32Array(clusters.length);
  let total = 0;
  clusters.forEach(({ count }, at) => {
    ends[at] = total;
    total += count;
  });
  const members = new Uint32Array(total);
  for (let point = 0; point < clusterOf.length; point++) {
    const at = clusterOf[point]!;
    if (at >= 0) members[ends[at]!++] = point;
  }
  return (at) => members.subarray(ends[at]! - clusters[at]!.count, ends[at]);
}

/** The values that the points hold, the most frequent first; equal ones in the order in which they come. */
export function byFrequency({ codes, values }: FacetColumn, points: Uint32Array): string[] {
  const counts = new Uint32Array(values.length);
  const held: number[] = [];
  for (const point of points) {
    const code = codes[point]!;
    if (counts[code]!++ === 0) held.push(code);
  }
  return held.sort((a, b) => counts[b]! - counts[a]!).flatMap((code) => values[code]!);
}

/**
 * Whether the points would still be under one mark at the deepest zoom: some twenty metres apart at the most. It looks
 * no further than the first that is not.
 */
export function staysTogether({ x, y }: PointColumns, points: Uint32Array): boolean {
  let [west, east, north, south] = [1, 0, 1, 0];
  for (const point of points) {
    west = Math.min(west, x[point]!);
    east = Math.max(east, x[point]!);
    north = Math.min(north, y[point]!);
    south = Math.max(south, y[point]!);
    if (Math.hypot(east - west, south - north) * TILE_PX * 2 ** MAX_ZOOM >= CELL_PX * Math.SQRT2) return false;
  }
  return points.length > 0;
}
