/** Prepares the search by words, and lets the page answer meanwhile: apart from its query, which the first scripts hold. */
import type { QueryClient } from '@tanstack/react-query';
import { listWordsSteps, searchSteps, type SearchedList } from '../domain/campus-index.ts';
import type { CampusIndex } from '../domain/criteria.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { CampusWords } from '../domain/text-index.ts';
import type { Trade } from '../domain/trades.ts';
import { inParts } from './in-parts.ts';
import { MADE_SEARCH } from './words-query.ts';

/** What a search is made of. */
interface SearchParts {
  list: CampusIndex;
  whole: Dataset;
  /** Undefined until they have come. */
  trades: readonly Trade[] | undefined;
}

/** A search, and what it was made of. */
export interface MadeSearch extends SearchParts {
  /** null where list and dataset are not of one edition, 'lost' where it could not be made. */
  found: SearchedList | null | 'lost';
}

/** The words that were read last: trades that come later are put beside them. */
let last: { list: CampusIndex['dataset']; whole: Dataset; words: Promise<CampusWords | null> } | undefined;

/** Makes a search and keeps it among the queries, unless it is there already or called off first. */
export function makeSearch(parts: SearchParts, client: QueryClient): () => void {
  const made = client.getQueryData<MadeSearch>(MADE_SEARCH);
  if (made && made.found !== 'lost' && areSame(made, parts)) return () => undefined;
  let isWanted = true;
  const keep = (found: MadeSearch['found']) => {
    if (isWanted) client.setQueryData<MadeSearch>(MADE_SEARCH, { ...parts, found });
  };
  searchOf(parts).then(keep, (cause: unknown) => {
    console.error(`The search by words cannot be made: ${String(cause)}`);
    // Words that were found without the trades are worth more than none.
    keep(made && areSame(made, { ...parts, trades: made.trades }) ? made.found : 'lost');
  });
  return () => void (isWanted = false);
}

function areSame(one: SearchParts, other: SearchParts): boolean {
  return one.list.dataset === other.list.dataset && one.whole === other.whole && one.trades === other.trades;
}

/** All that words can be asked of a list, by the whole dataset; null where the two are not of one edition. */
export async function searchOf({ list, whole, trades = [] }: SearchParts): Promise<SearchedList | null> {
  if (last?.list !== list.dataset || last.whole !== whole) {
    last = { list: list.dataset, whole, words: inParts(listWordsSteps(list, whole)) };
  }
  const { words } = last;
  const read = await words.catch((cause: unknown) => {
    if (last?.words === words) last = undefined;
    throw cause;
  });
  return read && inParts(searchSteps(list, read, trades));
}
