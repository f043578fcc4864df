import { act, renderHook, waitFor } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { describe, expect, it, vi } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { expectConsole } from '../../tests/console-watch.ts';
import type { FarAtlas, OpenedFar } from '../dataset/far-atlas.ts';
import { farQuery } from '../dataset/far-query.ts';
import { tradesQuery } from '../dataset/trades-query.ts';
import type { Reason } from '../domain/text-search.ts';
import { createQueryClient } from './query-client.ts';
import { useAsked } from './useAsked.ts';
import { useAtlas } from './useAtlas.ts';
import { useFarSearch } from './useFarSearch.ts';

const dataset = aDataset([aCampus({ id: 'acier' }), aCampus({ id: 'bois' }), aCampus({ id: 'cuir' })]);
const reasonOf = (words: string): Reason => ({ words: [words], field: 'name', text: words, trade: null });

/** A worker whose reasons come when the test says so; each campus answers each text. */
function slowWorker() {
  const waiting: { text: string; tell: () => Promise<void> }[] = [];
  const ask = vi.fn((kind: string, { text, ids }: { text: string; ids: string[] }): Promise<unknown> => {
    if (kind === 'trades') return Promise.resolve(null);
    const worths = new Float64Array(dataset.campuses.length).fill(1);
    const answer = { worths, unknown: [], isPartial: false, nearest: { by: 'size', filieres: [] }, speltLike: [] };
    if (kind === 'answer') return Promise.resolve(answer);
    return new Promise((resolve) =>
      waiting.push({ text, tell: () => act(async () => resolve(ids.map(() => [reasonOf(text)]))) }),
    );
  });
  return { ask, waiting };
}

/** The atlas of an address, its words searched by this worker. */
function atlasAt(path: string, ask: unknown) {
  const client = createQueryClient();
  client.setQueryData(tradesQuery('/').queryKey, []);
  const open = (asked: unknown) => {
    const far = { ask: asked } as FarAtlas;
    client.setQueryData(farQuery('/').queryKey, { far, dataset, rejected: [] } satisfies OpenedFar);
  };
  open(ask);
  window.history.replaceState(null, '', path);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <BrowserRouter useTransitions={false}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </BrowserRouter>
  );
  const { result } = renderHook(
    () => {
      const asked = useAsked(dataset);
      return useAtlas(asked, useFarSearch(asked));
    },
    { wrapper },
  );
  return { atlas: result, open };
}

describe('A search that a worker does', () => {
  it('keeps its answer while the reasons come, whole and in parts', async () => {
    const { ask, waiting } = slowWorker();
    const { atlas } = atlasAt('/?q=bois', ask);
    await waitFor(() => expect(atlas.current.finder.wordsStatus).toBe('success'));
    const { results, reasonsOf } = atlas.current;
    expect(reasonsOf('bois')).toEqual([]);
    await waitFor(() => expect(waiting).toHaveLength(1));
    await waiting[0]!.tell();
    expect(atlas.current.reasonsOf).not.toBe(reasonsOf);
    expect(atlas.current.reasonsOf('bois')).toEqual([reasonOf('bois')]);
    expect(atlas.current.results).toBe(results);
    // More of them are drawn.
    expect(atlas.current.reasonsOf('cuir')).toEqual([]);
    await waitFor(() => expect(waiting).toHaveLength(2));
    await waiting[1]!.tell();
    expect(atlas.current.reasonsOf('cuir')).toEqual([reasonOf('bois')]);
    expect(atlas.current.results).toBe(results);
  });

  it('tells of each text its own reasons, whenever they come', async () => {
    const { ask, waiting } = slowWorker();
    const { atlas } = atlasAt('/?q=bois', ask);
    await waitFor(() => expect(atlas.current.finder.wordsStatus).toBe('success'));
    atlas.current.reasonsOf('bois');
    await waitFor(() => expect(waiting).toHaveLength(1));
    await waiting[0]!.tell();
    expect(atlas.current.reasonsOf('bois')).toEqual([reasonOf('bois')]);
    atlas.current.reasonsOf('cuir');
    await waitFor(() => expect(waiting).toHaveLength(2));
    const change = (text: string) =>
      act(() => atlas.current.view.actions.changeCriteria((now) => ({ ...now, text }), 'replace'));
    change('bois paris');
    await waitFor(() => expect(atlas.current.finder.wordsStatus).toBe('success'));
    expect(atlas.current.reasonsOf('bois')).toEqual([]);
    await waitFor(() => expect(waiting.map(({ text }) => text)).toEqual(['bois', 'bois', 'bois paris']));
    await waiting[2]!.tell();
    // The other one comes late.
    await waiting[1]!.tell();
    expect(atlas.current.reasonsOf('bois')).toEqual([reasonOf('bois paris')]);
    expect(atlas.current.reasonsOf('cuir')).toEqual([]);
    change('');
    expect(atlas.current.reasonsOf('bois')).toEqual([]);
  });

  it('says that it is lost with its worker, and asks the next one everything anew', async () => {
    expectConsole(/The worker has ended/);
    const { atlas, open } = atlasAt('/?q=bois', () => Promise.reject(new Error('The worker has ended.')));
    await waitFor(() => expect(atlas.current.finder.wordsStatus).toBe('error'));
    const { ask } = slowWorker();
    act(() => open(ask));
    await waitFor(() => expect(atlas.current.finder.wordsStatus).toBe('success'));
    expect(ask.mock.calls.map(([kind]) => kind)).toEqual(['trades', 'answer']);
  });
});
