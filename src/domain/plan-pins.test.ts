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

  it('moves two that touch as far as they need, each half of it, along the line between them', () => {
    const [a, b] = pinsApart(
      [
        { x: 600, y: 600 },
        { x: 618, y: 624 },
      ],
      FRAME,
      RADIUS,
    );
    expect(Math.hypot(b!.x - a!.x, b!.y - a!.y)).toBeCloseTo(2 * RADIUS, 6);
    expect([(a!.x + b!.x) / 2, (a!.y + b!.y) / 2]).toEqual([expect.closeTo(609, 6), expect.closeTo(612, 6)]);
    expect((b!.y - a!.y) / (b!.x - a!.x)).toBeCloseTo(24 / 18, 6);
  });

  it('holds the whole of a pin inside the frame', () => {
    const right = FRAME.x + FRAME.width;
    const bottom = FRAME.y + FRAME.height;
    const corners = [
      ...[FRAME.x, FRAME.x + 1].map((x) => ({ x, y: FRAME.y })),
      ...[right, right - 1].map((x) => ({ x, y: bottom })),
    ];
    for (const { x, y } of pinsApart(corners, FRAME, RADIUS)) {
      expect(x).toBeGreaterThanOrEqual(FRAME.x + RADIUS);
      expect(x).toBeLessThanOrEqual(right - RADIUS);
      expect(y).toBeGreaterThanOrEqual(FRAME.y + RADIUS);
      expect(y).toBeLessThanOrEqual(bottom - RADIUS);
    }
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

  it('places a pin to the tenth of a unit, and leaves out what lies outside the frame', () => {
    const tours = aCampus();
    const home = planPoint(tours.position!)!;
    const [pin] = framedPins([tours], PLAN, RADIUS).pins;
    expect([pin!.x, pin!.y]).toEqual([Number(home.x.toFixed(1)), Number(home.y.toFixed(1))]);
    const elsewhere = { x: home.x + 1, y: home.y - 50, width: 100, height: 100 };
    expect(framedPins([tours], elsewhere, RADIUS)).toEqual({ pins: [], outside: 1, areMoved: false });
  });

  it('says that none stands away from its place', () => {
    const { pins, areMoved } = framedPins([aCampus()], PLAN, RADIUS);
    expect(areMoved).toBe(false);
    expect(pins).toHaveLength(1);
  });
});
