import { describe, expect, it } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { NO_CRITERIA, selectCampuses, wordlessIndex } from '../domain/criteria.ts';
import type { Trade } from '../domain/trades.ts';
import { makeSearch, searchOf } from './load-words.ts';

const bois = aCampus({ id: 'bois', name: 'Bois', topics: ['menuiserie'] });
const cuir = aCampus({ id: 'cuir', name: 'Cuir' });
const dataset = aDataset([bois, cuir]);
const JOINER: Trade = { names: ['menuisier'], kind: 'trade', filieres: [], topics: ['menuiserie'] };

describe('the search of a list by the whole dataset', () => {
  const list = wordlessIndex(dataset);

  it('answers, suggests and tells what is near where both are of one edition, in whatever order', async () => {
    const { index, search } = (await searchOf({
      list,
      whole: { ...dataset, campuses: [cuir, bois] },
      trades: [JOINER],
    }))!;
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
  ])('is none where the whole %s', async (_, whole) => {
    expect(await searchOf({ list, whole, trades: [] })).toBeNull();
  });

  it('takes trades that come later beside the words that it has read, and leaves the search of before as it was', async () => {
    const before = (await searchOf({ list, whole: dataset, trades: [] }))!;
    const after = (await searchOf({ list, whole: dataset, trades: [JOINER] }))!;
    const idsOf = ({ index }: typeof before) => selectCampuses(index, { ...NO_CRITERIA, text: 'menuisier' });
    expect([before, after].map(idsOf)).toEqual([[], [bois]]);
  });

  it('is handed over unless it is called off, and so is what went wrong', async () => {
    const taken: unknown[] = [];
    const take = (made: () => unknown) => taken.push(made);
    const parts = { list, whole: dataset, trades: undefined };
    makeSearch(parts, take)();
    const broken = {
      ...dataset,
      get campuses(): never {
        throw new Error('broken');
      },
    };
    makeSearch({ ...parts, whole: broken }, take);
    makeSearch(parts, take);
    await expect.poll(() => taken.length).toBe(2);
    expect(taken[0]).toThrow('broken');
    expect((taken[1] as () => unknown)()).toMatchObject(parts);
  });
});
