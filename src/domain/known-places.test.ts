import { describe, expect, it } from 'vitest';
import { aDataset } from '../../tests/builders.ts';
import { needsPlaces, placeOf } from './known-places.ts';
import { largestCommune } from './largest-commune.ts';
import { buildPlaceIndex } from '../../tests/steps.ts';

const index = buildPlaceIndex(
  {
    schemaVersion: 1,
    departements: [
      { code: '01', name: 'Ain', lines: ['004|Ambérieu|500|159|4596|535', '04|Faux|500|1', '008|Ambutrix|500|8'] },
      { code: '2A', name: 'Corse-du-Sud', lines: ['004|Ajaccio|20000 20090|700'] },
      { code: '45', name: 'Loiret', lines: ['234|Orléans|000 100|1166|4790|191', '28|Trop long|1|2|3|4|5'] },
      { code: '974', name: 'La Réunion', lines: ['11|Saint-Denis|00 90|1537|-2088|5545', '12|Égal|00|1537'] },
    ],
  },
  aDataset([]),
);
const departementOf = (code: string) => index.departements.find((departement) => departement.code === code);

describe('placeOf', () => {
  it.each([
    ['45234', 'Orléans', '45', { lat: 47.9, lng: 1.91 }, false],
    ['01008', 'Ambutrix', '01', { lat: 45.96, lng: 5.35 }, true],
    ['97411', 'Saint-Denis', '974', { lat: -20.88, lng: 55.45 }, false],
  ])('%s is a commune: %s, in %s, at %j, approximate: %s', (key, name, code, point, isApproximate) => {
    expect(placeOf(index, key)).toEqual({
      kind: 'commune',
      commune: expect.objectContaining({ insee: key, name }),
      departement: departementOf(code),
      point,
      isApproximate,
    });
  });

  it.each([
    ['dep-45', '45'],
    ['dep-2a', '2A'],
    ['dep-2A', '2A'],
    ['dep-974', '974'],
  ])('%s is the département %s', (key, code) => {
    expect(placeOf(index, key)).toEqual({ kind: 'departement', departement: departementOf(code) });
  });

  it.each([
    '',
    '45',
    '45999',
    '4523',
    '45235',
    '99234',
    'dep-',
    'dep-4',
    'dep-99',
    'Orléans',
    '01|',
    '4528',
    '__proto__',
  ])('%j is none', (key) => {
    expect(placeOf(index, key)).toBeNull();
  });
});

describe('largestCommune', () => {
  it('is the one of most people in those départements, the first in order of codes among equals', () => {
    expect(largestCommune(index, ['01'])?.name).toBe('Ambérieu');
    expect(largestCommune(index, ['01', '45', '2A'])?.name).toBe('Orléans');
    expect(largestCommune(index, ['974'])).toMatchObject({ name: 'Saint-Denis', insee: '97411' });
  });

  it('is none where there is no such département', () => {
    expect(largestCommune(index, [])).toBeNull();
    expect(largestCommune(index, ['99'])).toBeNull();
  });
});

describe('needsPlaces', () => {
  it.each(['45234', '2A004', '2B033', '97411', 'dep-45', 'dep-2a'])('%s: only the index of places knows it', (key) => {
    expect(needsPlaces(key)).toBe(true);
  });

  it.each([null, '', 'normandie', '47.9,1.91', '4523', '452345', 'A45234', 'xdep-45', 'dep-', '2C004', '45-234'])(
    '%j: it is known without',
    (key) => {
      expect(needsPlaces(key)).toBe(false);
    },
  );
});
