/** The campuses ready to be searched by words: what the first screen does without. */
import { wordlessIndex, type CampusIndex } from './criteria.ts';
import type { Dataset } from './dataset.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';
import { searchText, type TextAnswer } from './text-search.ts';
import type { Trade } from './trades.ts';

export { nearestFilieres, tradesSpeltLike } from './nearest-filieres.ts';
export { suggestionsFor } from './suggestions.ts';

/** An index that answers words. */
export interface WordIndex extends CampusIndex {
  texts: TextIndex;
}

/** One for the address, some for the letters being typed. */
const KEPT_ANSWERS = 4;

/** Adds the words to an index; the last answers are kept, so that selection, counts and suggestions search once. */
export function withWords(index: CampusIndex, trades: readonly Trade[]): WordIndex {
  const texts = buildTextIndex(index.dataset, index.campuses, trades);
  const kept = new Map<string, TextAnswer>();
  return {
    ...index,
    texts,
    answerTo: (text) => {
      const answer = kept.get(text) ?? searchText(texts, text);
      kept.set(text, answer);
      if (kept.size > KEPT_ANSWERS) kept.delete(kept.keys().next().value!);
      return answer;
    },
  };
}

/** Prepares a dataset for selection and for words; cost grows with its texts. */
export function indexCampuses(dataset: Dataset, trades: readonly Trade[] = []): WordIndex {
  return withWords(wordlessIndex(dataset), trades);
}
