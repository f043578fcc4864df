import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionTo, DIRECTIONS, distanceKm, METROPOLE_ZONE, zoneOf } from './distance.ts';
import type { LatLng } from './geo.ts';

const PARIS = { lat: 48.8566, lng: 2.3522 };
const anywhere = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lng: fc.double({ min: -179, max: 179, noNaN: true }),
});

describe('distanceKm', () => {
  it.each<[string, LatLng, number]>([
    ['Lyon', { lat: 45.764, lng: 4.8357 }, 392],
    ['Marseille', { lat: 43.2965, lng: 5.3698 }, 661],
    ['Saint-Denis de La Réunion', { lat: -20.8789, lng: 55.4481 }, 9_350],
  ])('from Paris to %s is what atlases say, within one per cent', (_, there, km) => {
    expect(Math.abs(distanceKm(PARIS, there) / km - 1)).toBeLessThan(0.01);
  });

  it('is the same there and back, nothing to itself, and no longer than a detour', () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6);
      }),
    );
  });
});

describe('directionTo', () => {
  it.each<[string, LatLng]>([
    ['n', { lat: 49.9, lng: 2.3522 }],
    ['ne', { lat: 49.8566, lng: 3.9 }],
    ['e', { lat: 48.85, lng: 4.5 }],
    ['se', { lat: 47.8566, lng: 3.85 }],
    ['s', { lat: 45, lng: 2.36 }],
    ['sw', { lat: 47.8566, lng: 0.86 }],
    ['w', { lat: 48.85, lng: 0.2 }],
    ['nw', { lat: 49.8566, lng: 0.8 }],
  ])('is %s', (expected, there) => {
    expect(directionTo(PARIS, there)).toBe(expected);
  });

  it('is what a flat map of the neighbourhood says', () => {
    // By thousandths: doubles would lie about the equator and the north, nearly all of them.
    const between = (min: number, max: number) =>
      fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000);
    const [turn, reach, lat] = [between(-180, 180), between(0.01, 0.3), between(-50, 50)];
    fc.assert(
      fc.property(lat, turn, reach, (south, degrees, far) => {
        // Between two directions both are right, and the ball is no map.
        const sector = (degrees + 360) / 45;
        fc.pre(Math.abs(sector - Math.floor(sector) - 0.5) > 0.02);
        const [north, east] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
        const from = { lat: south, lng: 2 };
        const to = {
          lat: south + far * north,
          lng: 2 + (far * east) / Math.cos(((south + (far * north) / 2) * Math.PI) / 180),
        };
        expect(directionTo(from, to)).toBe(DIRECTIONS[Math.round(sector) % 8]);
      }),
    );
  });

  it('is the other way round on the way back, for places nearby', () => {
    const near = fc.record({
      from: fc.record({
        lat: fc.double({ min: 42, max: 51, noNaN: true }),
        lng: fc.double({ min: -4, max: 9, noNaN: true }),
      }),
      north: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      east: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(near, ({ from, north, east }) => {
        const to = { lat: from.lat + north, lng: from.lng + east };
        if (distanceKm(from, to) < 1) return;
        const steps = Math.abs(DIRECTIONS.indexOf(directionTo(from, to)) - DIRECTIONS.indexOf(directionTo(to, from)));
        // Half the rose, or a neighbour of it where the way lies between two directions.
        expect([3, 4, 5]).toContain(steps);
      }),
    );
  });
});

describe('zoneOf', () => {
  it.each([
    ['la-reunion', 'la-reunion'],
    ['polynesie-francaise', 'polynesie-francaise'],
    ['bretagne', METROPOLE_ZONE],
    ['corse', METROPOLE_ZONE],
  ])('of %s is %s', (region, zone) => {
    expect(zoneOf(region)).toBe(zone);
  });
});
