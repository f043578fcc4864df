/** What is asked for from a place, and in which order the answers stand. */
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aHead, aPosition } from '../../tests/builders.ts';
import { indexCampuses } from './campus-index.ts';
import {
  countFacets,
  distanceFrom,
  EVERY_CAMPUS,
  isInDepartement,
  NO_CRITERIA,
  orderOf,
  ordersFor,
  selectCampuses,
  wordlessIndex,
  type Criteria,
  type Whereabouts,
} from './criteria.ts';

const ORLEANS: Whereabouts = {
  kind: 'point',
  point: { lat: 47.9, lng: 1.9 },
  zone: 'metropole',
  isApproximate: false,
};
const LOIRET: Whereabouts = { kind: 'departement', code: '45' };
const CENTRE: Whereabouts = { kind: 'territory', id: 'centre-val-de-loire' };

const blois = aCampus({
  id: 'blois',
  name: 'Zinc',
  topics: ['bois'],
  position: aPosition({ lat: 47.59, lng: 1.33, departement: '41' }),
});
const toulouse = aCampus({
  id: 'toulouse',
  name: 'Bois',
  region: 'occitanie',
  academie: 'toulouse',
  position: aPosition({ lat: 43.6, lng: 1.44, departement: '31' }),
});
const tours = aCampus({ id: 'tours', name: 'Bois', position: aPosition({ lat: 47.39, lng: 0.69 }) });
const unplaced = aCampus({ id: 'unplaced', name: 'Argent', topics: ['bois'], position: null });
const island = aCampus({
  id: 'island',
  name: 'Cuivre',
  region: 'la-reunion',
  academie: null,
  position: aPosition({ lat: -20.9, lng: 55.5 }),
});
const index = indexCampuses(aDataset([island, toulouse, unplaced, tours, blois]));

const found = (change: Partial<Criteria>, whereabouts: Whereabouts | null = null) =>
  selectCampuses(index, { ...NO_CRITERIA, ...change }, whereabouts).map(({ id }) => id);

describe('the distance to a campus', () => {
  it('is measured from a point, on the same side of the sea', () => {
    expect(distanceFrom(ORLEANS, blois)).toBeCloseTo(54.8, 0);
    expect(distanceFrom(ORLEANS, island)).toBeNull();
    expect(distanceFrom({ ...ORLEANS, zone: 'la-reunion' }, island)).toBeGreaterThan(9000);
    expect(distanceFrom(ORLEANS, unplaced)).toBeNull();
  });

  it('is none from what is no point', () => {
    expect([LOIRET, CENTRE, null].map((whereabouts) => distanceFrom(whereabouts, blois))).toEqual([null, null, null]);
  });
});

describe('within the place that is asked for', () => {
  it.each<[Whereabouts | null, number | null, string[]]>([
    [null, null, ['unplaced', 'toulouse', 'tours', 'island', 'blois']],
    [null, 25, ['unplaced', 'toulouse', 'tours', 'island', 'blois']],
    [ORLEANS, null, ['blois', 'tours', 'toulouse', 'unplaced', 'island']],
    [ORLEANS, 900, ['blois', 'tours', 'toulouse']],
    [ORLEANS, 60, ['blois']],
    [ORLEANS, 54, []],
    [LOIRET, null, []],
  ])('from %j, radius %j: %j', (whereabouts, radiusKm, expected) => {
    expect(found({ radiusKm }, whereabouts)).toEqual(expected);
  });

  it('the radius itself is within', () => {
    const radiusKm = distanceFrom(ORLEANS, blois)!;
    expect(found({ radiusKm }, ORLEANS)).toEqual(['blois']);
    expect(found({ radiusKm: radiusKm - 1e-9 }, ORLEANS)).toEqual([]);
  });

  it('a département holds a campus by its position or by its head', () => {
    const head = aHead({ departement: '45' });
    expect(isInDepartement(blois, '45')).toBe(false);
    expect(isInDepartement(aCampus({ position: aPosition({ departement: '45' }) }), '45')).toBe(true);
    expect(isInDepartement({ ...blois, head }, '45')).toBe(true);
    expect(isInDepartement({ ...unplaced, head }, '45')).toBe(true);
    expect(isInDepartement(unplaced, '45')).toBe(false);
  });

  it('a territory holds those of its région and of its académie', () => {
    expect(found({}, CENTRE)).toEqual(['unplaced', 'tours', 'blois']);
    expect(found({}, { kind: 'territory', id: 'toulouse' })).toEqual(['toulouse']);
  });

  it('no other choice in the facets would bring back what lies outside', () => {
    const counts = countFacets(index, { ...NO_CRITERIA, radiusKm: 60 }, ORLEANS);
    expect([counts.anyLabel, counts.attested]).toEqual([1, 1]);
    expect([...counts.territories.values()].every((count) => count <= 1)).toBe(true);
    expect([...counts.levels.values()].every((count) => count === 0)).toBe(true);
  });
});

describe('the orders that make sense', () => {
  it.each<[string, Whereabouts | null, string[]]>([
    ['', null, ['name']],
    ['  ', null, ['name']],
    ['bois', null, ['relevance', 'name']],
    ['', ORLEANS, ['distance', 'name']],
    ['bois', ORLEANS, ['distance', 'relevance', 'name']],
    ['bois', LOIRET, ['relevance', 'name']],
    ['', CENTRE, ['name']],
  ])('for %j from %j are %j', (text, whereabouts, expected) => {
    expect(ordersFor({ ...NO_CRITERIA, text }, whereabouts)).toEqual(expected);
  });

  it.each<[Criteria['order'], Whereabouts | null, string]>([
    [null, null, 'relevance'],
    [null, ORLEANS, 'distance'],
    ['name', ORLEANS, 'name'],
    ['relevance', ORLEANS, 'relevance'],
    ['distance', null, 'relevance'],
  ])('%j is kept where it makes sense: from %j it is %s', (order, whereabouts, expected) => {
    expect(orderOf({ ...NO_CRITERIA, text: 'bois', order }, whereabouts)).toBe(expected);
  });
});

describe('the order of the answers', () => {
  it('by distance has those that cannot be measured last, by name', () => {
    expect(found({}, ORLEANS)).toEqual(['blois', 'tours', 'toulouse', 'unplaced', 'island']);
  });

  it('by distance breaks ties by the answer to the text', () => {
    const [topic, name] = [
      aCampus({ id: 'topic', name: 'Arbre', topics: ['bois'] }),
      aCampus({ id: 'name', name: 'Les bois' }),
    ];
    const here = indexCampuses(aDataset([topic, name]));
    const answers = selectCampuses(here, { ...NO_CRITERIA, text: 'bois' }, ORLEANS);
    expect(answers.map(({ id }) => id)).toEqual(['name', 'topic']);
  });

  it('by answer to the text breaks ties by distance, then by name', () => {
    expect(found({ text: 'bois', order: 'relevance' }, ORLEANS)).toEqual(['tours', 'toulouse', 'blois', 'unplaced']);
    expect(found({ text: 'bois' })).toEqual(['toulouse', 'tours', 'unplaced', 'blois']);
  });

  it('by answer is by name where the text says nothing', () => {
    expect(found({ text: '!', order: 'relevance' }, ORLEANS)).toEqual([
      'unplaced',
      'toulouse',
      'tours',
      'island',
      'blois',
    ]);
  });

  it('by name is by id among those of one name, whatever the order of the file', () => {
    const named = ['b', 'c', 'a'].map((id) => aCampus({ id, name: 'Bois' }));
    for (const campuses of [named, [...named].reverse()]) {
      const ids = selectCampuses(indexCampuses(aDataset(campuses)), NO_CRITERIA).map(({ id }) => id);
      expect(ids).toEqual(['a', 'b', 'c']);
    }
  });
});

describe('an index without words', () => {
  const wordless = wordlessIndex(aDataset([tours, blois]));

  it('gives every campus where nothing is asked, and has no reasons', () => {
    for (const text of ['', '  ']) expect(wordless.answerTo(text)).toBe(EVERY_CAMPUS);
    expect(EVERY_CAMPUS).toMatchObject({ scores: null, unknown: [], isPartial: false });
    expect(EVERY_CAMPUS.reasonsOf(tours.id)).toEqual([]);
  });

  it('asks nothing of any text', () => {
    expect(selectCampuses(wordless, { ...NO_CRITERIA, text: 'bois' })).toHaveLength(2);
    expect(wordless.answerTo('bois')).toBe(EVERY_CAMPUS);
  });
});
