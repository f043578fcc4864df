import { describe, expect, it } from 'vitest';
import { FIELDS } from '../domain/campus-texts.ts';
import type { Reason } from '../domain/text-search.ts';
import type { Trade } from '../domain/trades.ts';
import { emptyTexts, NEAREST_INTRODUCTIONS, unknownInWords } from './answer-texts.ts';
import { reasonInWords } from './reason-texts.ts';

const soudeur: Trade = { names: ['soudeur', 'soudeuse'], kind: 'trade', filieres: ['materiaux'], topics: [] };
const told = (part: Partial<Reason>) =>
  reasonInWords({ words: ['soudage'], field: 'topic', text: 'chaudronnerie', trade: null, ...part }, 'Matériaux');

describe('a reason', () => {
  it.each<[string, Partial<Reason>, string]>([
    ['a topic, and its filière', {}, 'soudage → chaudronnerie → Matériaux'],
    ['the topic that was written, once', { text: 'Soudage' }, 'soudage → Matériaux'],
    [
      'the trade, where another word was written',
      { words: ['souder'], trade: soudeur },
      'souder → soudeur → chaudronnerie → Matériaux',
    ],
    [
      'no trade that was written by one of its names',
      { words: ['soudeuse'], trade: soudeur },
      'soudeuse → chaudronnerie → Matériaux',
    ],
    ['several words together', { words: ['jeux', 'vidéo'], trade: null }, 'jeux vidéo → chaudronnerie → Matériaux'],
    ['the name, without repeating it', { field: 'name', text: 'Soudage et bois' }, 'soudage → nom du campus'],
    ['the short name', { field: 'shortName', text: 'PatMAT' }, 'soudage → nom court : PatMAT'],
    ['a former name', { field: 'formerName', text: 'Ancien' }, 'soudage → ancien nom : Ancien'],
    ['the filière', { field: 'filiere', text: 'Matériaux' }, 'soudage → filière Matériaux'],
    ['a member', { field: 'member', text: 'Lycée Voltaire' }, 'soudage → membre : Lycée Voltaire'],
    ['the town', { field: 'town', text: 'Tours' }, 'soudage → ville : Tours'],
    ['the territory', { field: 'territory', text: 'Bretagne' }, 'soudage → territoire : Bretagne'],
  ])('tells %s', (_, part, expected) => {
    expect(told(part)).toBe(expected);
  });

  it('says of every field but the topic what it is', () => {
    const starts = FIELDS.filter((field) => field !== 'topic').map(
      (field) => told({ field, text: 'x' }).split(' → ')[1],
    );
    expect(starts.every((start) => start !== 'x')).toBe(true);
    expect(new Set(starts).size).toBe(starts.length);
  });
});

describe('words that lead nowhere', () => {
  it.each([
    [['zzz'], 'Le mot « zzz » ne mène à aucun campus.'],
    [['zzz', 'yyy'], 'Les mots « zzz » et « yyy » ne mènent à aucun campus.'],
    [['a', 'b', 'c'], 'Les mots « a », « b » et « c » ne mènent à aucun campus.'],
    [['<b>'], 'Le mot « <b> » ne mène à aucun campus.'],
  ])('%j: %s', (unknown, expected) => {
    expect(unknownInWords(unknown)).toBe(expected);
  });
});

it('a filière is offered with how many campuses it has', () => {
  expect(emptyTexts.filiere('Matériaux', 1)).toBe('Matériaux : 1 campus');
  expect(emptyTexts.filiere('Matériaux', 9)).toBe('Matériaux : 9 campus');
});

it('each way to the nearest filières has its own introduction', () => {
  expect(new Set(Object.values(NEAREST_INTRODUCTIONS)).size).toBe(3);
});
