import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCampus, aPosition } from '../../tests/builders.ts';
import { framedPins, pinsApart } from './plan-pins.ts';
import { PLAN, planPoint } from './plan.ts';

const FRAME = { x: 100, y: 50, width: 1000, height: 1200 };
const RADIUS = 24;
const aPoint = fc.record({
  x: fc.integer({ min: FRAME.x, max: FRAME.x + FRAME.width }),
  y: fc.integer({ min: FRAME.y, max: FRAME.y + FRAME.height }),
});

/** The least distance between two of the points. */
function leastApart(points: readonly { x: number; y: number }[]): number {
  return Math.min(
    Infinity,
    ...points.flatMap((a, place) => points.slice(place + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );
}

describe('pinsApart', () => {
  it('keeps all pins readable, inside the frame, and in their order, wherever they are', () => {
    fc.assert(
      fc.property(fc.array(aPoint, { maxLength: 30 }), (points) => {
        const apart = pinsApart(points, FRAME, RADIUS);
        expect(apart).toHaveLength(points.length);
        expect(leastApart(apart)).toBeGreaterThan(RADIUS * 1.7);
        for (const { x, y } of apart) {
          expect(x).toBeGreaterThanOrEqual(FRAME.x);
          expect(x).toBeLessThanOrEqual(FRAME.x + FRAME.width);
          expect(y).toBeGreaterThanOrEqual(FRAME.y);
          expect(y).toBeLessThanOrEqual(FRAME.y + FRAME.height);
        }
        expect(pinsApart(points, FRAME, RADIUS)).toEqual(apart);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves alone what does not touch', () => {
    const points = [
      { x: 200, y: 200 },
      { x: 300, y: 200 },
    ];
    expect(pinsApart(points, FRAME, RADIUS)).toEqual(points);
  });

  it('moves thirty pins of one point apart', () => {
    const points = Array.from({ length: 30 }, () => ({ x: 600, y: 600 }));
    expect(leastApart(pinsApart(points, FRAME, RADIUS))).toBeGreaterThan(RADIUS * 1.7);
  });
});

describe('framedPins', () => {
  it('numbers as the list does, and counts what has no pin', () => {
    const campuses = [
      aCampus({ position: null }),
      aCampus(),
      aCampus({ position: aPosition({ lat: 40.7, lng: -74 }) }),
      aCampus(),
    ];
    const { pins, outside, areMoved } = framedPins(campuses, PLAN, RADIUS);
    expect(pins.map(({ number }) => number)).toEqual([2, 4]);
    expect(outside).toBe(2);
    expect(areMoved).toBe(true);
    const home = planPoint(campuses[1]!.position!)!;
    for (const { x, y } of pins) expect(Math.hypot(x - home.x, y - home.y)).toBeLessThan(RADIUS * 2);
  });

  it('says that none stands away from its place', () => {
    const { pins, areMoved } = framedPins([aCampus()], PLAN, RADIUS);
    expect(areMoved).toBe(false);
    expect(pins).toHaveLength(1);
  });
});
