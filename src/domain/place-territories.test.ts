/** Under which names territories go, with a few départements; place-territories-real.test.ts has them all. */
import { describe, expect, it } from 'vitest';
import { aDataset, anAcademie } from '../../tests/builders.ts';
import { buildPlaceTerritories } from './place-territories.ts';

/** Former régions and initials, as people write them. */
const CALLED: Record<string, string> = {
  'auvergne-rhone-alpes': 'AURA, ARA, Auvergne, Rhône-Alpes',
  'bourgogne-franche-comte': 'BFC, Bourgogne, Franche-Comté',
  bretagne: 'BZH',
  'centre-val-de-loire': 'CVL, Centre',
  'grand-est': 'GE, Alsace, Lorraine, Champagne-Ardenne',
  guadeloupe: 'DOM, DROM, DOM-TOM, outre-mer',
  guyane: 'DOM, DROM, DOM-TOM, outre-mer',
  'hauts-de-france': 'HDF, Nord-Pas-de-Calais, Picardie',
  'ile-de-france': 'IDF',
  'la-reunion': 'Run, DOM, DROM, DOM-TOM, outre-mer',
  martinique: 'DOM, DROM, DOM-TOM, outre-mer',
  mayotte: 'DOM, DROM, DOM-TOM, outre-mer',
  normandie: 'NOR, Basse-Normandie, Haute-Normandie',
  'nouvelle-aquitaine': 'NAQ, NA, Aquitaine, Limousin, Poitou-Charentes',
  'nouvelle-caledonie': 'TOM, COM, DOM-TOM, outre-mer',
  occitanie: 'OCC, Languedoc-Roussillon, Midi-Pyrénées',
  'pays-de-la-loire': 'PDL, PDLL',
  'polynesie-francaise': 'TOM, COM, DOM-TOM, outre-mer',
  'provence-alpes-cote-d-azur': 'PACA, Sud',
};
const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ');

const departement = (code: string, name: string) => ({ code, name, lines: [] });
const regions = [...Object.keys(CALLED), 'corse'].map((id) => ({ id, name: `Région ${id}` }));
const dataset = aDataset([], {
  regions: [...regions, { id: 'mayotte-nom', name: 'Mayotte' }],
  academies: [
    anAcademie({ id: 'nancy-metz', name: 'Nancy-Metz', region: 'grand-est' }),
    anAcademie({ id: 'paris', name: 'Paris', region: 'ile-de-france' }),
    anAcademie({ id: 'mayotte', name: 'Mayotte', region: 'mayotte' }),
  ],
});
const territories = buildPlaceTerritories(
  [
    departement('01', 'Ain'),
    departement('2A', 'Corse-du-Sud'),
    departement('75', 'Paris'),
    departement('974', 'La Réunion'),
    ...['975', '977', '978', '986'].map((code) => departement(code, `Île ${code}`)),
    departement('976', 'Mayotte'),
  ],
  dataset,
);
const named = (name: string) => {
  const found = territories.filter((territory) => territory.name === folded(name));
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('a région', () => {
  it.each(Object.entries(CALLED))('%s is also called %s', (id, called) => {
    const { otherNames, suggestion } = named(`Région ${id}`);
    expect(suggestion).toEqual({ kind: 'region', key: id, name: `Région ${id}` });
    const own = `region region ${folded(id)}`;
    expect(otherNames).toEqual([own, ...called.split(', ').map(folded)]);
  });

  it('may have no other name than its own', () => {
    expect(named('Région corse').otherNames).toEqual(['region region corse']);
  });
});

describe('an académie', () => {
  it('is named with its kind, however the small words stand', () => {
    expect(named('Nancy-Metz')).toMatchObject({
      otherNames: [
        'academie nancy metz',
        'academie de nancy metz',
        'academie d nancy metz',
        'academie de la nancy metz',
      ],
      suggestion: { kind: 'academie', key: 'nancy-metz', name: 'Nancy-Metz' },
    });
  });
});

describe('a département', () => {
  it('is named by its number, with or without its zero, by its kind and by both', () => {
    const { otherNames, suggestion } = named('Ain');
    expect(suggestion).toEqual({ kind: 'departement', key: 'dep-01', name: 'Ain', code: '01' });
    expect(otherNames).toEqual([
      ...['01', '1'],
      ...['le 01', 'dep 01', 'dept 01', 'departement 01'],
      ...['le 1', 'dep 1', 'dept 1', 'departement 1'],
      'ain 01',
      'departement ain',
      ...['de', 'du', 'de la', 'de l', 'd'].map((small) => `departement ${small} ain`),
    ]);
  });

  it('of Corsica has the old number of the island too', () => {
    const { otherNames, suggestion } = named('Corse-du-Sud');
    expect(suggestion).toMatchObject({ key: 'dep-2a', code: '2A' });
    expect(otherNames.slice(0, 2)).toEqual(['2a', '20']);
  });

  it('with a zero inside keeps it', () => {
    expect(named('Île 977').otherNames.slice(0, 2)).toEqual(['977', '977']);
    const [drome] = buildPlaceTerritories([departement('20', 'Vingt')], aDataset([], { regions: [], academies: [] }));
    expect(drome!.otherNames.slice(0, 2)).toEqual(['20', '20']);
  });
});

describe('territories of one name', () => {
  it('are one: the région, else the académie; the number still leads there', () => {
    expect(named('Mayotte')).toMatchObject({ suggestion: { kind: 'region', key: 'mayotte-nom' } });
    expect(named('Mayotte').otherNames).toEqual(expect.arrayContaining(['academie mayotte', '976']));
    expect(named('Paris')).toMatchObject({ suggestion: { kind: 'academie', key: 'paris' } });
    expect(named('Paris').otherNames).toEqual(expect.arrayContaining(['academie de paris', '75', 'le 75']));
  });
});

describe('the weight of a territory', () => {
  it('is that of a région over a département over an académie, and least for a small island', () => {
    const weights = ['Région corse', 'Ain', 'Nancy-Metz', 'Île 975'].map((name) => named(name).weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(4);
    expect(['977', '978', '986'].map((code) => named(`Île ${code}`).weight)).toEqual(Array(3).fill(weights[3]));
    expect(named('La Réunion').weight).toBe(weights[1]);
  });
});
