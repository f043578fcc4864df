/** The campuses ready to be searched by words: what the first screen does without. */
import { wordlessIndex, type CampusIndex } from './criteria.ts';
import type { Campus, CampusBrief } from './campus.ts';
import type { BriefDataset, Dataset } from './dataset.ts';
import { nearestFilieres, tradesSpeltLike, type Nearest } from './nearest-filieres.ts';
import { finished, type Steps } from './steps.ts';
import { suggestionsFor, type Suggestions, type TradeSuggestion } from './suggestions.ts';
import { campusWordsSteps, type CampusWords, type TextIndex } from './text-index.ts';
import { searchText } from './text-search.ts';
import { tradeIndexSteps } from './trade-search.ts';
import type { Trade } from './trades.ts';

export { nearestFilieres, suggestionsFor, tradesSpeltLike };

/** An index that answers words. */
export interface WordIndex<C extends CampusBrief = CampusBrief> extends CampusIndex<C> {
  texts: TextIndex;
}

/** What words can be asked beside the campuses that answer them. */
export interface WordSearch {
  suggestionsFor: (text: string) => Suggestions;
  nearestFilieres: (text: string) => Nearest;
  tradesSpeltLike: (words: readonly string[]) => readonly TradeSuggestion[];
}

/** One for the address, some for the letters being typed. */
const KEPT_ANSWERS = 4;

/**
 * The words of a whole dataset, in the order of an index of it; nothing of the trades. Throws where the dataset lacks a
 * campus of the index: the two are of different editions.
 */
function wordsSteps(index: CampusIndex, dataset: Dataset): Steps<CampusWords> {
  return campusWordsSteps(dataset, wholeCampuses(index, dataset));
}

/** Adds words and trades to an index; the last answers are kept, so that selection, counts and suggestions search once. */
function* withTradesSteps<C extends CampusBrief>(
  index: CampusIndex<C>,
  words: CampusWords,
  trades: readonly Trade[],
): Steps<WordIndex<C>> {
  const texts: TextIndex = { ...words, trades: yield* tradeIndexSteps(trades, words.campuses) };
  return { ...index, texts, answerTo: keepingAnswers((text: string) => searchText(texts, text)) };
}

/** The same function, which looks once for what it is asked again and again. */
function keepingAnswers<Asked, Answer extends object>(find: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const kept = new Map<Asked, Answer>();
  return (asked) => {
    const answer = kept.get(asked) ?? find(asked);
    kept.set(asked, answer);
    if (kept.size > KEPT_ANSWERS) kept.delete(kept.keys().next().value!);
    return answer;
  };
}

/** Adds the words of a whole dataset to an index of it, at once. Throws where the two are of different editions. */
export function withWords<C extends CampusBrief>(
  index: CampusIndex<C>,
  dataset: Dataset,
  trades: readonly Trade[],
): WordIndex<C> {
  return finished(withTradesSteps(index, finished(wordsSteps(index, dataset)), trades));
}

/** A list that can be asked words. */
export interface SearchedList {
  index: CampusIndex;
  search: WordSearch;
}

/** The words of a list, by the whole dataset; null where the two are not of one edition. */
export function* listWordsSteps(list: CampusIndex, whole: Dataset): Steps<CampusWords | null> {
  return areOneEdition(list.dataset, whole) ? yield* wordsSteps(list, whole) : null;
}

/** All that words can be asked of a list. */
export function* searchSteps(list: CampusIndex, words: CampusWords, trades: readonly Trade[]): Steps<SearchedList> {
  const index = yield* withTradesSteps(list, words, trades);
  return {
    index,
    search: {
      suggestionsFor: (text) => suggestionsFor(index, text),
      nearestFilieres: keepingAnswers((text) => nearestFilieres(index, text)),
      tradesSpeltLike: keepingAnswers((asked) => tradesSpeltLike(index, asked)),
    },
  };
}

/** Whether two datasets are of one date and of the same campuses, in whatever order. */
function areOneEdition(one: BriefDataset, other: BriefDataset): boolean {
  const ids = new Set(one.campuses.map(({ id }) => id));
  return (
    one.edition === other.edition && ids.size === other.campuses.length && other.campuses.every(({ id }) => ids.has(id))
  );
}

/** Prepares a dataset for selection and for words; cost grows with its texts. */
export function indexCampuses(dataset: Dataset, trades: readonly Trade[] = []): WordIndex<Campus> {
  return withWords(wordlessIndex(dataset), dataset, trades);
}

/** All that is known of the campuses of an index, in its order. */
function wholeCampuses(index: CampusIndex, { campuses }: Dataset): Campus[] {
  const byId = new Map(campuses.map((campus) => [campus.id, campus]));
  return index.campuses.map(({ id }) => {
    const campus = byId.get(id);
    if (!campus) throw new Error(`Expected a dataset with the campus "${id}" of the index. Load both of one edition.`);
    return campus;
  });
}
