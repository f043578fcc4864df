import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { indexCampuses } from './campus-index.ts';
import { distanceKm, METROPOLE_ZONE } from './distance.ts';
import { isInside } from './geo.ts';
import { boundsAround } from './bounds.ts';
import { boundsToOpen } from './opening-bounds.ts';
import { METROPOLE, OVERSEAS } from './territory.ts';

const { campuses } = indexCampuses(realDataset());
const ORLEANS = { lat: 47.9, lng: 1.9 };
const nothing = { territories: [], radiusKm: null };
const from = (point: { lat: number; lng: number }, zone = METROPOLE_ZONE) =>
  ({ kind: 'point', point, zone, isApproximate: false }) as const;

describe('boundsToOpen', () => {
  it('holds the whole circle of a radius', () => {
    const bounds = boundsToOpen({ ...nothing, radiusKm: 100 }, from(ORLEANS), campuses);
    for (const point of [
      { lat: 48.79, lng: 1.9 },
      { lat: 47.01, lng: 1.9 },
      { lat: 47.9, lng: 3.23 },
      { lat: 47.9, lng: 0.57 },
    ]) {
      expect(Math.abs(distanceKm(ORLEANS, point) - 100)).toBeLessThan(2);
      expect(isInside(point, bounds)).toBe(true);
    }
  });

  it('without a radius, shows the place and its three nearest campuses', () => {
    const bounds = boundsToOpen(nothing, from({ lat: 42.7, lng: 9.45 }), campuses);
    const near = campuses
      .flatMap(({ position }) => position ?? [])
      .sort((a, b) => distanceKm(a, { lat: 42.7, lng: 9.45 }) - distanceKm(b, { lat: 42.7, lng: 9.45 }))
      .slice(0, 3);
    expect(near.every((point) => isInside(point, bounds))).toBe(true);
  });

  it('overseas, shows the island', () => {
    const reunion = OVERSEAS.find(({ id }) => id === 'la-reunion')!;
    expect(boundsToOpen(nothing, from({ lat: -20.9, lng: 55.45 }, 'la-reunion'), campuses)).toEqual(reunion.bounds);
  });

  it('shows a territory, a département with campuses, and the mainland for one without', () => {
    const brittany = boundsToOpen(nothing, { kind: 'territory', id: 'bretagne' }, campuses);
    expect(brittany.east).toBeLessThan(0);
    const loiret = boundsToOpen(nothing, { kind: 'departement', code: '45' }, campuses);
    expect(isInside(ORLEANS, loiret)).toBe(true);
    expect(loiret.north - loiret.south).toBeLessThan(3);
    expect(boundsToOpen(nothing, { kind: 'departement', code: '99' }, campuses)).toEqual(METROPOLE);
    expect(boundsToOpen(nothing, null, campuses)).toEqual(METROPOLE);
  });
});

describe('boundsAround', () => {
  it('reaches as far in each direction', () => {
    const { north, south, east, west } = boundsAround(ORLEANS, 50);
    for (const edge of [
      { lat: north, lng: ORLEANS.lng },
      { lat: south, lng: ORLEANS.lng },
      { lat: ORLEANS.lat, lng: east },
      { lat: ORLEANS.lat, lng: west },
    ]) {
      expect(distanceKm(ORLEANS, edge)).toBeCloseTo(50, 0);
    }
  });
});
