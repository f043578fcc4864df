import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aHead, aPosition, realDataset } from '../../tests/builders.ts';
import { HOSTILE_CAMPUSES } from '../../tests/hostile-campus.ts';
import { briefDatasetOf, briefFileOf, briefText, type BriefFile } from './brief-columns.ts';
import type { CampusBrief } from './campus.ts';
import { countFacets, NO_CRITERIA, selectCampuses, wordlessIndex } from './criteria.ts';
import type { BriefDataset } from './dataset.ts';

/** As the file travels: through JSON. */
function sent(dataset: BriefDataset): BriefDataset {
  return briefDatasetOf(JSON.parse(briefText(briefFileOf(dataset))) as BriefFile);
}

/** Every fact of a campus that list and map read, as a plain object. */
function plain(campus: CampusBrief): CampusBrief {
  const { id, name, shortName, formerNames, label, filiere, otherFilieres, academie, region } = campus;
  const { position, levels, status, mergedInto, lastAttestedYear, head } = campus;
  return {
    ...{ id, name, shortName, formerNames, label, filiere, otherFilieres, academie, region, position, levels },
    ...{ status, mergedInto, lastAttestedYear, head: { departement: head?.departement ?? null } },
  };
}

const byId = (one: CampusBrief, other: CampusBrief) => (one.id < other.id ? -1 : 1);
const plainly = ({ campuses }: BriefDataset) => campuses.map(plain).sort(byId);

describe('the brief file of a dataset', () => {
  it('says of every real campus what the dataset says', () => {
    expect(plainly(sent(realDataset()))).toEqual(plainly(realDataset()));
  });

  it('keeps the edition, and the names of filières, académies and régions', () => {
    const { edition, filieres, academies, regions } = sent(realDataset());
    const real = realDataset();
    expect(edition).toBe(real.edition);
    expect(filieres).toEqual(real.filieres.map(({ id, label }) => ({ id, label })));
    expect(academies).toEqual(
      real.academies.map(({ id, kind, name, region, departements }) => ({ id, kind, name, region, departements })),
    );
    expect(regions).toEqual(real.regions);
  });

  it('has the shown campuses in the order of selection, with the same facets', () => {
    const [brief, whole] = [wordlessIndex(sent(realDataset())), wordlessIndex<CampusBrief>(realDataset())];
    expect(brief.campuses.map(({ id }) => id)).toEqual(whole.campuses.map(({ id }) => id));
    const criteria = { ...NO_CRITERIA, filieres: ['materiaux'], territories: ['grand-est'] };
    expect(countFacets(brief, criteria)).toEqual(countFacets(whole, criteria));
    expect(selectCampuses(brief, criteria).map(({ id }) => id)).toEqual(
      selectCampuses(whole, criteria).map(({ id }) => id),
    );
  });

  it('finds by id those that are shown and those that are merged', () => {
    const { byId } = wordlessIndex(sent(realDataset()));
    expect(byId.get('mode-ile-de-france')?.mergedInto).toBe('mode-metiers-art-design-paris');
    expect(byId.get('text-in')?.name).toBe(realDataset().campuses.find(({ id }) => id === 'text-in')!.name);
    expect(byId.get('nowhere')).toBeUndefined();
  });

  it('holds nobody of an empty dataset', () => {
    const { campuses, ordered } = sent(aDataset([]));
    expect(campuses).toEqual([]);
    expect(ordered!.campuses).toEqual([]);
  });

  it.each([
    ['without a position', aCampus({ position: null })],
    ['without a commune', aCampus({ position: aPosition({ commune: null, departement: null, place: 'Créteil' }) })],
    ['whose place is not its commune', aCampus({ position: aPosition({ place: 'Lycée Exemple' }) })],
    ['on a point finer than a metre', aCampus({ position: aPosition({ lat: 47.12345678, lng: -0.1 }) })],
    ['on the equator', aCampus({ position: aPosition({ lat: 0, lng: 0 }) })],
    ['with a head elsewhere', aCampus({ head: aHead({ departement: '2A' }) })],
    ['without an académie', aCampus({ academie: null })],
    ['whose académie is its région', aCampus({ academie: 'guadeloupe', region: 'guadeloupe' })],
    ['without label, year and short name', aCampus({ label: null, lastAttestedYear: null, shortName: null })],
    [
      'with all there is',
      aCampus({ otherFilieres: ['a', 'b'], levels: ['cap', 'bts'], formerNames: ['Avant', 'Jadis'] }),
    ],
    ['that is part of another', aCampus({ status: 'merged', mergedInto: 'x', statusNote: 'note' })],
  ])('says the same of a campus %s', (_, campus) => {
    const dataset = aDataset([aCampus(), campus]);
    expect(plainly(sent(dataset))).toEqual(plainly(dataset));
  });

  it('shows hostile texts as they are, but for line breaks, which become spaces', () => {
    const flat = (text: string) => text.replace(/\s*\n\s*/g, ' ');
    const dataset = aDataset([...HOSTILE_CAMPUSES]);
    const named = ({ campuses }: BriefDataset) => campuses.map(({ id, name }) => [id, flat(name)]).sort();
    expect(named(sent(dataset))).toEqual(named(dataset));
  });

  it('says the same of any campuses', () => {
    const text = fc.string({ minLength: 1, maxLength: 9 }).map((made) => made.replace(/\s/g, '_'));
    const degrees = fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.integer({ min: -90, max: 90 }));
    const position = fc.record({
      lat: degrees.map((value) => value + 0),
      lng: degrees.map((value) => value + 0),
      precision: fc.constantFrom('etablissement', 'commune', 'membre', 'academie', 'region'),
      place: text,
      commune: fc.option(text),
      departement: fc.option(text),
    });
    const campus = fc.record({
      name: text,
      shortName: fc.option(text),
      formerNames: fc.array(text, { maxLength: 2 }),
      filiere: text,
      academie: fc.option(text),
      region: text,
      position: fc.option(position),
      lastAttestedYear: fc.option(fc.integer({ min: 2000, max: 2030 })),
    });
    fc.assert(
      fc.property(fc.array(campus, { maxLength: 8 }), (facts) => {
        const dataset = aDataset(facts.map((fact) => aCampus(fact)));
        expect(plainly(sent(dataset))).toEqual(plainly(dataset));
      }),
    );
  });
});
