import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCampus } from '../../tests/builders.ts';
import { buildTradeIndex } from '../../tests/steps.ts';
import { searchWords } from './query-words.ts';
import { leadsSomewhere, matchTrades, meaningsIn } from './trade-search.ts';
import type { Trade } from './trades.ts';

const entry = (names: string[], part: Partial<Trade> = {}): Trade => ({
  names,
  kind: 'trade',
  filieres: ['materiaux'],
  topics: [],
  ...part,
});

const TRADES = [
  entry(['cuisinier', 'cuisinière', 'chef cuisinier']),
  entry(['cuisinier de collectivité']),
  entry(['coiffeur', 'coiffeuse', 'barbier']),
  entry(['preneur de son', 'sonorisateur']),
  entry(['prise électrique'], { kind: 'word' }),
  entry(['jeux vidéo', 'gamer'], { kind: 'word' }),
];
const index = buildTradeIndex(TRADES, []);

/** First names of the entries that a text means, each with the words that it took. */
const meant = (text: string) =>
  matchTrades(index, meaningsIn(index, searchWords(text))).map(({ trade, words }) => [
    TRADES[trade]!.names[0],
    words.join(' '),
  ]);

describe('matchTrades', () => {
  it.each([
    [
      'cuisinière',
      [
        ['cuisinier', 'cuisiniere'],
        ['cuisinier de collectivité', 'cuisiniere'],
      ],
    ],
    ['chef cuisinier', [['cuisinier', 'chef cuisinier']]],
    ['cuisinier chef', [['cuisinier', 'cuisinier chef']]],
    ['video jeux', [['jeux vidéo', 'video jeux']]],
    ['jeux', [['jeux vidéo', 'jeux']]],
    ['collectivité', [['cuisinier de collectivité', 'collectivite']]],
    ['travailler comme barbier', [['coiffeur', 'barbier']]],
    ['chaudronnier', []],
  ])('« %s » means %j', (text, expected) => {
    expect(meant(text)).toEqual(expected);
  });

  it('takes the words of two names of one entry together', () => {
    expect(meant('coiffeur barbier')).toEqual([['coiffeur', 'coiffeur barbier']]);
    expect(meant('gamer jeux vidéo')).toEqual([['jeux vidéo', 'gamer jeux video']]);
  });

  it('leads a word that no name answers by itself to the names that hold it', () => {
    expect(meant('prise de son').map(([name]) => name)).toEqual(
      expect.arrayContaining(['preneur de son', 'prise électrique']),
    );
    expect(meant('barbier du son')).toEqual([
      ['coiffeur', 'barbier'],
      ['preneur de son', 'son'],
    ]);
  });

  it('is surer of a whole name than of a part, and least sure of a part of what was asked', () => {
    const surenessOf = (text: string, trade: number) =>
      matchTrades(index, meaningsIn(index, searchWords(text))).find((match) => match.trade === trade)?.sureness ?? 0;
    expect(surenessOf('cuisinier', 0)).toBe(1);
    expect(surenessOf('cuisinier', 1)).toBeLessThan(1);
    expect(surenessOf('barbier du son', 3)).toBeLessThan(surenessOf('du son', 3));
    expect(surenessOf('barbier du son', 3)).toBeGreaterThan(0);
  });

  it('gives no entry of which no word is left', () => {
    expect(meant('cuisinier son')).toEqual([
      ['cuisinier', 'cuisinier'],
      ['preneur de son', 'son'],
    ]);
  });

  it('puts the entries of most words first, then the surest', () => {
    expect(meant('barbier prise électrique')).toEqual([
      ['prise électrique', 'prise electrique'],
      ['coiffeur', 'barbier'],
    ]);
    const turned = buildTradeIndex([...TRADES].reverse(), []);
    const [first, second] = matchTrades(turned, meaningsIn(turned, ['cuisinier']));
    expect(first!.sureness).toBeGreaterThan(second!.sureness);
  });

  it('is as sure as the least sure of its words', () => {
    const lines = buildTradeIndex([entry(['monteur de lignes électriques']), entry(['barbier'])], []);
    const surest = (text: string) =>
      matchTrades(lines, meaningsIn(lines, searchWords(text))).find(({ trade }) => trade === 0)!.sureness;
    expect(surest('monteur lignes électr')).toBeLessThan(surest('monteur lignes électriques'));
    expect(surest('barbier lignes électr')).toBeLessThan(surest('barbier lignes électriques'));
  });

  it('finds every entry by each of its names, whatever the order of its words', () => {
    const word = fc.constantFrom('xalo', 'brimu', 'tevoc', 'junaf', 'wopid');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const names = fc.array(name, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), fc.nat(), (all, pick) => {
        const made = buildTradeIndex(
          all.map((one) => entry(one)),
          [],
        );
        all.forEach((own, trade) => {
          const asked = own[pick % own.length]!.split(' ').reverse().join(' ');
          const matches = matchTrades(made, meaningsIn(made, searchWords(asked)));
          expect(matches).toContainEqual({ trade, words: expect.any(Array) as string[], sureness: 1 });
          // Each entry once, and no words but those that were written.
          expect(new Set(matches.map((match) => match.trade)).size).toBe(matches.length);
          expect(matches.flatMap(({ words }) => words).filter((one) => !asked.split(' ').includes(one))).toEqual([]);
        });
      }),
    );
  });
});

describe('leadsSomewhere', () => {
  const campuses = [
    aCampus({ topics: ['cuir', 'luxe'], filiere: 'materiaux' }),
    aCampus({ topics: [], filiere: 'tourisme-gastronomie', otherFilieres: ['numerique-telecommunications'] }),
  ];
  it.each<[Partial<Trade>, boolean]>([
    [{ topics: ['luxe'], filieres: [] }, true],
    [{ topics: ['inconnu'], filieres: ['numerique-telecommunications'] }, true],
    [{ topics: ['inconnu'], filieres: ['design-metiers-art'] }, false],
    [{ topics: [], filieres: [] }, false],
  ])('of an entry of %j is %s', (part, expected) => {
    const made = entry(['sellier'], part);
    expect(leadsSomewhere(buildTradeIndex([made], campuses), made)).toBe(expected);
  });
});
