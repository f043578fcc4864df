import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCell, cellTable, findCell } from './cell-table.ts';

/** Near and far cells, so that some share their first slot. */
const anyCell = fc.oneof(
  fc.tuple(fc.nat(6), fc.nat(6)),
  fc.tuple(fc.nat(1_700_000), fc.nat(1_700_000)),
  fc.tuple(fc.constant(0), fc.constantFrom(0, 64, 128, 256, 1024)),
);

describe('a table of cells', () => {
  it('numbers each cell once, as they are met, and finds them and no others', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 80 }), fc.array(anyCell), (cells, others) => {
        const table = cellTable(cells.length);
        const twin = new Map<string, number>();
        for (const [row, column] of cells) {
          const key = `${row} ${column}`;
          if (!twin.has(key)) twin.set(key, twin.size);
          expect(addCell(table, row, column)).toBe(twin.get(key));
        }
        expect(table.count).toBe(twin.size);
        for (const [row, column] of [...cells, ...others]) {
          expect(findCell(table, row, column)).toBe(twin.get(`${row} ${column}`) ?? -1);
        }
        for (const [key, at] of twin) expect(`${table.rows[at]} ${table.columns[at]}`).toBe(key);
      }),
      { numRuns: 500 },
    );
  });

  it('has no more than a quarter of its slots full, so that a look ends soon', () => {
    for (const most of [0, 1, 2, 3, 110, 65_536, 100_000]) {
      const { slots } = cellTable(most);
      expect(slots.length).toBeGreaterThanOrEqual(4 * most);
      expect(slots.length).toBeLessThanOrEqual(Math.max(8 * most, 4));
      expect(Math.log2(slots.length) % 1).toBe(0);
    }
  });
});
