import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clippedRing } from './clipped-ring.ts';

const FRAME = { x: 0, y: 0, width: 100, height: 50 };

describe('clippedRing', () => {
  it('leaves alone what lies inside', () => {
    const ring = [
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 10],
    ];
    expect(clippedRing(ring, FRAME).sort()).toEqual(expect.arrayContaining(ring.slice(0, 3)));
  });

  it('cuts what reaches over a side at that side', () => {
    const ring = [
      [90, 10],
      [110, 10],
      [110, 20],
      [90, 20],
      [90, 10],
    ];
    const cut = clippedRing(ring, FRAME);
    expect(Math.max(...cut.map(([x]) => x!))).toBe(100);
    expect(cut).toEqual(
      expect.arrayContaining([
        [100, 10],
        [100, 20],
      ]),
    );
  });

  it('gives nothing of what lies outside', () => {
    const ring = [
      [200, 10],
      [210, 10],
      [210, 20],
      [200, 10],
    ];
    expect(clippedRing(ring, FRAME)).toEqual([]);
  });

  it('never leaves the frame, and closes', () => {
    const point = fc.tuple(fc.integer({ min: -200, max: 300 }), fc.integer({ min: -200, max: 300 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), (points) => {
        const cut = clippedRing([...points, points[0]!], FRAME);
        for (const [x, y] of cut) {
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(100 + 1e-6);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(50 + 1e-6);
        }
        expect(cut[0]).toEqual(cut.at(-1));
      }),
    );
  });
});
