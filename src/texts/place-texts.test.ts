import { describe, expect, it } from 'vitest';
import { DIRECTIONS } from '../domain/distance.ts';
import { atPlace, distanceInWords, ofPlace } from './place-texts.ts';

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

describe('a distance', () => {
  const base = { km: 32.4, direction: 'n', from: 'Orléans', isApproximate: false } as const;

  it.each([
    [{}, "32 km au nord d'Orléans"],
    [{ isApproximate: true }, "environ 32 km au nord d'Orléans"],
    [{ from: null }, "32 km au nord d'ici"],
    [{ km: 1.4 }, 'à Orléans'],
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
    expect(new Set(told).size).toBe(8);
    expect(told[2]).toBe("32 km à l'est d'Orléans");
    expect(told[5]).toBe("32 km au sud-ouest d'Orléans");
  });
});
