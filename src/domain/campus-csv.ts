/** The campuses as a table for spreadsheets. */
import { campusRows, COLUMN_NAMES, type Cell, type ExportedDataset } from './campus-columns.ts';
import type { Campus } from './campus.ts';
import { BYTE_ORDER_MARK, toCsv } from './csv.ts';

/**
 * The text of a CSV file of these campuses, in their order: the byte order mark, a line of column names, a line each.
 * What is not known is an empty field. See csv.ts for its form, and for the apostrophe before what looks like a formula.
 */
export function campusCsv(campuses: readonly Campus[], dataset: ExportedDataset): string {
  const rows = campusRows(campuses, dataset).map((row) => COLUMN_NAMES.map((name) => fieldOf(row[name])));
  return BYTE_ORDER_MARK + toCsv([COLUMN_NAMES, ...rows]);
}

function fieldOf(cell: Cell): string | number {
  if (cell === null) return '';
  return typeof cell === 'boolean' ? String(cell) : cell;
}
