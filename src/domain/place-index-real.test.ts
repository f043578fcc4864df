import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { PLACE_CASES } from '../../tests/place-cases.ts';
import { needsPlaces, placeOf } from './known-places.ts';
import { largestCommune } from './largest-commune.ts';
import { buildPlaceIndex } from '../../tests/steps.ts';
import { searchPlaces, type PlaceSuggestion } from './place-index.ts';
import { parsePlaces } from './places-file.ts';
import { readCommune } from './places.ts';
import { fold } from './fold.ts';

const parsed = parsePlaces(JSON.parse(readFileSync('data/places/places.json', 'utf8')));
if (parsed.kind === 'malformed') throw new Error(parsed.problem);
const { places } = parsed;
const index = buildPlaceIndex(places, realDataset());

const told = (place: PlaceSuggestion) =>
  place.kind === 'commune' ? `${place.name} ${place.departement.code}` : `${place.kind} ${place.key}`;
const found = (text: string, limit?: number) => searchPlaces(index, text, limit).map(told);

describe('the file of places', () => {
  const communes = places.departements.flatMap(({ code, lines }) => lines.map((line) => readCommune(line, code)));

  it('is read to the last line, each code once', () => {
    expect(communes).not.toContain(null);
    expect(communes.length).toBeGreaterThan(34_900);
    expect(new Set(communes.map((commune) => commune!.insee)).size).toBe(communes.length);
    expect(communes.every((commune) => /^\d[\dAB]\d{3}$/.test(commune!.insee))).toBe(true);
    expect(communes.flatMap((commune) => commune!.postcodes).every((code) => /^\d{5}$/.test(code))).toBe(true);
  });

  it('knows every département that an académie names', () => {
    const codes = new Set(places.departements.map(({ code }) => code));
    const named = realDataset().academies.flatMap(({ departements }) => departements);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('has points on the mainland for the mainland, and far from it for overseas', () => {
    for (const commune of communes) {
      if (!commune!.point) continue;
      const { lat, lng } = commune!.point;
      const isMainland = lat > 41 && lat < 51.5 && lng > -5.5 && lng < 10;
      expect(`${commune!.insee} ${isMainland}`).toBe(`${commune!.insee} ${commune!.insee < '97'}`);
    }
  });
});

describe('searchPlaces', () => {
  it.each(PLACE_CASES)('of « %s »: %j first', (text, expected) => {
    expect(found(text).slice(0, expected.length)).toEqual(expected);
  });

  it('offers an arrondissement for its postcode', () => {
    expect(found('75011')).toContain('Paris 11e arrondissement 75');
  });

  it.each(['', '   ', '!!!', '🎉', '\uD83D', 'a'.repeat(10_000), '__proto__', 'constructor', 'zzzzqqq'])(
    'finds nothing in %j',
    (text) => {
      expect(found(text.slice(0, 10_000))).toEqual([]);
    },
  );

  it('finds the communes whose words a text begins, as a plain look at each does', () => {
    const names = index.communes.map(({ line }) => fold(line.split('|')[1]!));
    const begins = (name: string, words: string[]) =>
      words.every((word) => name.split(' ').some((own) => own.startsWith(word)));
    const text = fc
      .record({ number: fc.integer({ min: 0, max: names.length - 1 }), length: fc.integer({ min: 3, max: 12 }) })
      .map(({ number, length }) => names[number]!.slice(0, length).trim())
      .filter((start) => !/\d|\b(st|ste)$/.test(start));
    fc.assert(
      fc.property(text, (start) => {
        const expected = names.filter((name) => begins(name, start.split(' '))).length;
        const communes = searchPlaces(index, start, Infinity).filter(({ kind }) => kind === 'commune');
        expect(communes).toHaveLength(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('placeOf', () => {
  it('knows a commune by its code, and where it is', () => {
    const place = placeOf(index, '45234');
    expect(place).toMatchObject({ kind: 'commune', commune: { name: 'Orléans' }, isApproximate: false });
    expect(placeOf(index, '2A004')).toMatchObject({ commune: { name: 'Ajaccio' } });
    expect(placeOf(index, '97411')).toMatchObject({ commune: { name: 'Saint-Denis' } });
  });

  it('says that a commune without a point of its own is somewhere near its neighbours', () => {
    const place = placeOf(index, '01001');
    if (place?.kind !== 'commune') throw new Error('expected a commune');
    expect(place.isApproximate).toBe(true);
    // Ain lies between 45.6 and 46.6° N, 4.7 and 6.2° E.
    expect(place.point.lat).toBeGreaterThan(45.6);
    expect(place.point.lat).toBeLessThan(46.6);
    expect(place.point.lng).toBeGreaterThan(4.7);
    expect(place.point.lng).toBeLessThan(6.2);
  });

  it.each(['99999', '45', '', 'dep-99', 'dep-', '__proto__', '45 34'])('knows nothing of %j', (key) => {
    expect(placeOf(index, key)).toBeNull();
  });

  it('knows a département', () => {
    expect(placeOf(index, 'dep-2b')).toMatchObject({ kind: 'departement', departement: { name: 'Haute-Corse' } });
  });
});

describe('largestCommune', () => {
  it.each([
    [['48'], 'Mende'],
    [['2A', '2B'], 'Ajaccio'],
    [['976'], 'Mamoudzou'],
    [['99'], undefined],
    [[], undefined],
  ])('of %j is %s', (codes, name) => {
    expect(largestCommune(index, codes)?.name).toBe(name);
  });
});

describe('needsPlaces', () => {
  it.each([
    ['45234', true],
    ['2A004', true],
    ['dep-45', true],
    ['47.9,1.91', false],
    ['bretagne', false],
    [null, false],
  ])('for %j: %j', (key, expected) => {
    expect(needsPlaces(key)).toBe(expected);
  });
});

describe('parsePlaces', () => {
  it.each([null, [], {}, { schemaVersion: 1, departements: [] }, { schemaVersion: 2, departements: [{}] }])(
    'refuses %j and says why',
    (input) => {
      expect(parsePlaces(input)).toMatchObject({ kind: 'malformed', problem: expect.any(String) as string });
    },
  );
});

describe('readCommune', () => {
  it.each(['', '234', '234|', '|Orléans', '234|Orléans|000|x', '234|Orléans|000|1|2|3|4'])(
    'takes %j for no commune',
    (line) => {
      expect(readCommune(line, '45')).toBeNull();
    },
  );
});
