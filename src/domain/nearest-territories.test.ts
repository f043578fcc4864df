import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, anAcademie, realDataset } from '../../tests/builders.ts';
import { indexCampuses } from './campus-index.ts';
import { NO_CRITERIA, selectCampuses } from './criteria.ts';
import { lackingFilieres, nearestWith } from './nearest-territories.ts';
import { campusesOf, filiereCounts, territoryOf, type Territory } from './territory-facts.ts';
import { territoryIds } from './territory.ts';

const real = realDataset();
const index = indexCampuses(real);
const TERRITORIES = [...territoryIds(real)];

function known(id: string, dataset = real): Territory {
  const territory = territoryOf(dataset, id);
  if (!territory) throw new Error(`No territory ${id}.`);
  return territory;
}

describe('nearestWith', () => {
  const places = (dataset: typeof real, id: string, filiere: string | null) =>
    nearestWith(dataset, known(id, dataset), filiere)?.places.map(({ of, count }) => `${of.id} ${count}`) ?? null;
  const only = (region: string, academie: string | null) =>
    aDataset([aCampus({ filiere: 'materiaux', region, academie })], {
      regions: real.regions,
      academies: real.academies,
    });

  it.each([
    ['an académie of the same région', 'nice', only('provence-alpes-cote-d-azur', 'aix-marseille'), 'aix-marseille 1'],
    [
      'the région, for a campus of no known académie',
      'nice',
      only('provence-alpes-cote-d-azur', null),
      'provence-alpes-cote-d-azur 1',
    ],
    ['a région beside', 'rennes', only('normandie', 'normandie'), 'normandie 1'],
    ['a région farther away', 'bretagne', only('corse', 'corse'), null],
    ['a région three borders away', 'bretagne', only('occitanie', 'toulouse'), 'occitanie 1'],
    ['beyond the sea', 'corse', only('bretagne', 'rennes'), 'bretagne 1'],
    ['an overseas territory within reach', 'mayotte', only('la-reunion', 'la-reunion'), 'la-reunion 1'],
    ['not one at the other end of the world', 'nouvelle-caledonie', only('la-reunion', 'la-reunion'), null],
  ])('finds %s', (_, id, dataset, expected) => {
    expect(places(dataset, id, 'materiaux')).toEqual(expected === null ? null : [expected]);
  });

  it.each([
    ['nice', only('provence-alpes-cote-d-azur', 'aix-marseille'), 'region'],
    ['nice', only('provence-alpes-cote-d-azur', null), 'region'],
    ['nice', only('occitanie', 'toulouse'), 'neighbours'],
    ['nouvelle-aquitaine', only('occitanie', 'toulouse'), 'neighbours'],
    ['bretagne', only('occitanie', 'toulouse'), 'farther'],
    ['corse', only('provence-alpes-cote-d-azur', 'nice'), 'sea'],
    ['corse', only('occitanie', 'toulouse'), 'farther'],
    ['mayotte', only('la-reunion', 'la-reunion'), 'overseas'],
  ])('says of %s where it is', (id, dataset, where) => {
    expect(nearestWith(dataset, known(id, dataset), 'materiaux')!.where).toBe(where);
  });

  it.each([
    ['nice', ['auvergne-rhone-alpes 1', 'occitanie 2']],
    ['montpellier', ['provence-alpes-cote-d-azur 1', 'auvergne-rhone-alpes 1', 'nouvelle-aquitaine 1']],
    ['orleans-tours', ['pays-de-la-loire 1', 'nouvelle-aquitaine 1', 'auvergne-rhone-alpes 1']],
  ])('puts for %s the nearest first, however many campuses the others have', (id, expected) => {
    const around = ['auvergne-rhone-alpes', 'nouvelle-aquitaine', 'occitanie', 'occitanie', 'pays-de-la-loire'];
    const regions = id === 'montpellier' ? [...around.slice(0, 2), 'provence-alpes-cote-d-azur'] : around;
    const dataset = {
      ...real,
      campuses: regions.map((region) => aCampus({ filiere: 'materiaux', region, academie: null })),
    };
    expect(places(dataset, id, 'materiaux')).toEqual(expected);
  });

  it('puts last a territory that nobody has drawn', () => {
    const region = 'provence-alpes-cote-d-azur';
    const dataset = {
      ...real,
      academies: [anAcademie({ id: 'ys', name: 'Ys', region }), ...real.academies],
      campuses: ['ys', 'aix-marseille'].map((academie) => aCampus({ filiere: 'materiaux', region, academie })),
    };
    expect(places(dataset, 'nice', 'materiaux')).toEqual(['aix-marseille 1', 'ys 1']);
  });

  it('finds for every territory without a campus where the nearest are', () => {
    for (const id of TERRITORIES.filter((one) => campusesOf(real, null, one).length === 0)) {
      expect(places(real, id, null)).not.toBeNull();
    }
  });
});

describe('lackingFilieres', () => {
  it.each(TERRITORIES)('for %s are those that the others leave, and the nearest do have them', (id) => {
    const territory = known(id);
    const present = filiereCounts(real, campusesOf(real, null, id)).filter(({ count }) => count > 0);
    const lacking = lackingFilieres(real, territory);
    expect(lacking).toHaveLength(real.filieres.length - present.length);
    for (const { filiere, nearest } of lacking) {
      expect(campusesOf(real, filiere.id, id)).toEqual([]);
      for (const { of, count } of nearest?.places ?? []) {
        expect(count).toBeGreaterThan(0);
        expect(selectCampuses(index, { ...NO_CRITERIA, filieres: [filiere.id], territories: [of.id] })).toHaveLength(
          count,
        );
      }
    }
  });
});
