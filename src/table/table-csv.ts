import type { CrossRow, CrossTable } from '../domain/cross-table.ts';
import { toCsv } from '../domain/csv.ts';
import { csvTexts, tableTexts } from '../texts/table-texts.ts';

/** The table as CSV, its rows as they stand on the screen; the last line says where the figures come from. */
export function tableCsv(table: CrossTable, rows: readonly CrossRow[], edition: string): string {
  const { kind, filieres, unplaced, columnTotals, total } = table;
  return toCsv([
    [tableTexts.rowKind(kind), tableTexts.total, ...filieres.map(({ label }) => label)],
    ...rows.map((row) => [row.name, row.total, ...row.counts]),
    ...(unplaced ? [[tableTexts.unplaced(kind), unplaced.total, ...unplaced.counts]] : []),
    [tableTexts.total, total, ...columnTotals],
    [csvTexts.source(edition)],
  ]);
}
