import { describe, expect, it } from 'vitest';
import { DIRECTIONS } from '../domain/distance.ts';
import type { PlaceSuggestion } from '../domain/place-index.ts';
import { atPlace, distanceInWords, ofPlace, placeInWords, type Distance } from './place-texts.ts';
import { placeNote } from './place-note-texts.ts';

describe('a place in a sentence', () => {
  it.each([
    ['Orléans', "d'Orléans", 'à Orléans'],
    ['Évreux', "d'Évreux", 'à Évreux'],
    ['Le Mans', 'du Mans', 'au Mans'],
    ['Les Abymes', 'des Abymes', 'aux Abymes'],
    ['La Rochelle', 'de La Rochelle', 'à La Rochelle'],
    ["L'Haÿ-les-Roses", "de L'Haÿ-les-Roses", "à L'Haÿ-les-Roses"],
    ["L'Île-d'Yeu", "de L'Île-d'Yeu", "à L'Île-d'Yeu"],
    ['Île-de-Sein', "d'Île-de-Sein", 'à Île-de-Sein'],
    ['Hyères', "d'Hyères", 'à Hyères'],
    ['Hérouville-Saint-Clair', "d'Hérouville-Saint-Clair", 'à Hérouville-Saint-Clair'],
    ['Haguenau', 'de Haguenau', 'à Haguenau'],
    ['Honfleur', 'de Honfleur', 'à Honfleur'],
    ['Ytrac', "d'Ytrac", 'à Ytrac'],
    ['Yenne', 'de Yenne', 'à Yenne'],
    ['Lens', 'de Lens', 'à Lens'],
    ['Leers', 'de Leers', 'à Leers'],
  ])('%s: %s, %s', (name, of, at) => {
    expect(ofPlace(name)).toBe(of);
    expect(atPlace(name)).toBe(at);
  });
});

describe('a suggested place', () => {
  const loiret = { code: '45', name: 'Loiret' };

  it.each<[PlaceSuggestion, string]>([
    [{ kind: 'commune', key: '45234', name: 'Orléans', departement: loiret, postcodes: [] }, 'Loiret (45)'],
    [{ kind: 'departement', key: 'dep-2a', name: 'Corse-du-Sud', code: '2A' }, 'département (2A)'],
    [{ kind: 'academie', key: 'lyon', name: 'Lyon' }, 'académie'],
    [{ kind: 'region', key: 'bretagne', name: 'Bretagne' }, 'région académique'],
  ])('%j has « %s » beside its name', (place, note) => {
    expect(placeNote(place)).toBe(note);
  });

  it('once chosen, bears the number of its département', () => {
    const departement = { ...loiret, lines: [] };
    const commune = {
      insee: '45234',
      name: 'Orléans',
      postcodes: [],
      population: 0,
      point: null,
      isApproximate: false,
    };
    const point = { lat: 47.9, lng: 1.9 };
    expect(placeInWords({ kind: 'departement', departement })).toBe('Loiret (45)');
    expect(placeInWords({ kind: 'commune', commune, departement, point, isApproximate: false })).toBe('Orléans (45)');
  });
});

describe('a distance', () => {
  const base: Distance = { km: 32.4, direction: 'n', from: 'Orléans', isApproximate: false };

  it.each<[Partial<Distance>, string]>([
    [{}, "32 km au nord d'Orléans"],
    [{ isApproximate: true }, "environ 32 km au nord d'Orléans"],
    [{ from: null }, "32 km au nord d'ici"],
    [{ km: 1.4 }, 'à Orléans'],
    [{ km: 1.99, from: 'Les Abymes' }, 'aux Abymes'],
    [{ km: 2 }, "2 km au nord d'Orléans"],
    [{ km: 2.5, direction: 'w', from: 'Le Mans' }, "3 km à l'ouest du Mans"],
    [{ km: 0.5, from: null, isApproximate: true }, "tout près d'ici ou aux environs"],
    [{ km: 99.4 }, "99 km au nord d'Orléans"],
    [{ km: 102.4 }, "100 km au nord d'Orléans"],
    [{ km: 1.4, isApproximate: true }, 'à Orléans ou aux environs'],
    [{ km: 0, from: null }, "tout près d'ici"],
    [{ km: 99.6 }, "100 km au nord d'Orléans"],
    [{ km: 103 }, "105 km au nord d'Orléans"],
    [{ km: 1234 }, "1 235 km au nord d'Orléans"],
  ])('%j: %s', (change, expected) => {
    expect(distanceInWords({ ...base, ...change }).replace(/[\u202F\u00A0]/g, ' ')).toBe(expected);
  });

  it('is told in eight directions, each in other words', () => {
    const told = DIRECTIONS.map((direction) => distanceInWords({ ...base, direction }));
    expect(told.map((text) => text.replace(/^32 km (.*) d'Orléans$/, '$1'))).toEqual([
      ...['au nord', 'au nord-est', "à l'est", 'au sud-est'],
      ...['au sud', 'au sud-ouest', "à l'ouest", 'au nord-ouest'],
    ]);
  });
});
