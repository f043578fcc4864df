/**
 * Clusters of points on a screen grid: one pass over typed columns, no index, no worker.
 *
 * The grid is anchored to the world, not to the screen, so that panning changes no cluster and no key. The figures
 * that speak for it beside leaflet.markercluster and supercluster are in docs/decisions/004-clusters.md.
 */
import { MAX_ZOOM } from './geo.ts';
import { addCell, cellTable, findCell, type CellTable } from './cell-table.ts';
import { inKeyOrder } from './radix-order.ts';

/** Into so many steps the side of the Mercator square is cut: a centimetre on the equator, a thirtieth of a pixel at zoom 19. */
export const STEPS = 2 ** 32;

/** Points as columns, in steps from the west and from the north: half of what floating numbers hold. */
export interface PointColumns {
  x: Uint32Array;
  y: Uint32Array;
}

/** A coordinate of the Mercator square, from 0 to 1, in steps. */
export function inSteps(coordinate: number): number {
  return Math.min(coordinate * STEPS, STEPS - 1) >>> 0;
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

/** One of the clusters. */
export function clusterAt({ zoom, cells, counts, x, y }: Omit<ClusterGrid, 'clusterOf'>, at: number): Cluster {
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
  const joined = joinNeighbours(cells, ((MERGE_PX / CELL_PX) * STEPS) / cellsAcross(zoom));
  const isApart = mask[apart] === 1;
  const grid = compacted(cells, joined, zoom, isApart ? 1 : 0);
  if (isApart) {
    const last = grid.counts.length - 1;
    grid.cells[last] = -1;
    grid.counts[last] = 1;
    grid.x[last] = columns.x[apart]! / STEPS;
    grid.y[last] = columns.y[apart]! / STEPS;
    grid.clusterOf[apart] = last;
  }
  return grid;
}

/** The occupied cells of the grid as columns, an entry each, in the order of their first point. */
interface Cells {
  table: CellTable;
  counts: Uint32Array;
  /** Centre of its points, in steps. */
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
  const perStep = across / STEPS;
  for (let point = 0; point < cellOf.length; point++) {
    if (!mask[point] || point === apart) continue;
    const at = addCell(table, Math.floor(y[point]! * perStep), Math.floor(x[point]! * perStep));
    counts[at]! += 1;
    // Whole numbers: the sum of two million of them is still exact.
    left[at]! += x[point]!;
    top[at]! += y[point]!;
    cellOf[point] = at;
  }
  for (let at = 0; at < table.count; at++) {
    left[at]! /= counts[at]!;
    top[at]! /= counts[at]!;
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
    grid.x[at] = x[cell]! / STEPS;
    grid.y[at] = y[cell]! / STEPS;
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

/**
 * Whether the points would still be under one mark at the deepest zoom: some twenty metres apart at the most. It looks
 * no further than the first that is not.
 */
export function staysTogether({ x, y }: PointColumns, points: Uint32Array): boolean {
  let [west, east, north, south] = [STEPS, 0, STEPS, 0];
  const most = (CELL_PX * Math.SQRT2 * STEPS) / (TILE_PX * 2 ** MAX_ZOOM);
  for (const point of points) {
    west = Math.min(west, x[point]!);
    east = Math.max(east, x[point]!);
    north = Math.min(north, y[point]!);
    south = Math.max(south, y[point]!);
    if (Math.hypot(east - west, south - north) >= most) return false;
  }
  return points.length > 0;
}
