import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toColumns } from '../../tests/builders.ts';
import { staysTogether } from './cluster.ts';
import { byFrequency } from './facet-columns.ts';
import { fromMercator, mercatorX, mercatorY } from './geo.ts';

const WORLD_PX = 256;
const CELL_PX = 80;

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const inFrance = fc.record({ lat: degrees(41, 51), lng: degrees(-5, 10) });

describe('byFrequency', () => {
  it('tells the values of some points, the most frequent first, equal ones as they come', () => {
    const column = { codes: Uint32Array.of(0, 1, 2, 1, 3), values: [['a'], ['b'], ['c'], ['d']] };
    expect(byFrequency(column, Uint32Array.of(2, 0, 1, 3))).toEqual(['b', 'c', 'a']);
    expect(byFrequency(column, new Uint32Array(0))).toEqual([]);
  });
});

describe('staysTogether', () => {
  it('holds for points whose box is smaller than a cell at the deepest zoom, and for no others', () => {
    fc.assert(
      fc.property(inFrance, degrees(0, 150), degrees(0, 150), (point, right, down) => {
        const size = WORLD_PX * 2 ** 19;
        const [x, y] = [mercatorX(point.lng), mercatorY(point.lat)];
        const corners = [point, fromMercator(x + right / size, y), fromMercator(x, y + down / size), point];
        const diagonal = Math.hypot(right, down);
        fc.pre(Math.abs(diagonal - CELL_PX * Math.SQRT2) > 0.1);
        expect(staysTogether(toColumns(corners), Uint32Array.of(0, 1, 2, 3))).toBe(diagonal < CELL_PX * Math.SQRT2);
      }),
    );
    expect(staysTogether(toColumns([]), new Uint32Array(0))).toBe(false);
  });
});
