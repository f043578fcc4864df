import { describe, expect, it } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { indexCampuses, searchOf, withWords } from './campus-index.ts';
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

describe('the search of a list by the whole dataset', () => {
  const list = wordlessIndex(dataset);

  it('answers, suggests and tells what is near where both are of one edition, in whatever order', () => {
    const { index, search } = searchOf(list, { ...dataset, campuses: [cuir, bois] }, [JOINER])!;
    expect(selectCampuses(index, { ...NO_CRITERIA, text: 'menuisier' })).toEqual([bois]);
    expect(search.suggestionsFor('cui').campuses).toEqual([cuir]);
    expect(search.nearestFilieres('menuisier').by).toBe('answer');
    expect(search.tradesSpeltLike(['menuisrie'])).toMatchObject([{ name: 'menuisier' }]);
  });

  it.each([
    ['is of another date', { ...dataset, edition: '2031-01-01' }],
    ['has one campus more', { ...dataset, campuses: [bois, cuir, aCampus()] }],
    ['lacks one', { ...dataset, campuses: [bois] }],
    ['has another one instead', { ...dataset, campuses: [bois, aCampus()] }],
  ])('is none where the whole %s', (_, whole) => {
    expect(searchOf(list, whole, [])).toBeNull();
  });
});
