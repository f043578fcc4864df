import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCampus, aPosition, realDataset } from '../../tests/builders.ts';
import { shownCampuses } from './dataset.ts';
import { isInside } from './geo.ts';
import { grown } from './bounds.ts';
import {
  campusAt,
  dotRadius,
  isInFrame,
  PLAN,
  PLAN_INSETS,
  PLAN_METROPOLE,
  planDots,
  planFrame,
  planLine,
  planPoint,
} from './plan.ts';
import { METROPOLE, OVERSEAS } from './territory.ts';

const SHOWN = shownCampuses(realDataset());

/** How many dots a path draws. */
function dotsIn(path: string): number {
  return path.split('M').length - 1;
}

describe('planPoint', () => {
  it('puts north above south, and east right of west', () => {
    const [lille, marseille, brest] = [
      { lat: 50.63, lng: 3.06 },
      { lat: 43.3, lng: 5.37 },
      { lat: 48.39, lng: -4.49 },
    ].map((place) => planPoint(place)!);
    expect(lille!.y).toBeLessThan(brest!.y);
    expect(brest!.y).toBeLessThan(marseille!.y);
    expect(brest!.x).toBeLessThan(lille!.x);
  });

  it('puts the corners of metropolitan France on those of its frame', () => {
    expect(planPoint({ lat: METROPOLE.north, lng: METROPOLE.west })!.x).toBeCloseTo(0, 0);
    expect(planPoint({ lat: METROPOLE.north, lng: METROPOLE.west })!.y).toBeCloseTo(0, 0);
    expect(planPoint({ lat: METROPOLE.south, lng: METROPOLE.east })!.x).toBeCloseTo(PLAN_METROPOLE.width, 0);
  });

  it.each(OVERSEAS.map(({ id, bounds }, at) => [id, bounds, PLAN_INSETS[at]!.frame] as const))(
    'draws %s in its own frame',
    (_, bounds, frame) => {
      const { south, north, west, east } = bounds;
      for (const place of [
        { lat: south, lng: west },
        { lat: north, lng: east },
        { lat: (south + north) / 2, lng: (west + east) / 2 },
      ]) {
        expect(isInFrame(planPoint(place)!, frame)).toBe(true);
      }
    },
  );

  it.each(OVERSEAS.map(({ id, bounds }, at) => [id, bounds, PLAN_INSETS[at]!.frame] as const))(
    'draws in the frame of %s what lies near it, and nowhere what does not',
    (_, bounds, frame) => {
      const around = grown(bounds, 0.5, 0);
      const place = fc.record({
        lat: fc.double({ min: around.south, max: around.north, noNaN: true }),
        lng: fc.double({ min: around.west, max: around.east, noNaN: true }),
      });
      fc.assert(
        fc.property(place, (near) => {
          const point = planPoint(near);
          if (isInside(near, bounds)) expect(point).not.toBeNull();
          if (point) expect(isInFrame(point, frame)).toBe(true);
        }),
      );
    },
  );

  it.each([
    ['in Montréal', 45.5, -73.6],
    ['in the Gulf of Guinea', 0, 0],
    ['in the sea west of Martinique', 14.64, -61.77],
    ['in Dominica, between Guadeloupe and Martinique', 15.4, -61.35],
    ['in the sea south of La Réunion', -21.9, 55.5],
  ])('knows no point of a place %s', (_, lat, lng) => {
    expect(planPoint({ lat, lng })).toBeNull();
  });

  it('places every campus that has a position', () => {
    for (const { position } of SHOWN) if (position) expect(isInFrame(planPoint(position)!, PLAN)).toBe(true);
  });
});

describe('planLine', () => {
  it('draws a line on the part of its first point, and none of nothing', () => {
    expect(planLine([])).toBeNull();
    expect(planLine([{ lat: 0, lng: 0 }])).toBeNull();
    expect(
      planLine([
        { lat: 48, lng: 2 },
        { lat: 0, lng: 0 },
      ]),
    ).toHaveLength(2);
  });
});

describe('planFrame', () => {
  it('shows all of its bounds with room around them', () => {
    const place = fc.record({
      lat: fc.double({ min: 42, max: 51, noNaN: true }),
      lng: fc.double({ min: -5, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const bounds = {
          south: Math.min(a.lat, b.lat),
          north: Math.max(a.lat, b.lat),
          west: Math.min(a.lng, b.lng),
          east: Math.max(a.lng, b.lng),
        };
        const frame = planFrame(bounds);
        expect(frame.width).toBeGreaterThanOrEqual(150);
        expect(isInFrame(planPoint(a)!, frame)).toBe(true);
        expect(isInFrame(planPoint(b)!, frame)).toBe(true);
      }),
    );
  });

  it('is the inset of an overseas territory, and everything where nothing is known', () => {
    expect(planFrame({ south: -21.3, north: -20.9, west: 55.3, east: 55.6 })).toEqual(
      PLAN_INSETS.find(({ id }) => id === 'la-reunion')!.frame,
    );
    expect(planFrame({ south: 0, north: 1, west: 0, east: 1 })).toEqual(PLAN);
  });
});

describe('campusAt', () => {
  const tours = aCampus();
  const beside = aCampus();
  const brest = aCampus({ position: aPosition({ lat: 48.39, lng: -4.49 }) });
  const at = planPoint(tours.position!)!;

  it('is the one whose dot is nearest, as the dots are drawn: those of one point side by side', () => {
    const all = [tours, beside, brest];
    expect(campusAt(all, 10, { x: at.x - 9, y: at.y }, 20)).toBe(tours);
    expect(campusAt(all, 10, { x: at.x + 9, y: at.y }, 20)).toBe(beside);
    expect(campusAt(all, 10, planPoint(brest.position!)!, 20)).toBe(brest);
  });

  it('is nobody out of reach, or without a place', () => {
    expect(campusAt([tours], 10, { x: at.x + 40, y: at.y }, 20)).toBeNull();
    expect(campusAt([aCampus({ position: null })], 10, at, 20)).toBeNull();
    expect(campusAt([], 10, at, 20)).toBeNull();
  });
});

describe('planDots', () => {
  it('draws each placed campus once, one path for a filière and manner', () => {
    const dots = planDots(SHOWN, dotRadius(PLAN));
    expect(dots.reduce((sum, { path }) => sum + dotsIn(path), 0)).toBe(SHOWN.filter((one) => one.position).length);
    const keys = dots.map(({ filiere, isApproximate }) => `${filiere} ${isApproximate}`);
    expect(new Set(keys).size).toBe(keys.length);
    // Few elements: at most a full and a hollow path for each of the twelve filières.
    expect(dots.length).toBeLessThanOrEqual(24);
  });

  it('draws excellence as a diamond, the others as discs', () => {
    const [disc] = planDots([aCampus({ label: 'cmq' })], 10);
    const [diamond] = planDots([aCampus({ label: 'cmqe' })], 10);
    expect(disc!.path).toContain('a10 10 0 1 0');
    expect(diamond!.path).not.toContain('a');
  });

  it('tells approximate places apart', () => {
    const near = aCampus({ position: aPosition({ precision: 'academie' }) });
    expect(planDots([near, aCampus()], 10).map(({ isApproximate }) => isApproximate)).toEqual([true, false]);
  });

  it('sets campuses of one point side by side', () => {
    const [{ path }] = planDots([aCampus(), aCampus(), aCampus()], 10) as unknown as [{ path: string }];
    const starts = [...path.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
    expect(starts[1]! - starts[0]!).toBeCloseTo(17, 1);
    expect(starts[2]! - starts[1]!).toBeCloseTo(17, 1);
  });

  it('leaves out who has no place', () => {
    expect(planDots([aCampus({ position: null })], 10)).toEqual([]);
    expect(planDots([aCampus({ position: aPosition({ lat: 45.5, lng: -73.6 }) })], 10)).toEqual([]);
  });
});
