import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aPosition } from '../../tests/builders.ts';
import { activeCriteria, type ActiveCriterion } from './active-criteria.ts';
import { indexCampuses } from './campus-index.ts';
import { NO_CRITERIA, type Criteria, type Whereabouts } from './criteria.ts';
import { removals, withoutCriterion } from './removals.ts';

const ALL: Criteria = {
  text: 'bois',
  filieres: ['materiaux', 'sante'],
  label: 'cmqe',
  territories: ['bretagne', 'normandie'],
  levels: ['cap', 'bts'],
  attestedOnly: true,
  place: 'commune-37261',
  radiusKm: 50,
  order: 'name',
};

/** What is asked for, a chip each, and the criteria once that chip is taken away. */
const CHIPS: [ActiveCriterion, Partial<Criteria>][] = [
  [{ kind: 'text', value: 'bois' }, { text: '' }],
  [{ kind: 'filiere', value: 'materiaux' }, { filieres: ['sante'] }],
  [{ kind: 'filiere', value: 'sante' }, { filieres: ['materiaux'] }],
  [{ kind: 'label', value: 'cmqe' }, { label: null }],
  [{ kind: 'territory', value: 'bretagne' }, { territories: ['normandie'] }],
  [{ kind: 'territory', value: 'normandie' }, { territories: ['bretagne'] }],
  [{ kind: 'level', value: 'cap' }, { levels: ['bts'] }],
  [{ kind: 'level', value: 'bts' }, { levels: ['cap'] }],
  [{ kind: 'attested' }, { attestedOnly: false }],
  // Without a place there is nothing to be near.
  [
    { kind: 'place', value: 'commune-37261' },
    { place: null, radiusKm: null },
  ],
  [{ kind: 'radius', value: 50 }, { radiusKm: null }],
];

describe('the chips of what is asked for', () => {
  it('are one for each value, in the order of the filters', () => {
    expect(activeCriteria(ALL)).toEqual(CHIPS.map(([chip]) => chip));
  });

  it('are none where nothing is asked for, be it a text of spaces', () => {
    expect(activeCriteria(NO_CRITERIA)).toEqual([]);
    expect(activeCriteria({ ...NO_CRITERIA, text: '  ' })).toEqual([]);
  });

  it('hold a text as it was typed', () => {
    expect(activeCriteria({ ...NO_CRITERIA, text: ' le bois ' })).toEqual([{ kind: 'text', value: ' le bois ' }]);
  });

  it.each(CHIPS)('take away %j and nothing else', (chip, change) => {
    expect(withoutCriterion(ALL, chip)).toEqual({ ...ALL, ...change });
  });
});

describe('what each removal would give', () => {
  const near = aCampus({ name: 'Bois', position: aPosition({ lat: 47.4, lng: 0.7 }) });
  const nextTown = aCampus({ name: 'Cuir', position: aPosition({ lat: 47.6, lng: 1.3 }) });
  const far = aCampus({ name: 'Bois du nord', position: aPosition({ lat: 50.6, lng: 3 }) });
  const index = indexCampuses(aDataset([near, nextTown, far]));
  const tours: Whereabouts = {
    kind: 'point',
    point: { lat: 47.394, lng: 0.685 },
    zone: 'metropole',
    isApproximate: false,
  };

  it('is counted from the same place, unless the place itself is taken away; the most generous first', () => {
    const criteria = { ...NO_CRITERIA, text: 'bois', place: 'commune-37261', radiusKm: 10 };
    expect(removals(index, criteria, tours)).toEqual([
      { active: { kind: 'place', value: 'commune-37261' }, count: 2 },
      { active: { kind: 'radius', value: 10 }, count: 2 },
      { active: { kind: 'text', value: 'bois' }, count: 1 },
    ]);
  });

  it('is counted beyond a territory that is taken away', () => {
    const criteria = { ...NO_CRITERIA, text: 'bois', place: 'normandie' };
    expect(removals(index, criteria, { kind: 'territory', id: 'normandie' })).toEqual([
      { active: { kind: 'place', value: 'normandie' }, count: 2 },
      { active: { kind: 'text', value: 'bois' }, count: 0 },
    ]);
  });

  it('is counted everywhere where no place is asked for', () => {
    const criteria = { ...NO_CRITERIA, text: 'nord', attestedOnly: true };
    expect(removals(index, criteria).map(({ active, count }) => [active.kind, count])).toEqual([
      ['text', 3],
      ['attested', 1],
    ]);
  });
});
