import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from './distance.ts';
import { fromMercator, isInside, mercatorX, mercatorY, type Bounds } from './geo.ts';
import { boundsAround, boundsOf, grown, middleOf } from './bounds.ts';

const latitude = fc.double({ min: -85, max: 85, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const anyPoint = fc.record({ lat: latitude, lng: longitude });
const somePoints = fc.array(anyPoint, { minLength: 1, maxLength: 20 });

describe('Web Mercator', () => {
  it('gives every position back', () => {
    fc.assert(
      fc.property(anyPoint, ({ lat, lng }) => {
        const back = fromMercator(mercatorX(lng), mercatorY(lat));
        expect(back.lat).toBeCloseTo(lat, 9);
        expect(back.lng).toBeCloseTo(lng, 9);
      }),
    );
  });

  it('stays on the square and keeps north above south, west before east', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        for (const { lat, lng } of [a, b]) {
          expect(isInside({ lat: mercatorY(lat), lng: mercatorX(lng) }, { south: 0, west: 0, north: 1, east: 1 })).toBe(
            true,
          );
        }
        if (a.lat - b.lat > 1e-6) expect(mercatorY(a.lat)).toBeLessThan(mercatorY(b.lat));
        if (b.lng - a.lng > 1e-6) expect(mercatorX(a.lng)).toBeLessThan(mercatorX(b.lng));
      }),
    );
  });

  // Figures of the EPSG:3857 definition: half the world is 20 037 508.342789 m; Paris from epsg.io.
  it.each([
    ['the origin', 0, 0, 0, 0],
    ['the north-west corner', 85.0511287798, -180, -20037508.342789, 20037508.342789],
    ['Paris', 48.8566, 2.3522, 261845.7, 6250564.3],
  ])('places %s where EPSG:3857 has it', (_, lat, lng, eastMetres, northMetres) => {
    const world = 2 * 20037508.342789;
    expect((mercatorX(lng) - 0.5) * world).toBeCloseTo(eastMetres, 0);
    expect((0.5 - mercatorY(lat)) * world).toBeCloseTo(northMetres, 0);
  });

  it('holds the poles at the edges of the square', () => {
    expect(mercatorY(90)).toBeCloseTo(0, 9);
    expect(mercatorY(-90)).toBeCloseTo(1, 9);
  });
});

describe('middleOf', () => {
  it('is as far from each side as from the one across', () => {
    expect(middleOf({ south: -20, west: 50, north: 10, east: 60 })).toEqual({ lat: -5, lng: 55 });
  });
});

describe('boundsOf', () => {
  it('is null for no points', () => {
    expect(boundsOf([])).toBeNull();
  });

  it('is the smallest box that holds every point', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const bounds = boundsOf(points)!;
        expect(points.every((point) => isInside(point, bounds))).toBe(true);
        expect(points.map(({ lat }) => lat)).toEqual(expect.arrayContaining([bounds.south, bounds.north]));
        expect(points.map(({ lng }) => lng)).toEqual(expect.arrayContaining([bounds.west, bounds.east]));
      }),
    );
  });
});

describe('isInside', () => {
  const box: Bounds = { south: 1, west: 2, north: 3, east: 4 };
  it.each([
    ['the centre', 2, 3, true],
    ['the south-west corner', 1, 2, true],
    ['the north-east corner', 3, 4, true],
    ['a point south of it', 0.99, 3, false],
    ['a point north of it', 3.01, 3, false],
    ['a point west of it', 2, 1.99, false],
    ['a point east of it', 2, 4.01, false],
  ])('for %s', (_, lat, lng, expected) => {
    expect(isInside({ lat, lng }, box)).toBe(expected);
  });
});

describe('grown', () => {
  it.each<[string, Bounds, number, number, Bounds]>([
    [
      'a share on each side',
      { south: 0, west: 0, north: 4, east: 8 },
      0.25,
      0,
      { south: -1, west: -2, north: 5, east: 10 },
    ],
    [
      'a point to the least span',
      { south: 5, west: 5, north: 5, east: 5 },
      0.25,
      2,
      { south: 4, west: 4, north: 6, east: 6 },
    ],
    [
      'each direction by what it needs',
      { south: 0, west: 0, north: 1, east: 8 },
      0.25,
      3,
      { south: -1, west: -2, north: 2, east: 10 },
    ],
    [
      'nothing where nothing is asked',
      { south: 0, west: 0, north: 1, east: 1 },
      0,
      0,
      { south: 0, west: 0, north: 1, east: 1 },
    ],
  ])('grows %s', (_, bounds, share, minSpan, expected) => {
    expect(grown(bounds, share, minSpan)).toEqual(expected);
  });

  it('keeps the centre, and is never smaller than the box or the least span', () => {
    fc.assert(
      fc.property(
        somePoints,
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 10 }),
        (points, share, minSpan) => {
          const before = boundsOf(points)!;
          const after = grown(before, share, minSpan);
          expect(after.south + after.north).toBeCloseTo(before.south + before.north, 9);
          expect(after.west + after.east).toBeCloseTo(before.west + before.east, 9);
          expect(after.north - after.south).toBeGreaterThanOrEqual(
            Math.max(minSpan, before.north - before.south) - 1e-9,
          );
          expect(after.east - after.west).toBeGreaterThanOrEqual(Math.max(minSpan, before.east - before.west) - 1e-9);
        },
      ),
    );
  });
});

describe('boundsAround', () => {
  /** By hundredths: doubles would be next to 0, nearly all of them. */
  const between = (min: number, max: number) =>
    fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100);
  const france = fc.record({ lat: between(-52, 52), lng: between(-179, 179) });
  const radius = between(1, 200);

  it('touches the circle in the north, the south, the east and the west, to one part in a hundred', () => {
    fc.assert(
      fc.property(france, radius, (centre, radiusKm) => {
        const { north, south, east, west } = boundsAround(centre, radiusKm);
        const edges = [
          { ...centre, lat: north },
          { ...centre, lat: south },
          { ...centre, lng: east },
          { ...centre, lng: west },
        ];
        for (const edge of edges) expect(Math.abs(distanceKm(centre, edge) / radiusKm - 1)).toBeLessThan(0.01);
      }),
    );
  });

  it('holds every point that is nearer than the radius, but for a hundredth of it', () => {
    const step = between(-2.5, 2.5);
    fc.assert(
      fc.property(france, radius, step, step, (centre, radiusKm, up, right) => {
        const point = { lat: centre.lat + up, lng: centre.lng + right };
        if (distanceKm(centre, point) > 0.99 * radiusKm) return;
        expect(isInside(point, boundsAround(centre, radiusKm))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('stays a box at the pole', () => {
    const bounds = boundsAround({ lat: 90, lng: 0 }, 100);
    expect(Object.values(bounds).every(Number.isFinite)).toBe(true);
  });
});
