/** The plan to the unit: where its parts lie, how they are scaled, and how a dot is written. */
import { describe, expect, it } from 'vitest';
import { aCampus, aPosition } from '../../tests/builders.ts';
import {
  campusAt,
  disc,
  dotRadius,
  isInFrame,
  PLAN,
  PLAN_INSETS,
  PLAN_METROPOLE,
  planDots,
  planFrame,
  planLine,
  planPoint,
  toTenth,
} from './plan.ts';
import { METROPOLE, OVERSEAS } from './territory.ts';

const PADDING = 12;

describe('the parts of the plan', () => {
  it('are as wide as each other, the insets below the mainland in a row', () => {
    const { width, height } = PLAN_METROPOLE;
    expect(width).toBe(1000);
    expect(PLAN_INSETS.map(({ frame }) => frame.x)).toEqual([0, 145, 290, 435, 579, 724, 869]);
    expect(new Set(PLAN_INSETS.map(({ frame }) => frame.y))).toEqual(new Set([height + 14]));
    expect(new Set(PLAN_INSETS.map(({ frame }) => frame.width))).toEqual(new Set([131]));
    expect(PLAN_INSETS.at(-1)!.frame.x + 131).toBe(1000);
    expect(PLAN).toEqual({ x: 0, y: 0, width: 1000, height: PLAN_INSETS[0]!.frame.y + PLAN_INSETS[0]!.frame.height });
  });

  it('draw the mainland from corner to corner', () => {
    const corner = planPoint({ lat: METROPOLE.south, lng: METROPOLE.east })!;
    expect(corner.x).toBeCloseTo(1000, 0);
    expect(corner.y).toBeCloseTo(PLAN_METROPOLE.height, 0);
  });

  it.each(OVERSEAS.map(({ id, bounds }, at) => ({ id, bounds, frame: PLAN_INSETS[at]!.frame })))(
    'draw $id in the middle of its inset, as large as its padding lets it',
    ({ bounds, frame }) => {
      const [start, end] = [
        planPoint({ lat: bounds.north, lng: bounds.west })!,
        planPoint({ lat: bounds.south, lng: bounds.east })!,
      ];
      const [left, top] = [start.x - frame.x, start.y - frame.y];
      expect(left).toBeCloseTo(frame.x + frame.width - end.x, 6);
      expect(top).toBeCloseTo(frame.y + frame.height - end.y, 6);
      expect(Math.min(left, top)).toBeCloseTo(PADDING, 6);
    },
  );

  it.each([
    [10, 20, true],
    [40, 60, true],
    [9.9, 30, false],
    [40.1, 30, false],
    [20, 19.9, false],
    [20, 60.1, false],
  ])('hold their edges: %d, %d: %s', (x, y, expected) => {
    expect(isInFrame({ x, y }, { x: 10, y: 20, width: 30, height: 40 })).toBe(expected);
  });
});

describe('a line', () => {
  it('has its points where each would be drawn', () => {
    const line = [
      { lat: 48, lng: 2 },
      { lat: 47, lng: 3 },
    ];
    expect(planLine(line)).toEqual(line.map(planPoint));
  });
});

describe('a frame around bounds', () => {
  const bounds = { south: 44, west: 0, north: 48, east: 6 };
  const [start, end] = [planPoint({ lat: 48, lng: 0 })!, planPoint({ lat: 44, lng: 6 })!];
  const centre = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };

  it('has a sixth of room, and the same middle', () => {
    const frame = planFrame(bounds);
    expect(Math.abs(frame.width - (end.x - start.x) * 1.16)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(frame.height - (end.y - start.y) * 1.16)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(frame.x + frame.width / 2 - centre.x)).toBeLessThanOrEqual(1);
    expect(Math.abs(frame.y + frame.height / 2 - centre.y)).toBeLessThanOrEqual(1);
    expect(Object.values(frame).every(Number.isInteger)).toBe(true);
  });

  it('is as wide as it must be at least, both ways', () => {
    expect(planFrame(bounds, 700)).toMatchObject({ width: 700, height: 700 });
    expect(planFrame({ south: 47, west: 1, north: 47.1, east: 1.1 })).toMatchObject({ width: 150, height: 150 });
    expect(planFrame({ south: 47, west: -4, north: 47.1, east: 8 }).height).toBe(150);
  });
});

describe('a dot', () => {
  const at = (lat: number, lng: number) => aPosition({ lat, lng });
  const tours = at(47.39, 0.69);

  it('is written to the tenth: a disc, or a diamond somewhat wider', () => {
    expect(disc({ x: 100.04, y: 50.06 }, 9.96)).toBe('M90 50.1a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z');
    const [disced] = planDots([aCampus({ position: tours, label: 'cmq' })], 10);
    expect(disced!.path).toBe('M389.4 389.6a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z');
    const [diamond] = planDots([aCampus({ position: tours, label: 'cmqe' })], 10);
    expect(diamond!.path).toBe('M399.4 376.6l13 13l-13 13l-13 -13z');
    expect([toTenth(1.25), toTenth(-0.04), toTenth(7)]).toEqual([1.3, -0, 7]);
  });

  it('is as large as the frame asks', () => {
    expect(dotRadius({ x: 0, y: 0, width: 1000, height: 400 })).toBe(11.5);
    expect(dotRadius({ x: 0, y: 0, width: 100, height: 400 })).toBe(4.6);
  });

  it('is of one path for each filière and manner, in the order in which they first come', () => {
    const vague = { ...tours, precision: 'region' as const };
    const dots = planDots(
      [
        aCampus({ filiere: 'b', position: tours }),
        aCampus({ filiere: 'a', position: at(48, 2) }),
        aCampus({ filiere: 'b', position: { ...vague, lat: 46 } }),
        aCampus({ filiere: 'b', position: at(45, 3) }),
      ],
      10,
    );
    expect(dots.map(({ filiere, isApproximate }) => [filiere, isApproximate])).toEqual([
      ['b', false],
      ['a', false],
      ['b', true],
    ]);
    expect(dots.map(({ path }) => path.split('M').length - 1)).toEqual([2, 1, 1]);
  });

  it('stands beside those of its place, the row in the middle of it', () => {
    const [path] = planDots([aCampus({ position: tours }), aCampus({ position: tours })], 10).map((dots) => dots.path);
    const x = planPoint(tours)!.x;
    const starts = [...path!.matchAll(/M([\d.]+) /g)].map(([, start]) => Number(start) + 10);
    expect(starts[0]).toBeCloseTo(x - 8.5, 0);
    expect(starts[1]).toBeCloseTo(x + 8.5, 0);
  });
});

describe('the campus at a point', () => {
  const tours = aCampus({ position: aPosition({ lat: 47.39, lng: 0.69 }) });
  const paris = aCampus({ position: aPosition({ lat: 48.86, lng: 2.35 }) });
  const { x, y } = planPoint(tours.position!)!;

  it('is within reach, its edge included', () => {
    expect(campusAt([tours], 10, { x: x + 20, y }, 20 + 1e-9)).toBe(tours);
    expect(campusAt([tours], 10, { x: x + 20, y }, 19.99)).toBeNull();
    expect(campusAt([tours], 10, { x, y: y - 20 }, 20 + 1e-9)).toBe(tours);
    expect(campusAt([tours], 10, { x: x + 15, y: y + 15 }, 20)).toBeNull();
  });

  it('is the nearest, whichever comes first', () => {
    const near = { x: x + 5, y: y - 5 };
    expect(campusAt([paris, tours], 10, near, 5000)).toBe(tours);
    expect(campusAt([tours, paris], 10, near, 5000)).toBe(tours);
  });
});
