import { useQuery, useQueryClient, type QueryStatus } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { datasetQuery, type LoadedDataset } from '../dataset/dataset-query.ts';
import { listQuery } from '../dataset/list-query.ts';
import { tradesQuery } from '../dataset/trades-query.ts';
import { wordsQuery } from '../dataset/words-query.ts';
import { EVERY_CAMPUS, type CampusIndex } from '../domain/criteria.ts';
import type { BriefDataset, Dataset } from '../domain/dataset.ts';
import type { Nearest } from '../domain/nearest-filieres.ts';
import type { Suggestions, TradeSuggestion } from '../domain/suggestions.ts';
import type { TextAnswer } from '../domain/text-search.ts';
import type { Asked } from './useAsked.ts';

const BASE = import.meta.env.BASE_URL;

/** What words can be asked beside the campuses that answer them. */
export interface WordSearch {
  suggestionsFor: (text: string) => Suggestions;
  nearestFilieres: (text: string) => Nearest;
  tradesSpeltLike: (words: readonly string[]) => readonly TradeSuggestion[];
}

/** A search by words in whatever state it is. */
export interface SearchState {
  /** Answers words as soon as it can; until then none, and where it cannot come all. */
  index: CampusIndex;
  /** Why campuses answer, where the index does not know: another function when more has been told. */
  reasonsOf?: TextAnswer['reasonsOf'] | undefined;
  /** What else words can be asked; null until it is there. */
  search: WordSearch | null;
  /** Whether a worker searches. */
  isFar: boolean;
  /** 'pending' while it is on its way or not yet asked for. */
  wordsStatus: QueryStatus;
  tradesStatus: QueryStatus;
  /** Asks again for what did not come. */
  retry: () => void;
}

/** The search that the page does itself, its parts fetched when wanted. */
export function useNearSearch({ wordless, wantsWords }: Asked): SearchState {
  const words = useQuery({ ...wordsQuery(), enabled: wantsWords });
  const whole = useQuery({ ...datasetQuery(BASE), enabled: wantsWords });
  const trades = useQuery({ ...tradesQuery(BASE), enabled: wantsWords });
  const texts = useOneEdition(wordless.dataset, whole.data);
  const found = useMemo(() => {
    if (!words.data || !texts) return null;
    const { withWords, suggestionsFor, nearestFilieres, tradesSpeltLike } = words.data;
    const index = withWords(wordless, texts, trades.data ?? []);
    const search: WordSearch = {
      suggestionsFor: (text) => suggestionsFor(index, text),
      nearestFilieres: (text) => nearestFilieres(index, text),
      tradesSpeltLike: (asked) => tradesSpeltLike(index, asked),
    };
    return { index, search };
  }, [words.data, wordless, texts, trades.data]);
  const isLost = words.isError || whole.isError;
  const index = useMemo<CampusIndex>(
    // Where the search cannot come its words ask for nothing, and a notice says so.
    () => found?.index ?? (isLost ? { ...wordless, answerTo: () => EVERY_CAMPUS } : wordless),
    [found, wordless, isLost],
  );
  return {
    index,
    search: found?.search ?? null,
    isFar: false,
    wordsStatus: isLost ? 'error' : found ? 'success' : 'pending',
    tradesStatus: trades.status,
    retry: () => {
      for (const part of [words, whole, trades]) if (part.isError) void part.refetch();
    },
  };
}

/**
 * The whole dataset, where it is of one edition with the list; where it is not (the site has changed since the page
 * came), the whole takes the place of the list first.
 */
function useOneEdition(list: BriefDataset, loaded: LoadedDataset | undefined): Dataset | null {
  const client = useQueryClient();
  const isOther = useMemo(() => {
    const ids = new Set(loaded?.dataset.campuses.map(({ id }) => id));
    return loaded !== undefined && !list.campuses.every(({ id }) => ids.has(id));
  }, [list, loaded]);
  useEffect(
    function takeTheWhole() {
      if (isOther && loaded) client.setQueryData(listQuery(BASE).queryKey, loaded);
    },
    [client, isOther, loaded],
  );
  return isOther ? null : (loaded?.dataset ?? null);
}
