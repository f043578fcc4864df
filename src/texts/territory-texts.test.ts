import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { territoryOf } from '../domain/territory-facts.ts';
import { countWithExcellence, departementName, inBeside, inTerritory, territoryTexts } from './territory-texts.ts';
import { inRegion } from './region-texts.ts';

const real = realDataset();

describe('inTerritory', () => {
  const cases: [string, string][] = [
    ['auvergne-rhone-alpes', 'en Auvergne-Rhône-Alpes'],
    ['bourgogne-franche-comte', 'en Bourgogne-Franche-Comté'],
    ['bretagne', 'en Bretagne'],
    ['centre-val-de-loire', 'en Centre-Val de Loire'],
    ['corse', 'en Corse'],
    ['grand-est', 'dans le Grand Est'],
    ['guadeloupe', 'en Guadeloupe'],
    ['guyane', 'en Guyane'],
    ['hauts-de-france', 'dans les Hauts-de-France'],
    ['ile-de-france', 'en Île-de-France'],
    ['la-reunion', 'à La Réunion'],
    ['martinique', 'en Martinique'],
    ['mayotte', 'à Mayotte'],
    ['normandie', 'en Normandie'],
    ['nouvelle-aquitaine', 'en Nouvelle-Aquitaine'],
    ['nouvelle-caledonie', 'en Nouvelle-Calédonie'],
    ['occitanie', 'en Occitanie'],
    ['pays-de-la-loire', 'dans les Pays de la Loire'],
    ['polynesie-francaise', 'en Polynésie française'],
    ['provence-alpes-cote-d-azur', "en Provence-Alpes-Côte d'Azur"],
  ];

  it.each([
    ...cases,
    ['orleans-tours', "dans l'académie d'Orléans-Tours"],
    ['aix-marseille', "dans l'académie d'Aix-Marseille"],
    ['nancy-metz', "dans l'académie de Nancy-Metz"],
  ])('%s: %s', (id, expected) => {
    expect(inTerritory(territoryOf(real, id)!)).toBe(expected);
  });

  it('has the words of every région', () => {
    expect(cases.map(([id]) => id)).toEqual(real.regions.map(({ id }) => id));
  });

  it('says a région that is new by its kind, and an odd id no other way', () => {
    expect(inRegion({ id: 'savoie', name: 'Savoie' })).toBe('dans la région académique Savoie');
    expect(inRegion({ id: 'constructor', name: 'Savoie' })).toBe('dans la région académique Savoie');
  });

  it('says a vice-rectorat that lies in another région', () => {
    const academie = { ...territoryOf(real, 'polynesie-francaise')!, isRegion: false };
    expect(inTerritory(academie)).toBe('dans le vice-rectorat de Polynésie française');
  });

  it('says what lies beside', () => {
    expect(inBeside({ id: 'lyon', name: 'Lyon', by: 'sibling', km: null })).toBe("dans l'académie de Lyon");
    expect(inBeside({ id: 'grand-est', name: 'Grand Est', by: 'land', km: null })).toBe('dans le Grand Est');
  });
});

it.each([
  [4, 3, "4 campus, dont 3 d'excellence"],
  [4, 0, '4 campus'],
  [1, 1, "1 campus d'excellence"],
  [3, 3, "3 campus, tous d'excellence"],
  [1, 0, '1 campus'],
])('%i campuses, %i of excellence: %s', (count, excellence, expected) => {
  expect(countWithExcellence(count, excellence)).toBe(expected);
});

it.each([
  [['A', 'B', 'C'], true, 'A ; aussi : B ; C'],
  [['A'], true, 'A'],
  [['B', 'C'], false, 'aussi : B ; C'],
  [[], false, ''],
])('the filières %j: %s', (labels, isFirstItsOwn, expected) => {
  expect(territoryTexts.filieresOf(labels, isFirstItsOwn)).toBe(expected);
});

it('says a département by name and number, or by number alone', () => {
  expect(departementName({ code: '45', name: 'Loiret' })).toBe('Loiret (45)');
  expect(departementName({ code: '45', name: null })).toBe('45');
});

it.each([
  [1, 'Voir ce campus sur la carte'],
  [4, 'Voir ces 4 campus sur la carte'],
])('the way to the map of %i campuses', (count, expected) => {
  expect(territoryTexts.seeOnMap(count)).toBe(expected);
});
