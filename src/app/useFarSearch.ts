import { useQuery, useQueryClient, type QueryStatus } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { FarAtlas } from '../dataset/far-atlas.ts';
import { farQuery, openedFar } from '../dataset/far-query.ts';
import { tradesQuery } from '../dataset/trades-query.ts';
import { EVERY_CAMPUS, type CampusIndex } from '../domain/criteria.ts';
import type { Reason } from '../domain/text-search.ts';
import { reasonInWords } from '../texts/reason-texts.ts';
import { farNearest, FarReasons, farSuggestions, NO_SUGGESTIONS } from './far-told.ts';
import type { Asked } from './useAsked.ts';
import type { SearchState } from './useNearSearch.ts';

const BASE = import.meta.env.BASE_URL;

/** What a worker has answered is as true later: a few of the last answers are kept, some minutes. */
const ANSWERS = { staleTime: Infinity, gcTime: 120_000, retry: false, structuralSharing: false } as const;

/** The search that a worker does; an answer comes a moment after its words. */
export function useFarSearch({ wordless, wantsWords, view }: Asked): SearchState {
  const { text } = view.criteria;
  const client = useQueryClient();
  const far = useQuery({ ...farQuery(BASE), enabled: wantsWords });
  const trades = useQuery({ ...tradesQuery(BASE), enabled: wantsWords });
  const atlas = far.data?.far;
  // Another worker knows nothing of what the one before was told.
  const worker = far.dataUpdatedAt;
  // They are handed over once, before the first word; where they have not come, it searches without.
  const ready = useQuery({
    ...ANSWERS,
    queryKey: ['far trades', BASE, worker, trades.status],
    queryFn: () => atlas!.ask('trades', { trades: trades.data ?? [] }),
    enabled: atlas !== undefined && !trades.isPending,
  });
  const isAsked = text.trim() !== '';
  const answer = useQuery({
    ...ANSWERS,
    queryKey: ['far answer', BASE, worker, trades.status, text],
    queryFn: async () => ({ of: text, worker, ...(await atlas!.ask('answer', { text })) }),
    enabled: ready.isSuccess && isAsked,
    // By places in the list of the same worker.
    placeholderData: (before) => (before?.worker === worker ? before : undefined),
  });
  const isLost = far.isError || ready.isError || answer.isError;
  const isAnswered = isAsked ? answer.isSuccess && !answer.isPlaceholderData : ready.isSuccess;
  const wordsStatus: QueryStatus = isLost ? 'error' : isAnswered ? 'success' : 'pending';
  const reasonsOf = useReasons(isAsked && !isLost ? answer.data?.of : undefined, atlas);
  return {
    index: useAnsweringIndex(wordless, isLost ? undefined : answer.data),
    reasonsOf,
    reasonInWords,
    search: useSearch(ready.isSuccess ? atlas : undefined, wordless, answer.data),
    isFar: true,
    wordsStatus,
    // The words as they stand are still being looked for: the count that is shown is of the words before.
    tradesStatus: isAsked && wordsStatus === 'pending' ? 'pending' : trades.status,
    retry: () => {
      if (trades.isError) void trades.refetch();
      // The state of the query says whether another one could be opened.
      if (isLost) openedFar(client, BASE).catch(() => undefined);
    },
  };
}

type Answered = { of: string; worker: number } & Awaited<ReturnType<typeof FarAtlas.prototype.ask<'answer'>>>;

/** An index that knows one answer; without one, words ask for nothing. */
function useAnsweringIndex(wordless: CampusIndex, answer: Answered | undefined) {
  return useMemo((): CampusIndex => {
    if (answer === undefined) return wordless;
    const { worths, unknown, isPartial } = answer;
    const known = { ...EVERY_CAMPUS, worths, unknown, isPartial };
    return { ...wordless, answerTo: (text) => (text.trim() === '' ? EVERY_CAMPUS : known) };
  }, [wordless, answer]);
}

/** Why campuses answer a text, as the worker tells it: another function when it has told more. None of no text. */
function useReasons(text: string | undefined, atlas: FarAtlas | undefined) {
  // Together: what comes late may be of a text before.
  const [heard, setHeard] = useState<{ of: FarReasons; told: FarReasons['told'] } | null>(null);
  const reasons = useMemo(
    () => (atlas && text !== undefined ? new FarReasons(atlas, text, (of, told) => setHeard({ of, told })) : null),
    [atlas, text],
  );
  const told = heard?.of === reasons ? heard?.told : undefined;
  return useCallback((id: string): Reason[] => [...(told?.get(id) ?? reasons?.of(id) ?? [])], [told, reasons]);
}

/** What else words can be asked, as the worker has told it. */
function useSearch(atlas: FarAtlas | undefined, { byId, dataset }: CampusIndex, answer: Answered | undefined) {
  const [, setHeard] = useState(0);
  const told = useMemo(() => {
    const hear = () => setHeard((count) => count + 1);
    return (
      atlas && {
        suggestions: farSuggestions(atlas, { byId, filieres: dataset.filieres }, hear),
        nearest: farNearest(atlas, hear),
      }
    );
  }, [atlas, byId, dataset]);
  if (!told) return null;
  return {
    suggestionsFor: (text: string) => (text.trim() === '' ? NO_SUGGESTIONS : told.suggestions.of(text)),
    nearestFilieres: (text: string) => told.nearest.of(text),
    tradesSpeltLike: () => answer?.speltLike ?? [],
  };
}
