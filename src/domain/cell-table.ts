/**
 * The occupied cells of a grid, numbered as they are met: a hash table of typed arrays (open addressing). A Map makes an
 * object of each number above 2³¹, which is where the cells of a deep zoom are; docs/decisions/016-columns.md has the
 * figures.
 */

export interface CellTable {
  /** Row and column of each cell, by its number. */
  rows: Uint32Array;
  columns: Uint32Array;
  /** How many there are. */
  count: number;
  /** At the slot of a cell its number + 1, else 0; a power of two long, and never more than a quarter full. */
  slots: Uint32Array;
}

/** An empty table with room for that many cells. */
export function cellTable(most: number): CellTable {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(4 * Math.max(1, most))));
  return { rows: new Uint32Array(most), columns: new Uint32Array(most), count: 0, slots };
}

/** Where a cell stands in the slots, or would stand. */
function slotOf({ rows, columns, slots }: CellTable, row: number, column: number): number {
  const last = slots.length - 1;
  // Rows are thrown apart (by the golden ratio of 2³²) but neighbours in a row stay so: a look beside a cell is cheap.
  let slot = (Math.imul(row, 0x9e3779b1) + column) & last;
  // Each row has its own odd step, so that two full rows that overlap part again.
  for (; ; slot = (slot + 2 * row + 4097) & last) {
    const at = slots[slot]! - 1;
    if (at < 0 || (rows[at] === row && columns[at] === column)) return slot;
  }
}

/** The number of a cell; -1 where it is not there. */
export function findCell(table: CellTable, row: number, column: number): number {
  return table.slots[slotOf(table, row, column)]! - 1;
}

/** The number of a cell, which is the next one where it is new. */
export function addCell(table: CellTable, row: number, column: number): number {
  const slot = slotOf(table, row, column);
  if (table.slots[slot] === 0) {
    table.rows[table.count] = row;
    table.columns[table.count] = column;
    table.count += 1;
    table.slots[slot] = table.count;
  }
  return table.slots[slot]! - 1;
}
