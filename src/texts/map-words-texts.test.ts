import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, at, dataset, from, tell, TOWNS, type State, type Town } from '../../tests/map-words-kit.ts';
import type { Campus } from '../domain/campus.ts';
import type { Bounds } from '../domain/geo.ts';
import { summariseMap } from '../domain/map-summary.ts';
import { MOST_WORDS, seenInWords, wordCount } from './map-words-texts.ts';

describe('the map in words', () => {
  it('keeps to its length, whatever the names', () => {
    const long = Array.from({ length: 40 }, (_, at) => `mot${at}`).join(' ');
    const campuses = dataset.campuses.map((campus) => ({ ...campus, name: long }));
    const text = tell({ campuses, whereabouts: from('Orléans'), seen: around('Paris', 99), scope: 'all', from: long });
    expect(wordCount(text)).toBeLessThanOrEqual(MOST_WORDS);
    expect(text).toContain('mot11… »');
  });

  it('says of any part of the atlas no number but its own, in at most 120 words', () => {
    const shown = dataset.campuses;
    const towns = fc.constantFrom(...(Object.keys(TOWNS) as Town[]));
    const states = fc.record({
      campuses: fc.subarray(shown),
      whereabouts: fc.option(
        towns.map((town) => from(town)),
        { nil: undefined },
      ),
      seen: fc.option(
        fc.tuple(towns, fc.integer({ min: 5, max: 900 })).map(([town, km]) => around(town, km)),
        {
          nil: undefined,
        },
      ),
      isPlaceBound: fc.boolean(),
    });
    fc.assert(
      fc.property(states, (state) => {
        const text = tell({ ...state, from: null, placeOf: () => 'là' });
        expect(wordCount(text)).toBeLessThanOrEqual(MOST_WORDS);
        expect(text).not.toMatch(/undefined|null|NaN| {2}/);
        for (const [pattern, expected] of numbersOf(state)) {
          const said = pattern.exec(text)?.[1];
          if (said !== undefined) expect([pattern.source, Number(said)]).toEqual([pattern.source, expected]);
        }
        expect(text.startsWith(state.campuses.length === 0 ? 'Aucun campus' : `${state.campuses.length} campus `)).toBe(
          true,
        );
      }),
    );
  });
});

/** What the numbers of the text are, counted anew by other means. */
function numbersOf({ campuses, seen }: State): [RegExp, number][] {
  const overseas = [
    'guadeloupe',
    'guyane',
    'martinique',
    'mayotte',
    'la-reunion',
    'polynesie-francaise',
    'nouvelle-caledonie',
  ];
  const away = campuses.filter(({ region }) => overseas.includes(region));
  const isIn = ({ position }: Campus) =>
    seen !== undefined &&
    position !== null &&
    position.lat >= seen.south &&
    position.lat <= seen.north &&
    position.lng >= seen.west &&
    position.lng <= seen.east;
  const placed = campuses.filter(({ position }) => position !== null);
  const regions = new Set(campuses.map(({ region }) => region));
  return [
    [/: (\d+) en métropole/, campuses.length - away.length],
    [/et (\d+) outre-mer/, away.length],
    [/La vue actuelle en montre (\d+)/, placed.filter(isIn).length],
    [/les (\d+) autres sont en dehors/, placed.filter((campus) => !isIn(campus)).length],
    [/aucun dans (\d+) régions/, dataset.regions.length - regions.size],
    [/(\d+) à La Réunion/, campuses.filter(({ region }) => region === 'la-reunion').length],
    [/(\d+) en Bretagne/, campuses.filter(({ region }) => region === 'bretagne').length],
    [
      /(\d+) positions sont/,
      placed.filter(({ position }) => !['etablissement', 'commune'].includes(position!.precision)).length,
    ],
  ];
}

describe('what the status says of the part that is seen', () => {
  const seenOf = (campuses: Campus[], seen: Bounds | null) =>
    seenInWords(summariseMap(dataset, { campuses, whereabouts: null, seen }));
  it.each([
    ['nothing before the map has moved', at('Paris'), null, null],
    ['nothing where nothing answers', [], around('Paris', 50), null],
    ['none', at('Rennes'), around('Paris', 50), 'aucun dans cette partie de la carte'],
    ['the only one', at('Paris'), around('Paris', 50), 'visible sur la carte, en Île-de-France'],
    ['all', at('Paris', 'Paris'), around('Paris', 50), 'tous visibles sur la carte, en Île-de-France'],
    ['one of two', at('Paris', 'Rennes'), around('Rennes', 50), 'dont 1 visible sur la carte, en Bretagne'],
    [
      'two of three',
      at('Paris', 'Nice', 'Nice'),
      around('Nice', 9),
      "dont 2 visibles sur la carte, en Provence-Alpes-Côte d'Azur",
    ],
  ] as [string, Campus[], Bounds | null, string | null][])('%s', (_, campuses, seen, text) => {
    expect(seenOf(campuses, seen)).toBe(text);
  });
});
