import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { NO_CRITERIA, selectCampuses, wordlessIndex } from '../domain/criteria.ts';
import type { Trade } from '../domain/trades.ts';
import { makeSearch, searchOf, type MadeSearch } from './load-words.ts';
import { MADE_SEARCH } from './words-query.ts';

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
    let readings = 0;
    const counted = {
      ...dataset,
      get campuses() {
        readings += 1;
        return dataset.campuses;
      },
    };
    const before = (await searchOf({ list, whole: counted, trades: undefined }))!;
    const once = readings;
    const after = (await searchOf({ list, whole: counted, trades: [JOINER] }))!;
    expect(readings).toBe(once);
    const idsOf = ({ index }: typeof before) => selectCampuses(index, { ...NO_CRITERIA, text: 'menuisier' });
    expect([before, after].map(idsOf)).toEqual([[], [bois]]);
  });

  it('is kept for the visit, made once, and not where it is called off', async () => {
    const client = new QueryClient();
    const parts = { list, whole: { ...dataset }, trades: undefined };
    const kept = () => client.getQueryData<MadeSearch>(MADE_SEARCH);
    makeSearch(parts, client);
    await expect.poll(kept).toMatchObject(parts);
    const first = kept();
    makeSearch({ ...parts, list: wordlessIndex(dataset) }, client);
    await searchOf(parts);
    makeSearch({ ...parts, trades: [] }, client)();
    await searchOf({ ...parts, trades: [] });
    expect(kept()).toBe(first);
  });

  it('says that it is lost where it cannot be made, and tries anew', async () => {
    const client = new QueryClient();
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    const whole = {
      ...dataset,
      get campuses() {
        if (isBroken) throw new Error('broken');
        return dataset.campuses;
      },
    };
    makeSearch({ list, whole, trades: undefined }, client);
    await expect.poll(() => client.getQueryData<MadeSearch>(MADE_SEARCH)?.found).toBe('lost');
    expect(complaint.mock.calls.flat().join()).toContain('broken');
    isBroken = false;
    expect(await searchOf({ list, whole, trades: [] })).not.toBeNull();
    complaint.mockRestore();
  });
});
