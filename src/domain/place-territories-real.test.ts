import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { buildPlaceIndex } from '../../tests/steps.ts';
import { searchPlaces } from './place-index.ts';
import { buildPlaceTerritories } from './place-territories.ts';
import { parsePlaces } from './places-file.ts';
import { whereaboutsOf } from './whereabouts.ts';

const parsed = parsePlaces(JSON.parse(readFileSync('data/places/places.json', 'utf8')));
if (parsed.kind === 'malformed') throw new Error(parsed.problem);
const { departements } = parsed.places;
const dataset = realDataset();
const territories = buildPlaceTerritories(departements, dataset);
const index = buildPlaceIndex(parsed.places, dataset);
const keys = (text: string, limit = 20) =>
  searchPlaces(index, text, limit).flatMap(({ kind, key }) => (kind === 'commune' ? [] : [key]));

describe('buildPlaceTerritories', () => {
  it('has one of each name', () => {
    expect(new Set(territories.map(({ name }) => name)).size).toBe(territories.length);
  });

  it('has every région, académie and département, under its own key or that of its namesake', () => {
    const names = new Set(territories.map(({ suggestion: { name } }) => name));
    const all = [...dataset.regions, ...dataset.academies, ...departements].map(({ name }) => name);
    expect(all.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('the number of a département', () => {
  it.each(departements.map(({ code, name }) => [code, name] as const))('%s leads to %s', (code, name) => {
    for (const text of [code, `le ${code}`, `dep ${code}`, `département ${code}`]) {
      expect(searchPlaces(index, text)[0]).toMatchObject({ name });
    }
  });
});

describe('a short name', () => {
  it.each([
    ['IDF', 'ile-de-france'],
    ['paca', 'provence-alpes-cote-d-azur'],
    ['Sud', 'provence-alpes-cote-d-azur'],
    ['AURA', 'auvergne-rhone-alpes'],
    ['ARA', 'auvergne-rhone-alpes'],
    ['CVL', 'centre-val-de-loire'],
    ['BFC', 'bourgogne-franche-comte'],
    ['HDF', 'hauts-de-france'],
    ['NAQ', 'nouvelle-aquitaine'],
    ['PDL', 'pays-de-la-loire'],
    ['Picardie', 'hauts-de-france'],
    ['Alsace', 'grand-est'],
    ['Champagne-Ardenne', 'grand-est'],
    ['limousin', 'nouvelle-aquitaine'],
    ['Poitou-Charentes', 'nouvelle-aquitaine'],
    ['Midi-Pyrénées', 'occitanie'],
    ['Rhône-Alpes', 'auvergne-rhone-alpes'],
    ['Haute-Normandie', 'normandie'],
    ['Franche-Comté', 'bourgogne-franche-comte'],
    ['académie de Paris', 'paris'],
    ["académie d'Orléans-Tours", 'orleans-tours'],
    ['région Bretagne', 'bretagne'],
  ])('%s is %s', (text, key) => {
    expect(keys(text)[0]).toBe(key);
  });

  it.each(['DOM', 'drom', 'DOM-TOM', 'outre-mer'])('%s is all of them', (text) => {
    expect(keys(text)).toEqual(
      expect.arrayContaining(['guadeloupe', 'guyane', 'la-reunion', 'martinique', 'mayotte']) as string[],
    );
  });
});

it.each(['le', 'de', 'les', 'd'])('« %s » means no territory by another name than its own', (text) => {
  const offered = searchPlaces(index, text, 50).filter(({ kind }) => kind !== 'commune');
  expect(offered.filter(({ name }) => !name.toLowerCase().startsWith(text))).toEqual([]);
});

it('every key that is offered stands for somewhere', () => {
  for (const text of ['p', 'sa', '2', '974', 'ly', 'saint-barth', '98', 'aj', '20']) {
    for (const { key } of searchPlaces(index, text, 50)) {
      expect(whereaboutsOf(key, dataset, index)).not.toBeNull();
    }
  }
});
