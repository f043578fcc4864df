import { describe, expect, it } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { indexCampuses, withWords } from './campus-index.ts';
import { NO_CRITERIA, selectCampuses, wordlessIndex } from './criteria.ts';
import type { Trade } from './trades.ts';

const bois = aCampus({ id: 'bois', name: 'Bois', topics: ['menuiserie'] });
const cuir = aCampus({ id: 'cuir', name: 'Cuir' });
const dataset = aDataset([bois, cuir]);
const JOINER: Trade = { names: ['menuisier'], kind: 'trade', filieres: [], topics: ['menuiserie'] };

describe('an index with words', () => {
  it('holds the campuses, their texts and the trades', () => {
    const index = indexCampuses(dataset, [JOINER]);
    expect(index.campuses).toEqual([bois, cuir]);
    expect(index.byId.get('cuir')).toBe(cuir);
    expect(index.texts.trades.trades).toEqual([JOINER]);
    expect(selectCampuses(index, { ...NO_CRITERIA, text: 'menuisier' })).toEqual([bois]);
  });

  it('knows no trade where none is given', () => {
    const index = indexCampuses(dataset);
    expect(index.texts.trades.trades).toEqual([]);
    expect(selectCampuses(index, { ...NO_CRITERIA, text: 'cuir' })).toEqual([cuir]);
  });

  it('searches once for the last four texts, and again for those before', () => {
    const index = withWords(wordlessIndex(dataset), dataset, []);
    const answersTo = (texts: string[]) => texts.map(index.answerTo);
    const texts = ['a', 'bois', 'cuir', 'd'];
    const first = answersTo(texts);
    expect(answersTo(texts).map((answer, at) => answer === first[at])).toEqual([true, true, true, true]);
    index.answerTo('e');
    expect(answersTo(['bois', 'cuir', 'd']).map((answer, at) => answer === first[at + 1])).toEqual([true, true, true]);
    expect(index.answerTo('a')).not.toBe(first[0]);
    expect(index.answerTo('a').scores).toEqual(first[0]!.scores);
  });
});
