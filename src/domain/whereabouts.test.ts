import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aPosition, realDataset } from '../../tests/builders.ts';
import { indexCampuses } from './campus-index.ts';
import { countFacets, distanceFrom, NO_CRITERIA, ordersFor, selectCampuses } from './criteria.ts';
import { distanceKm } from './distance.ts';
import { buildPlaceIndex } from '../../tests/steps.ts';
import { keyOfPoint, whereaboutsOf, zoneAt } from './whereabouts.ts';

const near = aCampus({ id: 'near', name: 'Zinc', position: aPosition({ lat: 47.9, lng: 1.9, departement: '45' }) });
const far = aCampus({ id: 'far', name: 'Argent', position: aPosition({ lat: 43.6, lng: 1.44, departement: '31' }) });
const nowhere = aCampus({ id: 'nowhere', name: 'Bronze', position: null });
const island = aCampus({
  id: 'island',
  name: 'Cuivre',
  region: 'la-reunion',
  academie: null,
  position: aPosition({ lat: -20.9, lng: 55.5, departement: '974' }),
});
const dataset = aDataset([far, nowhere, island, near]);
const index = indexCampuses(dataset);
const found = (place: string, radiusKm: number | null = null) => {
  const whereabouts = whereaboutsOf(place, dataset);
  return selectCampuses(index, { ...NO_CRITERIA, place, radiusKm }, whereabouts).map(({ id }) => id);
};

describe('whereaboutsOf', () => {
  it.each([
    ['normandie', { kind: 'territory', id: 'normandie' }],
    ['dep-2a', { kind: 'departement', code: '2A' }],
    ['47.9,1.91', { kind: 'point', point: { lat: 47.9, lng: 1.91 }, zone: 'metropole', isApproximate: false }],
    ['-21.1,55.5', { kind: 'point', point: { lat: -21.1, lng: 55.5 }, zone: 'la-reunion', isApproximate: false }],
    ['45234', null],
    ['__proto__', null],
    [null, null],
  ])('of %j', (key, expected) => {
    expect(whereaboutsOf(key, dataset)).toEqual(expected);
  });
});

describe('whereaboutsOf a commune', () => {
  const places = buildPlaceIndex(
    {
      schemaVersion: 1,
      departements: [
        { code: '01', name: 'Ain', lines: ['004|Ambérieu|500|159|4596|535', '008|Ambutrix|500|8', '9|Y||1|~4600|500'] },
        { code: '45', name: 'Loiret', lines: ['234|Orléans|000 100|1166|4790|191'] },
        { code: '974', name: 'La Réunion', lines: ['11|Saint-Denis|00|1537|-2088|5545'] },
        { code: '986', name: 'Wallis et Futuna', lines: ['13|Uvea|00|81|-1328|-17617'] },
      ],
    },
    realDataset(),
  );

  it.each([
    ['45234', { lat: 47.9, lng: 1.91 }, 'metropole', false],
    ['97411', { lat: -20.88, lng: 55.45 }, 'la-reunion', false],
    ['98613', { lat: -13.28, lng: -176.17 }, 'elsewhere', false],
    ['01008', { lat: 45.96, lng: 5.35 }, 'metropole', true],
    ['019', { lat: 46, lng: 5 }, 'metropole', true],
  ])('%s: %j, %s, approximate: %j', (key, point, zone, isApproximate) => {
    expect(whereaboutsOf(key, realDataset(), places)).toEqual({ kind: 'point', point, zone, isApproximate });
  });

  it.each(['45999', '99999', '45', ''])('%j: null', (key) => {
    expect(whereaboutsOf(key, realDataset(), places)).toBeNull();
  });
});

describe('zoneAt', () => {
  it.each([
    ['Brest', { lat: 48.39, lng: -4.49 }, 'metropole'],
    ['Brussels', { lat: 50.85, lng: 4.35 }, 'metropole'],
    ['London', { lat: 51.51, lng: -0.13 }, 'metropole'],
    ['Bonifacio', { lat: 41.39, lng: 9.16 }, 'metropole'],
    ['Cayenne', { lat: 4.94, lng: -52.33 }, 'guyane'],
    ['Saint-Pierre-et-Miquelon', { lat: 46.78, lng: -56.18 }, 'elsewhere'],
    ['Wallis', { lat: -13.28, lng: -176.17 }, 'elsewhere'],
    ['Montréal', { lat: 45.5, lng: -73.57 }, 'elsewhere'],
  ])('of %s is %s', (_, point, zone) => {
    expect(zoneAt(point)).toBe(zone);
  });

  it('where there is no campus, nothing is measured', () => {
    expect(distanceFrom(whereaboutsOf('46.78,-56.18', dataset), near)).toBeNull();
    expect(distanceFrom(whereaboutsOf('50.85,4.35', dataset), near)).toBeGreaterThan(300);
  });
});

describe('keyOfPoint', () => {
  it.each([
    [{ lat: 47.902964, lng: 1.909251 }, '47.9,1.91'],
    [{ lat: -20.8789, lng: 55.4481 }, '-20.88,55.45'],
    [{ lat: 48, lng: -0.001 }, '48,0'],
    [{ lat: 1e-7, lng: -1e-7 }, '0,0'],
  ])('of %j is %s', (point, key) => {
    expect(keyOfPoint(point)).toBe(key);
  });

  it('has two decimals at most, and leads back to within a kilometre', () => {
    const degrees = (most: number) =>
      fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((millionths) => millionths / 1e6);
    const position = fc.record({ lat: degrees(90), lng: degrees(180) });
    fc.assert(
      fc.property(position, (point) => {
        const key = keyOfPoint(point);
        expect(key).toMatch(/^-?\d{1,2}(\.\d{1,2})?,-?\d{1,3}(\.\d{1,2})?$/);
        const back = whereaboutsOf(key, dataset);
        if (back?.kind !== 'point') throw new Error(`expected a point for ${key}`);
        expect(distanceKm(back.point, point)).toBeLessThan(1);
      }),
    );
  });
});

describe('with a point', () => {
  it('the nearest come first, those that cannot be measured last, by name', () => {
    expect(found('47.9,1.91')).toEqual(['near', 'far', 'nowhere', 'island']);
  });

  it('an island is told first to those who are on it', () => {
    expect(found('-21.1,55.5')[0]).toBe('island');
  });

  it('a radius keeps what lies within it and can be measured', () => {
    expect(found('47.9,1.91', 25)).toEqual(['near']);
    expect(found('-21.1,55.5', 200)).toEqual(['island']);
  });

  it('Toulouse is 479 km from Orléans, give or take one', () => {
    expect(distanceFrom(whereaboutsOf('47.9,1.9', dataset), far)).toBeCloseTo(479.4, 0);
  });

  it('the counts follow the radius', () => {
    const criteria = { ...NO_CRITERIA, place: '47.9,1.91', radiusKm: 25 };
    expect(countFacets(index, criteria, whereaboutsOf('47.9,1.91', dataset)).anyLabel).toBe(1);
  });

  it('distance is the order by default, and an order among others', () => {
    const point = whereaboutsOf('47.9,1.91', dataset);
    expect(ordersFor({ ...NO_CRITERIA, text: 'a' }, point)).toEqual(['distance', 'relevance', 'name']);
    expect(ordersFor(NO_CRITERIA, null)).toEqual(['name']);
  });
});

it('a département filters, by the position or the head', () => {
  expect(found('dep-31')).toEqual(['far']);
});
