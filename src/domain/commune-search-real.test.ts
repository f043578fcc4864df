import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { NO_PLACES } from '../../tests/place-cases.ts';
import { buildPlaceIndex } from '../../tests/steps.ts';
import { searchPlaces, type PlaceSuggestion } from './place-index.ts';
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

describe('a postcode', () => {
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

it.each(NO_PLACES)('« %s » is nowhere', (text) => {
  expect(found(text)).toEqual([]);
});

describe('a slip', () => {
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
