import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { indexCampuses } from './campus-index.ts';
import { NO_CRITERIA, selectCampuses } from './criteria.ts';
import { fold } from './fold.ts';
import { searchWords } from './query-words.ts';

const index = indexCampuses(realDataset());
const found = (text: string) => selectCampuses(index, { ...NO_CRITERIA, text });

describe('in the real data', () => {
  it.each([
    ['patmat', 'patmat-centre-val-de-loire'],
    ['PatMAT', 'patmat-centre-val-de-loire'],
    ['PATMAT tours', 'patmat-centre-val-de-loire'],
    ['cosmetopharma', 'cosmetopharma-centre-val-de-loire'],
    ['Cosmétopharma', 'cosmetopharma-centre-val-de-loire'],
    ['transnum', 'transnum-centre-val-de-loire'],
    ['herec', 'herec-occitanie'],
    ['Herec Occitanie', 'herec-occitanie'],
  ])('%s finds %s first', (text, id) => {
    expect(found(text)[0]?.id).toBe(id);
  });

  it.each(['aeronautique', 'Aéronautique', 'AÉRONAUTIQUE', 'aéronautiq'])(
    '%s finds those that bear it, first',
    (text) => {
      const campuses = found(text);
      const bearers = index.campuses.filter(({ name, shortName }) =>
        fold(`${name} ${shortName}`).includes('aeronautique'),
      );
      expect(bearers.length).toBeGreaterThan(3);
      expect(
        campuses
          .slice(0, bearers.length)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(bearers.map(({ id }) => id).sort());
    },
  );

  it.each(["metiers d'art", 'metiers d’art', "Métiers d'Art", 'art métiers'])(
    '%s finds those that bear it, first',
    (text) => {
      const campuses = found(text).map(({ id }) => id);
      const bearers = index.campuses
        .filter(({ name }) => /métiers d'art/i.test(name))
        .map(({ id }) => id)
        .sort();
      expect(bearers.length).toBeGreaterThan(3);
      expect(campuses).toEqual(expect.arrayContaining(bearers));
      expect(campuses.slice(0, bearers.length).sort()).toEqual(bearers);
    },
  );

  it.each(['', 'Campus ', 'CMQ ', 'Campus des métiers et des qualifications '])(
    'every campus is found by its whole name, with %j before it',
    (before) => {
      const lost = index.campuses.filter((campus) => !found(before + campus.name).includes(campus));
      expect(lost.map(({ id }) => id)).toEqual([]);
    },
  );

  it('the label put before a word changes nothing', () => {
    for (const word of ['tourisme', 'aéronautique', 'mer']) expect(found(`campus ${word}`)).toEqual(found(word));
    expect(found('campus')).toEqual(index.campuses);
  });

  it('every short name finds its campus, before all whose own names lack its words', () => {
    const named = index.campuses.filter(({ shortName }) => shortName !== null);
    const lost = named.filter((campus) => {
      const words = searchWords(campus.shortName!);
      const bearers = index.campuses.filter(({ name, shortName }) =>
        words.every((word) => ` ${fold(`${name} ${shortName ?? ''}`)}`.includes(` ${word}`)),
      );
      return !found(campus.shortName!).slice(0, bearers.length).includes(campus);
    });
    expect(named.length).toBeGreaterThan(20);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it.each(['zzz', '日本語', 'xyz'])('%s finds nothing', (text) => {
    expect(found(text)).toEqual([]);
  });
});
