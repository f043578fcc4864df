/** Prepares the search by words, and lets the page answer meanwhile: apart from its query, which the first scripts hold. */
import { listWordsSteps, searchSteps, type SearchedList } from '../domain/campus-index.ts';
import type { CampusIndex } from '../domain/criteria.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { CampusWords } from '../domain/text-index.ts';
import type { Trade } from '../domain/trades.ts';
import { inParts } from './in-parts.ts';

/** The words that were made last: trades that come later are put beside them. */
let last: { list: CampusIndex; whole: Dataset; words: Promise<CampusWords | null> } | undefined;

/** What a search is made of. */
interface SearchParts {
  list: CampusIndex;
  whole: Dataset;
  /** Undefined until they have come. */
  trades: readonly Trade[] | undefined;
}

/** A search, and what it was made of. */
export interface MadeSearch extends SearchParts {
  /** null where list and dataset are not of one edition. */
  found: SearchedList | null;
}

/** Makes a search and hands it over, unless it is called off first; hands over what throws where it cannot be made. */
export function makeSearch(parts: SearchParts, take: (made: () => MadeSearch) => void): () => void {
  let isWanted = true;
  const hand = (made: () => MadeSearch) => isWanted && take(made);
  searchOf(parts).then(
    (found) => hand(() => ({ ...parts, found })),
    (cause: unknown) =>
      hand(() => {
        throw cause;
      }),
  );
  return () => void (isWanted = false);
}

/** All that words can be asked of a list, by the whole dataset; null where the two are not of one edition. */
export async function searchOf({ list, whole, trades = [] }: SearchParts): Promise<SearchedList | null> {
  if (last?.list !== list || last.whole !== whole) {
    last = { list, whole, words: inParts(listWordsSteps(list, whole)) };
  }
  const words = await last.words;
  return words && inParts(searchSteps(list, words, trades));
}
