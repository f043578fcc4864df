import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { tierOf, TIER } from './commune-search.ts';
import { buildPlaceIndex, searchPlaces, type PlaceSuggestion } from './place-index.ts';
import { parsePlaces } from './places-file.ts';
import { fold } from './fold.ts';

const parsed = parsePlaces(JSON.parse(readFileSync('data/places/places.json', 'utf8')));
if (parsed.kind === 'malformed') throw new Error(parsed.problem);
const index = buildPlaceIndex(parsed.places, realDataset());
const names = index.communes.map(({ line }) => line.split('|')[1]!);

const folded = names.map(fold);

const told = (place: PlaceSuggestion) =>
  place.kind === 'commune' ? `${place.name} ${place.departement.code}` : `${place.kind} ${place.key}`;
const found = (text: string, limit?: number) => searchPlaces(index, text, limit).map(told);

describe('a name with its number', () => {
  it.each([
    ['31000 Toulouse', ['Toulouse 31']],
    ['Toulouse 31', ['Toulouse 31']],
    ['31 toulouse', ['Toulouse 31']],
    ['st-denis (93)', ['Saint-Denis 93']],
    ['Saint-Denis 974', ['Saint-Denis 974']],
    ['bourg 01', ['Bourg-en-Bresse 01']],
    ['bourg 1', ['Bourg-en-Bresse 01']],
    ['bourg-en-bresse 1', ['Bourg-en-Bresse 01']],
    ['2A Ajaccio', ['Ajaccio 2A']],
    ['ajaccio 20', ['Ajaccio 2A']],
    ['45 (loiret)', ['departement dep-45']],
    ['Orléans 31', []],
  ])('« %s »: %j', (text, expected) => {
    expect(found(text).slice(0, Math.max(1, expected.length))).toEqual(expected);
  });
});

describe('a postcode', () => {
  it.each([
    ['75011', ['Paris 11e arrondissement 75', 'Paris 75']],
    ['69003', ['Lyon 3e arrondissement 69', 'Lyon 69']],
    ['75000', ['Paris 75']],
    ['13000', ['Marseille 13']],
    ['69000', ['Lyon 69']],
    ['Lyon 69000', ['Lyon 69']],
    ['45062', ['Orléans 45']],
    ['75775 Paris Cedex 16', ['Paris 75']],
    ['orleans cedex 2', ['Orléans 45']],
    ['20090', ['Ajaccio 2A']],
    ['97133', ['Saint-Barthélemy 977']],
    ['98600', ['Uvea 986']],
    ['99999', []],
    ['00000', []],
  ])('« %s »: %j', (text, expected) => {
    expect(found(text).slice(0, Math.max(1, expected.length))).toEqual(expected);
  });

  it('leads to its commune, whichever it is', () => {
    const numbers = fc.integer({ min: 0, max: index.communes.length - 1 });
    fc.assert(
      fc.property(numbers, (number) => {
        const { departement, line } = index.communes[number]!;
        const [code, , postcodes = ''] = line.split('|');
        for (const end of postcodes.split(' ').filter(Boolean)) {
          const postcode = end.length === 5 ? end : departement.code + end;
          expect(searchPlaces(index, postcode, Infinity).map(({ key }) => key)).toContain(departement.code + code);
        }
      }),
    );
  });
});

describe('an arrondissement', () => {
  it.each([
    ['Lyon 3', 'Lyon 3e arrondissement 69'],
    ['lyon 03', 'Lyon 3e arrondissement 69'],
    ['Lyon 3ème', 'Lyon 3e arrondissement 69'],
    ['paris 1', 'Paris 1er arrondissement 75'],
    ['paris 01', 'Paris 1er arrondissement 75'],
    ['Paris 1er', 'Paris 1er arrondissement 75'],
    ['paris 11e arrondissement', 'Paris 11e arrondissement 75'],
    ['Marseille 1', 'Marseille 1er arrondissement 13'],
  ])('« %s » is %s', (text, expected) => {
    expect(found(text)[0]).toBe(expected);
  });
});

describe('a name after a small word', () => {
  it.each([
    ["d'Orléans", 'Orléans 45'],
    ['près de Tours', 'Tours 37'],
    ['à La Rochelle', 'La Rochelle 17'],
    ['au Havre', 'Le Havre 76'],
    ['du Mans', 'Le Mans 72'],
    ["D'Huison", "D'Huison-Longueville 91"],
  ])('« %s » is %s', (text, expected) => {
    expect(found(text)[0]).toBe(expected);
  });
});

describe('a slip', () => {
  it.each([
    ['la rochele', 'La Rochelle 17'],
    ['rochele', 'La Rochelle 17'],
    ['strasbuorg', 'Strasbourg 67'],
    ['grenobel', 'Grenoble 38'],
  ])('« %s » is %s', (text, expected) => {
    expect(found(text)[0]).toBe(expected);
  });

  it('on the first letter is not guessed at', () => {
    expect(found('xrenoble', 50)).not.toContain('Grenoble 38');
  });
});

it('each place is offered once', () => {
  for (const text of ['paris 75', 'marseille 13', 'metz 57', 'le 45', 'saint denis 93', 'a la rochelle', '75000']) {
    const keys = searchPlaces(index, text, 50).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

it('the few that are asked for are the first of all', () => {
  const start = fc
    .record({ number: fc.integer({ min: 0, max: names.length - 1 }), length: fc.integer({ min: 1, max: 14 }) })
    .map(({ number, length }) => names[number]!.slice(0, length));
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 12 }), (text, limit) => {
      const few = searchPlaces(index, text, limit);
      expect(few).toEqual(searchPlaces(index, text, Infinity).slice(0, limit));
    }),
    { numRuns: 60 },
  );
});

it('a whole name leads to every commune that bears it, before all others', () => {
  const bearers = new Map<string, number>();
  folded.forEach((name) => bearers.set(name, (bearers.get(name) ?? 0) + 1));
  const number = fc.integer({ min: 0, max: names.length - 1 }).filter((at) => !/\d|\bst/.test(folded[at]!));
  fc.assert(
    fc.property(number, (at) => {
      const places = searchPlaces(index, names[at]!.toUpperCase(), 100).filter(({ kind }) => kind === 'commune');
      const own = places.filter((place) => fold(place.name) === folded[at]).length;
      expect(own).toBe(bearers.get(folded[at]!));
      expect(
        places.slice(0, own).every(({ name }) => fold(name).endsWith(folded[at]!.replace(/^(la|les?|l) /, ''))),
      ).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it.each([
  '🎉🎉🎉',
  '\u202Eenmor',
  '\uD83D\uDE00\uD83D',
  '__proto__',
  'toString',
  "x'; DROP TABLE communes; --",
  '<script>alert(1)</script>',
  '|'.repeat(50),
  '\n\n',
  '0'.repeat(10_000),
  'é '.repeat(5_000),
  'a'.repeat(10_000),
  '1e9',
  '٤٥',
  '((((',
])('%j breaks nothing', (text) => {
  const places = searchPlaces(index, text);
  expect(places.length).toBeLessThanOrEqual(7);
  expect(places.every(({ name, key }) => name !== '' && key !== '')).toBe(true);
});

it('any text at all breaks nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(searchPlaces(index, text).length).toBeLessThanOrEqual(7);
    }),
  );
});

describe('tierOf', () => {
  it.each([
    ['le mans', 'le mans', TIER.whole],
    ['le mans', 'mans', TIER.whole],
    ['les sables d olonne', 'sables', TIER.beginning],
    ['paris 11e arrondissement', 'paris 11e', TIER.whole],
    ['saint denis en val', 'saint denis', TIER.beginning],
    ['saint denis en val', 'val saint', TIER.words],
    ['saint denis en val', 'denise', null],
    ['lens', 's', null],
    ['le', 'le', TIER.whole],
  ])('of %s for « %s »: %j', (name, whole, expected) => {
    expect(tierOf(name, whole, whole.split(' '))).toBe(expected);
  });
});
