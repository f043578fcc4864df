/**
 * Filière × territory: how many campuses each cell holds, counted exactly as the filters count, so that a cell's figure
 * is the number of results at the address that it links to.
 */
import { filieresOf, type Campus, type Filiere } from './campus.ts';
import { shownCampuses, type Dataset } from './dataset.ts';
import { byFrenchName } from './french-order.ts';
import { territoriesOf } from './territory.ts';

/** What a row can be. */
export const TERRITORY_KINDS = ['region', 'academie'] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

/** One territory: how many campuses it holds, and how many of each filière, in the order of the table's filières. */
export interface CrossRow {
  id: string;
  name: string;
  /** Distinct campuses: one of two filières counts once, so this may be less than the sum of `counts`. */
  total: number;
  counts: number[];
}

/** The whole table; every territory and every filière of the dataset has its place, empty ones included. */
export interface CrossTable {
  kind: TerritoryKind;
  filieres: readonly Filiere[];
  /** By name. */
  rows: CrossRow[];
  /** The campuses that no row holds, as a row without a territory, and by name; null where there are none. */
  unplaced: { total: number; counts: number[]; campuses: Campus[] } | null;
  /** Distinct campuses of each filière, wherever they are. */
  columnTotals: number[];
  /** Distinct campuses of the atlas. */
  total: number;
}

/** By what the rows stand in order. */
export type SortColumn = { by: 'name' } | { by: 'total' } | { by: 'filiere'; id: string };
export type SortDirection = 'ascending' | 'descending';

export interface CrossSort {
  column: SortColumn;
  direction: SortDirection;
}

/** How deep a cell's tint can be: 0 for none. */
export const HEATS = [0, 1, 2, 3, 4] as const;
export type Heat = (typeof HEATS)[number];

/** Counts the shown campuses of a dataset. Cost: one pass over them, whatever the table's size. */
export function crossTable(dataset: Dataset, kind: TerritoryKind): CrossTable {
  const { filieres } = dataset;
  const territories = kind === 'region' ? dataset.regions : dataset.academies;
  const places = new Map(filieres.map(({ id }, at) => [id, at]));
  const empty = () => ({ total: 0, counts: new Array<number>(filieres.length).fill(0) });
  const cells = new Map(territories.map(({ id }) => [id, empty()]));
  const [whole, unplaced, lost] = [empty(), empty(), new Array<Campus>()];
  for (const campus of shownCampuses(dataset)) {
    const held = territoriesOf(campus).flatMap((id) => cells.get(id) ?? []);
    if (held.length === 0) lost.push(campus);
    const columns = filieresOf(campus).flatMap((id) => places.get(id) ?? []);
    for (const cell of [whole, ...(held.length === 0 ? [unplaced] : held)]) {
      cell.total += 1;
      for (const column of columns) cell.counts[column]! += 1;
    }
  }
  return {
    kind,
    filieres,
    rows: byFrenchName(territories.map(({ id, name }) => ({ id, name, ...cells.get(id)! }))),
    unplaced: lost.length === 0 ? null : { ...unplaced, campuses: byFrenchName(lost) },
    columnTotals: whole.counts,
    total: whole.total,
  };
}

/** The rows, which stand by name, in that order as a new list; equals stand by name, from A, whatever the direction. */
export function sortedRows({ rows, filieres }: CrossTable, { column, direction }: CrossSort): CrossRow[] {
  if (column.by === 'name') return direction === 'ascending' ? [...rows] : [...rows].reverse();
  const sign = direction === 'ascending' ? 1 : -1;
  const at = column.by === 'filiere' ? filieres.findIndex(({ id }) => id === column.id) : -1;
  const value = (row: CrossRow) => (column.by === 'total' ? row.total : (row.counts[at] ?? 0));
  return [...rows].sort((a, b) => sign * (value(a) - value(b)));
}

/** Whether two columns are the same one. */
export function isSameColumn(one: SortColumn, other: SortColumn): boolean {
  return one.by === other.by && (one.by !== 'filiere' || other.by !== 'filiere' || one.id === other.id);
}

/** The direction that a column is first sorted in: names from A, counts from the greatest. */
export function firstDirection(column: SortColumn): SortDirection {
  return column.by === 'name' ? 'ascending' : 'descending';
}

/** The tint of a count: each of 1, 2 and 3 its own, and one for all that is more. */
export function heatOf(count: number): Heat {
  return HEATS.find((heat) => heat >= count) ?? 4;
}
