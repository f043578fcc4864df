import { skipToken, useQuery, useQueryClient, type QueryStatus } from '@tanstack/react-query';
import { useEffect } from 'react';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { listQuery } from '../dataset/list-query.ts';
import type { MadeSearch } from '../dataset/load-words.ts';
import { tradesQuery } from '../dataset/trades-query.ts';
import { MADE_SEARCH, wordsQuery } from '../dataset/words-query.ts';
import type { WordSearch } from '../domain/campus-index.ts';
import type { CampusIndex } from '../domain/criteria.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { TextAnswer } from '../domain/text-search.ts';
import type { Trade } from '../domain/trades.ts';
import type * as WordsCode from './load-words.ts';
import type { Asked } from './useAsked.ts';

const BASE = import.meta.env.BASE_URL;

/** A search by words in whatever state it is. */
export interface SearchState {
  /** Answers words as soon as it can; until then, and where it cannot come, they ask for nothing. */
  index: CampusIndex;
  /** Why campuses answer, where the index does not know: another function when more has been told. */
  reasonsOf?: TextAnswer['reasonsOf'] | undefined;
  /** Says why; undefined until there is something to say. */
  reasonInWords: typeof WordsCode.reasonInWords | undefined;
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

/**
 * The search that the page does itself, its parts fetched when wanted. Where the whole dataset turns out to be of another
 * edition than the list (the site has changed since the page came), it takes the place of the list first.
 */
export function useNearSearch({ wordless, wantsWords }: Asked): SearchState {
  const client = useQueryClient();
  const words = useQuery({ ...wordsQuery(() => import('./load-words.ts')), enabled: wantsWords });
  const whole = useQuery({ ...datasetQuery(BASE), enabled: wantsWords });
  const trades = useQuery({ ...tradesQuery(BASE), enabled: wantsWords });
  const { found, isWhole } = useMadeSearch(words.data, wordless, whole.data?.dataset, trades.data);
  useEffect(
    function takeTheWhole() {
      if (found === null) client.setQueryData(listQuery(BASE).queryKey, whole.data);
    },
    [client, found, whole.data],
  );
  const search = found === 'lost' ? null : found;
  const isLost = words.isError || whole.isError || found === 'lost';
  return {
    index: (isLost ? null : search?.index) ?? wordless,
    reasonInWords: words.data?.reasonInWords,
    search: search?.search ?? null,
    isFar: false,
    wordsStatus: isLost ? 'error' : search ? 'success' : 'pending',
    tradesStatus: isWhole ? trades.status : 'pending',
    retry: () => {
      for (const part of [words, whole, trades]) if (part.isError) void part.refetch();
    },
  };
}

/**
 * The search of a dataset once it has been made, in parts between which the page answers: undefined until then, kept for
 * the visit. That of before stays while trades that have come late are put beside its words, and is not whole.
 */
function useMadeSearch(
  engine: typeof WordsCode | undefined,
  list: CampusIndex,
  whole: Dataset | undefined,
  trades: readonly Trade[] | undefined,
) {
  const client = useQueryClient();
  const { data: made } = useQuery<MadeSearch>({
    queryKey: MADE_SEARCH,
    queryFn: skipToken,
    gcTime: Infinity,
    structuralSharing: false,
  });
  useEffect(
    function makeIt() {
      return engine && whole && engine.makeSearch({ list, whole, trades }, client);
    },
    [client, engine, list, whole, trades],
  );
  const isOfThese = made?.list.dataset === list.dataset && made.whole === whole;
  return { found: isOfThese ? made.found : undefined, isWhole: !isOfThese || made.trades === trades };
}
