import { describe, expect, it } from 'vitest';
import { around, at, campusIn, dataset, from, TITLE_ONLY, VAGUE } from '../../tests/map-words-kit.ts';
import type { Campus } from './campus.ts';
import type { Bounds } from './geo.ts';
import { summariseMap, type MapState } from './map-summary.ts';

const summary = (campuses: readonly Campus[], state: Partial<MapState> = {}) =>
  summariseMap(dataset, { campuses, whereabouts: null, seen: null, ...state });

const counted = (list: readonly { of: { id: string }; count: number }[]) =>
  list.map(({ of, count }) => `${of.id} ${count}`);

describe('where the campuses are', () => {
  it('counts the mainland and each territory overseas apart, the fullest first, equal ones by their id', () => {
    const campuses = at('Le Port', 'Rennes', 'Tours', 'Nice', 'Tours', 'Mamoudzou', 'Le Port', 'Ajaccio');
    const { count, mainland, regions, overseas } = summary(campuses);
    expect([count, mainland]).toEqual([8, 5]);
    expect(counted(regions)).toEqual([
      'centre-val-de-loire 2',
      'bretagne 1',
      'corse 1',
      'provence-alpes-cote-d-azur 1',
    ]);
    expect(counted(overseas)).toEqual(['la-reunion 2', 'mayotte 1']);
  });

  it('sorts ids as French does, whatever the order of the campuses', () => {
    const campuses = ['zone', 'école', 'eau'].map((region) => campusIn('Tours', { region }));
    expect(counted(summary(campuses).regions)).toEqual(['eau 1', 'école 1', 'zone 1']);
    expect(counted(summary([...campuses].reverse()).regions)).toEqual(['eau 1', 'école 1', 'zone 1']);
  });

  it('names a région as the dataset does, and by its id where it is not known', () => {
    const { regions } = summary([...at('Rennes'), campusIn('Tours', { region: 'thule' })]);
    expect(regions.map(({ of }) => of)).toEqual([
      dataset.regions.find(({ id }) => id === 'bretagne'),
      { id: 'thule', name: 'thule' },
    ]);
  });

  it('names the régions without a campus, in file order', () => {
    const all = dataset.regions.map(({ id }) => id);
    expect(summary(at('Rennes', 'Le Port')).without.map(({ id }) => id)).toEqual(
      all.filter((id) => id !== 'bretagne' && id !== 'la-reunion'),
    );
  });

  it('counts towns, the fullest first, and leaves out who has none', () => {
    const { towns } = summary([...at('Tours', 'Lille', 'Blois', 'Lille'), campusIn('Rennes', TITLE_ONLY)]);
    expect(towns).toEqual([
      { of: 'Lille', count: 2 },
      { of: 'Blois', count: 1 },
      { of: 'Tours', count: 1 },
    ]);
    expect(summary([campusIn('Rennes', VAGUE)]).towns).toEqual([]);
  });

  it('counts the vague and the unplaced apart', () => {
    const campuses = [
      ...at('Tours'),
      campusIn('Rennes', VAGUE),
      campusIn('Rennes', VAGUE),
      campusIn('Rennes', TITLE_ONLY),
    ];
    expect(summary(campuses)).toMatchObject({ count: 4, approximate: 2, unplaced: 1 });
    expect(summary(at('Tours'))).toMatchObject({ approximate: 0, unplaced: 0 });
  });

  it('knows the only one, where there is no other', () => {
    const [one, two] = at('Tours', 'Lille');
    expect(summary([one!]).lone).toBe(one);
    expect(summary([one!, two!]).lone).toBeNull();
    expect(summary([]).lone).toBeNull();
  });
});

describe('the filières on the map', () => {
  it('are those of some campus, the fullest first, then in file order; a campus counts once in each of its own', () => {
    const [first, second, third] = dataset.filieres.map(({ id }) => id);
    const campuses = [
      campusIn('Tours', { filiere: third!, otherFilieres: [second!, third!, second!] }),
      campusIn('Tours', { filiere: third! }),
      campusIn('Tours', { filiere: first! }),
    ];
    expect(counted(summary(campuses).filieres)).toEqual([`${third} 2`, `${first} 1`, `${second} 1`]);
    expect(summary([]).filieres).toEqual([]);
  });
});

describe('the nearest', () => {
  const campuses = [
    ...at('Lille', 'Blois', 'Le Port', 'Chartres', 'Tours'),
    campusIn('Rennes', TITLE_ONLY),
    campusIn('Rennes', VAGUE),
  ];

  it('are the three nearest to the point, with how far and where to', () => {
    const { nearest } = summary(campuses, { whereabouts: from('Orléans') });
    expect(nearest!.map(({ campus, direction }) => [campus.position!.place, direction])).toEqual([
      ['Blois', 'sw'],
      ['Chartres', 'nw'],
      ['Tours', 'sw'],
    ]);
    expect(nearest!.map(({ km }) => Math.round(km))).toEqual([55, 69, 108]);
    expect(nearest!.map(({ isApproximate }) => isApproximate)).toEqual([false, false, false]);
  });

  it('are approximate where the point is, or where the campus is', () => {
    const vague = campusIn('Rennes', VAGUE);
    const isVague = (campus: Campus, isApproximate: boolean) =>
      summary([campus], { whereabouts: from('Orléans', isApproximate) }).nearest!.map((near) => near.isApproximate);
    expect(isVague(vague, false)).toEqual([true]);
    expect(isVague(campusIn('Tours'), true)).toEqual([true]);
    expect(isVague(campusIn('Tours'), false)).toEqual([false]);
  });

  it('are none across the sea or without a position, and not asked for without a point', () => {
    expect(summary(at('Le Port'), { whereabouts: from('Orléans') }).nearest).toEqual([]);
    expect(summary([campusIn('Tours', TITLE_ONLY)], { whereabouts: from('Orléans') }).nearest).toEqual([]);
    expect(summary(campuses).nearest).toBeNull();
    expect(summary(campuses, { whereabouts: { kind: 'departement', code: '37' } }).nearest).toBeNull();
  });
});

describe('what is in view', () => {
  const FRANCE: Bounds = { south: 41, west: -6, north: 52, east: 10 };
  const viewOf = (campuses: Campus[], seen: Bounds) => summary(campuses, { seen }).view!;

  it('is not told while the map shows what it opens on', () => {
    expect(summary(at('Tours')).view).toBeNull();
  });

  it('counts those inside and those outside, but not those without a position', () => {
    const campuses = [...at('Tours', 'Blois', 'Tours', 'Lille', 'Le Port'), campusIn('Tours', TITLE_ONLY)];
    const view = viewOf(campuses, around('Tours', 20));
    expect(view).toMatchObject({ count: 2, outside: 3, isWhole: false });
    expect(view.regions.map(({ id }) => id)).toEqual(['centre-val-de-loire']);
  });

  it('names the régions in view, the fullest first', () => {
    const view = viewOf(at('Rennes', 'Le Mans', 'Tours', 'Tours', 'Nice'), around('Tours', 300));
    expect(view.regions.map(({ id }) => id)).toEqual(['centre-val-de-loire', 'bretagne', 'pays-de-la-loire']);
  });

  it('is whole where all of the mainland is inside, whatever is overseas or without a position', () => {
    expect(viewOf([...at('Tours', 'Nice', 'Le Port'), campusIn('Tours', TITLE_ONLY)], FRANCE)).toEqual({
      count: 2,
      outside: 1,
      regions: [
        expect.objectContaining({ id: 'centre-val-de-loire' }),
        expect.objectContaining({ id: 'provence-alpes-cote-d-azur' }),
      ],
      isWhole: true,
    });
    expect(viewOf(at('Tours', 'Nice'), around('Tours', 50)).isWhole).toBe(false);
    expect(viewOf(at('Le Port'), around('Le Port', 50)).isWhole).toBe(false);
  });
});
