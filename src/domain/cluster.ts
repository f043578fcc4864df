/**
 * Clusters of points on a screen grid: one pass over typed columns, no index, no worker.
 *
 * The grid is anchored to the world, not to the screen, so that panning changes no cluster and no key. The figures
 * that speak for it beside leaflet.markercluster and supercluster are in docs/decisions/004-clusters.md.
 */
import { MAX_ZOOM, mercatorX, mercatorY, type LatLng } from './geo.ts';
import { addCell, cellTable, findCell, type CellTable } from './cell-table.ts';
import { inKeyOrder } from './radix-order.ts';

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

/** Clusters as columns, an entry each, in the order of their first point; `clusterAt` makes one of them an object. */
export interface ClusterGrid {
  zoom: number;
  /** The grid cell that names each; -1 for the point that stands apart. */
  cells: Float64Array;
  counts: Uint32Array;
  /** Centre of its points, Web Mercator in [0, 1]. */
  x: Float64Array;
  y: Float64Array;
  /** For each point, the number of its cluster, or -1 where the mask leaves it out. */
  clusterOf: Int32Array;
}

/** Width of a grid cell, and the distance under which two neighbours become one, in CSS pixels. */
const CELL_PX = 80;
const MERGE_PX = 56;
const TILE_PX = 256;

/** How many cells the world is wide and high. */
function cellsAcross(zoom: number): number {
  return (TILE_PX * 2 ** zoom) / CELL_PX;
}

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

/** One of the clusters. */
export function clusterAt({ zoom, cells, counts, x, y }: ClusterGrid, at: number): Cluster {
  return { key: `${zoom}:${cells[at]!}`, count: counts[at]!, x: x[at]!, y: y[at]! };
}

/**
 * Groups the points that the mask keeps (1) at a zoom (0 to 19, fractions allowed). The point at the place `apart`, if
 * the mask keeps it, is grouped with none: it is the last cluster.
 *
 * Each kept point is in exactly one cluster. Cost: one pass over the points, then one over the occupied cells, of which
 * those that have neighbours are sorted.
 */
export function gridClusters(columns: PointColumns, mask: Uint8Array, zoom: number, apart = -1): ClusterGrid {
  const cells = cellsOf(columns, mask, cellsAcross(zoom), apart);
  const joined = joinNeighbours(cells, MERGE_PX / CELL_PX / cellsAcross(zoom));
  const isApart = mask[apart] === 1;
  const grid = compacted(cells, joined, zoom, isApart ? 1 : 0);
  if (isApart) {
    const last = grid.counts.length - 1;
    grid.cells[last] = -1;
    grid.counts[last] = 1;
    grid.x[last] = columns.x[apart]!;
    grid.y[last] = columns.y[apart]!;
    grid.clusterOf[apart] = last;
  }
  return grid;
}

/** The occupied cells of the grid as columns, an entry each, in the order of their first point. */
interface Cells {
  table: CellTable;
  counts: Uint32Array;
  x: Float64Array;
  y: Float64Array;
  /** For each point, the number of its cell, or -1. */
  cellOf: Int32Array;
}

function cellsOf({ x, y }: PointColumns, mask: Uint8Array, across: number, apart: number): Cells {
  let kept = 0;
  for (let point = 0; point < mask.length; point++) kept += mask[point]!;
  const most = Math.min(kept, Math.ceil(across + 1) ** 2);
  const table = cellTable(most);
  const counts = new Uint32Array(most);
  const [left, top] = [new Float64Array(most), new Float64Array(most)];
  const cellOf = new Int32Array(x.length).fill(-1);
  for (let point = 0; point < cellOf.length; point++) {
    if (!mask[point] || point === apart) continue;
    const at = addCell(table, Math.floor(y[point]! * across), Math.floor(x[point]! * across));
    const count = ++counts[at]!;
    left[at]! += (x[point]! - left[at]!) / count;
    top[at]! += (y[point]! - top[at]!) / count;
    cellOf[point] = at;
  }
  return { table, counts, x: left, y: top, cellOf };
}

/**
 * Joins adjacent cells whose centres would overlap on the screen, each at most once; for each cell, the one it is in now.
 *
 * Cells are visited from north-west to south-east, so that the result depends on where the points are and not on the
 * order in which they come; a cell looks only ahead, so that one which takes another in was not taken in itself.
 */
function joinNeighbours(cells: Cells, reach: number): Int32Array {
  const { table, x, y } = cells;
  const joined = new Int32Array(table.count);
  for (let at = 0; at < joined.length; at++) joined[at] = at;
  for (const at of withNeighbours(table)) {
    if (joined[at] !== at) continue;
    for (const [down, right] of AHEAD) {
      const other = findCell(table, table.rows[at]! + down, table.columns[at]! + right);
      if (other < 0 || joined[other] !== other) continue;
      if ((x[at]! - x[other]!) ** 2 + (y[at]! - y[other]!) ** 2 >= reach ** 2) continue;
      join(cells, at, other);
      joined[other] = at;
    }
  }
  return joined;
}

/** The cells ahead of a cell: the next one in its row, and the three below. */
const AHEAD = [
  [0, 1],
  [1, -1],
  [1, 0],
  [1, 1],
] as const;

/** The cells that have another one ahead, row by row from the north-west; at deep zooms they are few. */
function withNeighbours(table: CellTable): Uint32Array {
  const { rows, columns, count } = table;
  const some = new Uint32Array(count);
  let found = 0;
  for (let at = 0; at < count; at++) {
    const [row, column] = [rows[at]!, columns[at]!];
    const isBeside =
      findCell(table, row, column + 1) >= 0 ||
      findCell(table, row + 1, column - 1) >= 0 ||
      findCell(table, row + 1, column) >= 0 ||
      findCell(table, row + 1, column + 1) >= 0;
    if (isBeside) some[found++] = at;
  }
  return inKeyOrder(inKeyOrder(some.subarray(0, found), columns), rows);
}

function join({ counts, x, y }: Cells, into: number, from: number): void {
  const count = counts[into]! + counts[from]!;
  x[into]! += ((x[from]! - x[into]!) * counts[from]!) / count;
  y[into]! += ((y[from]! - y[into]!) * counts[from]!) / count;
  counts[into] = count;
}

/** The cells that were joined to none as clusters, in the order of their first point, with room for some more. */
function compacted(
  { table, counts, x, y, cellOf }: Cells,
  joined: Int32Array,
  zoom: number,
  room: number,
): ClusterGrid {
  const clusterOfCell = new Int32Array(joined.length).fill(-1);
  let count = 0;
  for (let cell = 0; cell < joined.length; cell++) {
    const into = joined[cell]!;
    if (clusterOfCell[into] === -1) clusterOfCell[into] = count++;
    clusterOfCell[cell] = clusterOfCell[into]!;
  }
  const grid = emptyGrid(zoom, count + room, cellOf);
  const rowLength = Math.floor(cellsAcross(zoom)) + 1;
  for (let cell = 0; cell < joined.length; cell++) {
    if (joined[cell] !== cell) continue;
    const at = clusterOfCell[cell]!;
    grid.cells[at] = table.rows[cell]! * rowLength + table.columns[cell]!;
    grid.counts[at] = counts[cell]!;
    grid.x[at] = x[cell]!;
    grid.y[at] = y[cell]!;
  }
  for (let point = 0; point < cellOf.length; point++) {
    if (cellOf[point]! >= 0) cellOf[point] = clusterOfCell[cellOf[point]!]!;
  }
  return grid;
}

function emptyGrid(zoom: number, length: number, clusterOf: Int32Array): ClusterGrid {
  return {
    zoom,
    cells: new Float64Array(length),
    counts: new Uint32Array(length),
    x: new Float64Array(length),
    y: new Float64Array(length),
    clusterOf,
  };
}

/** The points of each cluster, in point order: two passes for all, then a view of one column each. */
export function membersByCluster({ counts, clusterOf }: ClusterGrid): (at: number) => Uint32Array {
  const ends = new Uint32Array(counts.length);
  let total = 0;
  for (let at = 0; at < counts.length; at++) {
    ends[at] = total;
    total += counts[at]!;
  }
  const members = new Uint32Array(total);
  for (let point = 0; point < clusterOf.length; point++) {
    const at = clusterOf[point]!;
    if (at >= 0) members[ends[at]!++] = point;
  }
  return (at) => members.subarray(ends[at]! - counts[at]!, ends[at]);
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
