import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, realDataset } from '../../tests/builders.ts';
import { indexCampuses } from './campus-index.ts';
import { NO_CRITERIA, selectCampuses } from './criteria.ts';
import { levelFacts, regionCounts, sharedFilieres, topicFacts } from './filiere-facts.ts';

const real = realDataset();
const index = indexCampuses(real);

describe('topicFacts', () => {
  it('counts each topic once a campus, whatever its capitals, the most told first, those of its own campuses next', () => {
    const campuses = [
      aCampus({ topics: ['bois', 'Design', 'bois'], filiere: 'tourisme-gastronomie' }),
      aCampus({ topics: ['design', 'zinc'] }),
      aCampus({ topics: [] }),
    ];
    expect(topicFacts(campuses, 'materiaux')).toEqual({
      topics: [
        { of: 'Design', count: 2 },
        { of: 'zinc', count: 1 },
        { of: 'bois', count: 1 },
      ],
      campuses: 2,
    });
  });

  it('says that nothing is known', () => {
    expect(topicFacts([aCampus()], 'materiaux')).toEqual({ topics: [], campuses: 0 });
  });
});

describe('levelFacts', () => {
  it('counts the levels from the first to the last, and the campuses that have any', () => {
    const campuses = [aCampus({ levels: ['master', 'cap'] }), aCampus({ levels: ['cap'] }), aCampus()];
    expect(levelFacts(campuses)).toEqual({
      levels: [
        { of: 'cap', count: 2 },
        { of: 'master', count: 1 },
      ],
      campuses: 2,
    });
  });
});

describe.each(real.filieres)('$id', ({ id }) => {
  it('has in each région as many campuses as the filters find', () => {
    for (const { of, count } of regionCounts(real, id)) {
      expect(selectCampuses(index, { ...NO_CRITERIA, filieres: [id], territories: [of.id] })).toHaveLength(count);
    }
  });

  it('shares as many campuses with another as that one shares with it', () => {
    for (const { of, count } of sharedFilieres(real, id)) {
      expect(sharedFilieres(real, of.id).find((other) => other.of.id === id)?.count).toBe(count);
    }
  });
});

it('shares no campus with itself, and none with a filière that is not known', () => {
  const dataset = aDataset([aCampus({ filiere: 'materiaux', otherFilieres: ['materiaux', 'inconnue'] })]);
  expect(sharedFilieres(dataset, 'materiaux')).toEqual([]);
});
