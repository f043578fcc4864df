import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACADEMIES, aCampus, aDataset, FILIERES, realDataset, REGIONS } from '../../tests/builders.ts';
import { filieresOf, LABELS, LEVELS, type Campus } from './campus.ts';
import { activeCriteria } from './active-criteria.ts';
import { indexCampuses } from './campus-index.ts';
import { countFacets, NO_CRITERIA, selectCampuses, toggled, type Criteria } from './criteria.ts';
import { fold } from './fold.ts';
import { searchWords } from './query-words.ts';
import { removals, withoutCriterion } from './removals.ts';

const WORDS = ['bois', 'cuir', 'Énergie', 'mer'];
const territories = [...new Set([...REGIONS, ...ACADEMIES].map(({ id }) => id))];

const anyCampus: fc.Arbitrary<Campus> = fc
  .record({
    name: fc.subarray(WORDS, { minLength: 1 }).map((words) => words.join(' ')),
    topics: fc.subarray(WORDS),
    filiere: fc.constantFrom(...FILIERES.map(({ id }) => id)),
    otherFilieres: fc.subarray(FILIERES.map(({ id }) => id)),
    label: fc.constantFrom(...LABELS, null),
    levels: fc.subarray([...LEVELS]),
    status: fc.constantFrom('attested', 'to-verify', 'merged'),
    place: fc.constantFrom(...ACADEMIES),
    isAcademieKnown: fc.boolean(),
  })
  .map(({ place, isAcademieKnown, ...rest }) =>
    aCampus({ ...rest, region: place.region, academie: isAcademieKnown ? place.id : null }),
  );

const anyCriteria: fc.Arbitrary<Criteria> = fc.record({
  text: fc.constantFrom('', '', 'bois', 'énergie BOIS', 'me', 'mer absent', 'absent'),
  filieres: fc.subarray(FILIERES.map(({ id }) => id)),
  label: fc.constantFrom(...LABELS, null, null),
  territories: fc.subarray(territories),
  levels: fc.subarray([...LEVELS]),
  attestedOnly: fc.boolean(),
  place: fc.constant(null),
  radiusKm: fc.constant(null),
  order: fc.constantFrom(null, 'relevance', 'name'),
});

/** The campuses that hold the most of the words that any campus holds; all where nothing is asked. */
function answerText(campuses: readonly Campus[], text: string): Campus[] {
  const wanted = searchWords(text);
  const held = ({ name, topics }: Campus) => {
    const words = fold([name, ...topics].join(' ')).split(' ');
    return wanted.filter((one) => words.some((word) => word.startsWith(one))).length;
  };
  const shown = campuses.filter(({ status }) => status !== 'merged');
  const most = Math.max(0, ...shown.map(held));
  return shown.filter((campus) => wanted.length === 0 || (most > 0 && held(campus) === most));
}

/** The campuses that meet the criteria by rules written again as plainly as can be. */
function naively(campuses: readonly Campus[], criteria: Criteria): Campus[] {
  return answerText(campuses, criteria.text).filter((campus) => passes(campus, criteria));
}

function passes(campus: Campus, criteria: Criteria): boolean {
  const meets = (wanted: string[], values: (string | null)[]) =>
    wanted.length === 0 || wanted.some((value) => values.includes(value));
  return (
    meets(criteria.filieres, [campus.filiere, ...campus.otherFilieres]) &&
    (criteria.label === null || campus.label === criteria.label) &&
    meets(criteria.territories, [campus.region, campus.academie]) &&
    meets(criteria.levels, campus.levels) &&
    (campus.status === 'attested' || !criteria.attestedOnly)
  );
}

const ids = (campuses: readonly Campus[]) => campuses.map(({ id }) => id);

/** For each value, its count as the facets tell it beside the length of a selection with that value alone. */
function expectTwinCounts(campuses: Campus[], criteria: Criteria): void {
  const index = indexCampuses(aDataset(campuses));
  const counts = countFacets(index, criteria);
  const found = (change: Partial<Criteria>) => selectCampuses(index, { ...criteria, ...change }).length;
  const mapOf = <T>(values: readonly T[], count: (value: T) => number) =>
    new Map(values.map((value) => [value, count(value)]));
  expect(counts.filieres).toEqual(
    mapOf(
      FILIERES.map(({ id }) => id),
      (id) => found({ filieres: [id] }),
    ),
  );
  expect(counts.territories).toEqual(mapOf(territories, (id) => found({ territories: [id] })));
  expect(counts.levels).toEqual(mapOf(LEVELS, (level) => found({ levels: [level] })));
  expect(counts.labels).toEqual(mapOf(LABELS, (label) => found({ label })));
  expect(counts.anyLabel).toBe(found({ label: null }));
  expect(counts.attested).toBe(found({ attestedOnly: true }));
}

describe('selectCampuses', () => {
  it('keeps exactly the campuses that a naive filter keeps', () => {
    fc.assert(
      fc.property(fc.array(anyCampus, { maxLength: 12 }), anyCriteria, (campuses, criteria) => {
        const selected = selectCampuses(indexCampuses(aDataset(campuses)), criteria);
        expect(ids(selected).sort()).toEqual(ids(naively(campuses, criteria)).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same list whatever the order of the file', () => {
    fc.assert(
      fc.property(fc.array(anyCampus, { maxLength: 10 }), anyCriteria, (campuses, criteria) => {
        const straight = selectCampuses(indexCampuses(aDataset(campuses)), criteria);
        const turned = selectCampuses(indexCampuses(aDataset([...campuses].reverse())), criteria);
        expect(ids(turned)).toEqual(ids(straight));
      }),
    );
  });

  it.each<Partial<Criteria>>([
    { text: '' },
    { filieres: [] },
    { label: null },
    { territories: [] },
    { levels: [] },
    { attestedOnly: false },
  ])('loses no campus when a group asks for nothing: %j', (nothing) => {
    fc.assert(
      fc.property(fc.array(anyCampus, { maxLength: 10 }), anyCriteria, (campuses, criteria) => {
        const index = indexCampuses(aDataset(campuses));
        const wide = ids(selectCampuses(index, { ...criteria, ...nothing }));
        expect(wide).toEqual(expect.arrayContaining(ids(selectCampuses(index, criteria))));
      }),
    );
  });

  it('lists by name as French does: accents and case do not count, numbers do', () => {
    const names = ['Zinc', 'énergie 10', 'Eau', 'Énergie 9', 'arbre'];
    const index = indexCampuses(aDataset(names.map((name) => aCampus({ name }))));
    const expected = ['arbre', 'Eau', 'Énergie 9', 'énergie 10', 'Zinc'];
    expect(selectCampuses(index, NO_CRITERIA).map(({ name }) => name)).toEqual(expected);
  });

  it('puts the best answer first, and by name among equals or when asked', () => {
    const inTopic = aCampus({ name: 'Arbre', topics: ['bois'] });
    const inName = aCampus({ name: 'Zone bois' });
    const inNameToo = aCampus({ name: 'Bois' });
    const index = indexCampuses(aDataset([inTopic, inName, inNameToo]));
    const best = selectCampuses(index, { ...NO_CRITERIA, text: 'bois' });
    expect(ids(best)).toEqual(ids([inNameToo, inName, inTopic]));
    const byName = selectCampuses(index, { ...NO_CRITERIA, text: 'bois', order: 'name' });
    expect(ids(byName)).toEqual(ids([inTopic, inNameToo, inName]));
  });

  it('holds merged campuses by id, to redirect from them, and lists none', () => {
    const merged = aCampus({ status: 'merged' });
    const index = indexCampuses(aDataset([merged]));
    expect(index.byId.get(merged.id)).toBe(merged);
    expect(selectCampuses(index, NO_CRITERIA)).toEqual([]);
  });
});

describe('countFacets', () => {
  it('tells for every value what choosing it alone in its group would give', () => {
    fc.assert(fc.property(fc.array(anyCampus, { maxLength: 12 }), anyCriteria, expectTwinCounts), { numRuns: 300 });
  });

  it('counts the real campuses as they are, each filière with its others', () => {
    const dataset = realDataset();
    const index = indexCampuses(dataset);
    const counts = countFacets(index, NO_CRITERIA);
    for (const { id } of dataset.filieres) {
      const naive = index.campuses.filter((campus) => filieresOf(campus).includes(id)).length;
      expect([id, counts.filieres.get(id)]).toEqual([id, naive]);
      expect(naive).toBeGreaterThan(0);
    }
    expect(counts.anyLabel).toBe(index.campuses.length);
    const regionTotal = dataset.regions.reduce((total, { id }) => total + counts.territories.get(id)!, 0);
    expect(regionTotal).toBe(index.campuses.length);
  });
});

describe('the active criteria', () => {
  it('are one entry a chip, each of which can be taken away, until nothing is asked for', () => {
    fc.assert(
      fc.property(anyCriteria, (criteria) => {
        const chips = activeCriteria(criteria);
        const left = chips.reduce(withoutCriterion, criteria);
        expect(left).toEqual({ ...NO_CRITERIA, order: criteria.order });
        for (const chip of chips) {
          const others = chips.filter((other) => other !== chip);
          expect(activeCriteria(withoutCriterion(criteria, chip))).toEqual(others);
        }
      }),
    );
  });

  it('come with what their removal would give, the most generous first', () => {
    fc.assert(
      fc.property(fc.array(anyCampus, { maxLength: 10 }), anyCriteria, (campuses, criteria) => {
        const index = indexCampuses(aDataset(campuses));
        const told = removals(index, criteria);
        expect(told).toHaveLength(activeCriteria(criteria).length);
        told.forEach(({ active, count }, at) => {
          const twin = naively(campuses, withoutCriterion(criteria, active));
          expect(count).toBe(twin.length);
          expect(count).toBeLessThanOrEqual(told[at - 1]?.count ?? Infinity);
        });
      }),
    );
  });
});

describe('toggled', () => {
  it.each([
    [[], 'a', ['a']],
    [['a', 'b'], 'a', ['b']],
    [['b'], 'a', ['b', 'a']],
  ])('%j with %s becomes %j', (values, value, expected) => {
    expect(toggled<string>(values, value)).toEqual(expected);
  });

  it('leaves the list it was given alone', () => {
    const values = Object.freeze(['a']);
    expect(toggled(values, 'b')).toEqual(['a', 'b']);
  });
});
