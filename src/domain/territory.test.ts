import { describe, expect, it } from 'vitest';
import { ACADEMIES, aCampus, aDataset, aPosition, realDataset, REGIONS } from '../../tests/builders.ts';
import { isInside } from './geo.ts';
import { boundsOf } from './bounds.ts';
import { METROPOLE, OVERSEAS, territoriesOf, territoryIds, territoryName, territoryTree } from './territory.ts';
import { openingBounds, overseasWithCampuses } from './opening-bounds.ts';

const real = realDataset();
const overseasIds = new Set(OVERSEAS.map(({ id }) => id));
const placed = real.campuses.filter(({ position }) => position !== null);

describe('territoryTree', () => {
  it('has the régions in file order, and under each the académies of another name', () => {
    const tree = territoryTree(aDataset());
    expect(tree.map(({ region, academies }) => [region.id, academies.map(({ id }) => id)])).toEqual([
      ['centre-val-de-loire', ['orleans-tours']],
      ['normandie', []],
      ['nouvelle-aquitaine', ['bordeaux', 'limoges']],
      ['guyane', []],
    ]);
  });

  it('offers every territory of the real data exactly once', () => {
    const offered = territoryTree(real).flatMap(({ region, academies }) => [
      region.id,
      ...academies.map(({ id }) => id),
    ]);
    expect([...offered].sort()).toEqual([...territoryIds(real)].sort());
  });

  it('offers, for each real campus, every territory that it belongs to', () => {
    const offered = territoryIds(real);
    const strangers = real.campuses.filter((campus) => !territoriesOf(campus).every((id) => offered.has(id)));
    expect(strangers.map(({ id }) => id)).toEqual([]);
  });
});

describe('the territories of a campus', () => {
  it.each([
    ['orleans-tours', 'centre-val-de-loire', ['centre-val-de-loire', 'orleans-tours']],
    ['guyane', 'guyane', ['guyane']],
    [null, 'nouvelle-aquitaine', ['nouvelle-aquitaine']],
  ])('académie %s, région %s: %j', (academie, region, expected) => {
    expect(territoriesOf(aCampus({ academie, region }))).toEqual(expected);
  });

  it.each([
    ['orleans-tours', 'Orléans-Tours'],
    ['centre-val-de-loire', 'Centre-Val de Loire'],
    ['guyane', 'Guyane'],
    ['atlantide', null],
    ['__proto__', null],
    ['', null],
  ])('%s is called %s', (id, name) => {
    expect(territoryName(aDataset(), id)).toBe(name);
  });

  it('are ids of régions and académies, one that is both counted once', () => {
    expect(territoryIds(aDataset()).size).toBe(REGIONS.length + ACADEMIES.length - 2);
  });
});

describe('the frames of the map', () => {
  it('metropolitan holds every campus of the mainland and of Corsica, and no other', () => {
    const wrong = placed.filter(({ position, region }) => isInside(position!, METROPOLE) === overseasIds.has(region));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(placed.length).toBeGreaterThan(100);
  });

  it.each(OVERSEAS)('of $id holds the campuses of its région, and no other', ({ id, bounds }) => {
    const wrong = placed.filter(({ position, region }) => isInside(position!, bounds) !== (region === id));
    expect(wrong.map((campus) => campus.id)).toEqual([]);
  });

  it('overseas are those of régions of the data, and do not touch each other', () => {
    const regions = real.regions.map(({ id }) => id);
    for (const { id, bounds } of OVERSEAS) {
      expect(regions).toContain(id);
      expect([bounds.south < bounds.north, bounds.west < bounds.east]).toEqual([true, true]);
      const others = OVERSEAS.filter((other) => other.id !== id);
      const corners = [
        { lat: bounds.south, lng: bounds.west },
        { lat: bounds.north, lng: bounds.east },
      ];
      expect(others.filter((other) => corners.some((corner) => isInside(corner, other.bounds)))).toEqual([]);
    }
  });

  it('get a button where a campus is, in the order of the frames', () => {
    const far = ['polynesie-francaise', 'bretagne', 'guyane', 'guyane'].map((region) => aCampus({ region }));
    expect(overseasWithCampuses(far).map(({ id }) => id)).toEqual(['guyane', 'polynesie-francaise']);
    expect(overseasWithCampuses([])).toEqual([]);
    const withOne = overseasWithCampuses(real.campuses).map(({ id }) => id);
    expect(withOne).toEqual(expect.arrayContaining(['guadeloupe', 'martinique', 'guyane', 'la-reunion']));
  });
});

describe('openingBounds', () => {
  const tours = aCampus({ position: aPosition({ lat: 47.4, lng: 0.7 }) });
  const bourges = aCampus({ position: aPosition({ lat: 47.1, lng: 2.4 }) });
  const nowhere = aCampus({ position: null });

  it('is metropolitan France where no territory is chosen, whatever the campuses', () => {
    expect(openingBounds([], [tours])).toBe(METROPOLE);
  });

  it.each(OVERSEAS)('is the frame of $id where it is the only one chosen', ({ id, bounds }) => {
    expect(openingBounds([id], [tours])).toBe(bounds);
  });

  it('reaches around the campuses of the chosen territories, with room at the edges', () => {
    const bounds = openingBounds(['centre-val-de-loire'], [tours, nowhere, bourges]);
    const tight = boundsOf([tours.position!, bourges.position!])!;
    expect(bounds.west).toBeLessThan(tight.west);
    expect(bounds.east).toBeGreaterThan(tight.east);
    expect(bounds.north - bounds.south).toBeGreaterThanOrEqual(2);
    expect(bounds.east - bounds.west).toBeLessThan(5);
  });

  it('reaches from one ocean to the other where two overseas territories are chosen', () => {
    const cayenne = aCampus({ region: 'guyane', position: aPosition({ lat: 4.9, lng: -52.3 }) });
    const fortDeFrance = aCampus({ region: 'martinique', position: aPosition({ lat: 14.6, lng: -61.1 }) });
    const bounds = openingBounds(['guyane', 'martinique'], [cayenne, fortDeFrance]);
    expect([cayenne, fortDeFrance].every(({ position }) => isInside(position!, bounds))).toBe(true);
  });

  it('falls back to metropolitan France where the chosen territories have no campus on the map', () => {
    expect(openingBounds(['corse'], [])).toBe(METROPOLE);
    expect(openingBounds(['corse'], [nowhere])).toBe(METROPOLE);
  });
});
