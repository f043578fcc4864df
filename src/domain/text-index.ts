/** Every text of the campuses in one vocabulary with its postings, beside the thesaurus. */
import type { Campus } from './campus.ts';
import { FIELDS, fieldTexts, textSources, type Field } from './campus-texts.ts';
import type { Dataset } from './dataset.ts';
import { fold } from './fold.ts';
import { searchWords, textWords } from './query-words.ts';
import { buildTradeIndex, type TradeIndex } from './trade-search.ts';
import type { Trade } from './trades.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** Where one word stands: campus × number of fields + field. */
type Posting = number;

/** The campuses ready to be searched. */
export interface TextIndex {
  campuses: readonly Campus[];
  /** Place of each id among the campuses. */
  numbers: ReadonlyMap<string, number>;
  vocabulary: Vocabulary;
  /** For each word of the vocabulary, where it stands. */
  postings: readonly (readonly Posting[])[];
  /** The campuses that bear a name as a whole, by its telling words. */
  wholeNames: ReadonlyMap<string, readonly number[]>;
  trades: TradeIndex;
  textsOf: (campus: Campus, field: Field) => string[];
}

/** Folds every campus once; cost grows with the length of the texts. */
export function buildTextIndex(
  dataset: Dataset,
  campuses: readonly Campus[],
  trades: readonly Trade[] = [],
): TextIndex {
  const sources = textSources(dataset);
  const textsOf = (campus: Campus, field: Field) => fieldTexts(campus, field, sources);
  const places = new Map<string, Posting[]>();
  const wholeNames = new Map<string, number[]>();
  campuses.forEach((campus, number) => {
    for (const name of [campus.name, campus.shortName]) {
      if (name) append(wholeNames, searchWords(name).join(' '), number);
    }
    FIELDS.forEach((field, fieldNumber) => {
      const words = new Set(textsOf(campus, field).flatMap((text) => wordsOf(text, field)));
      words.delete('');
      for (const word of words) append(places, word, number * FIELDS.length + fieldNumber);
    });
  });
  return {
    campuses,
    numbers: new Map(campuses.map(({ id }, number) => [id, number])),
    vocabulary: buildVocabulary(places.keys()),
    postings: [...places.values()],
    wholeNames,
    trades: buildTradeIndex(trades, campuses),
    textsOf,
  };
}

/** The folded words of a text; of a short name also its neighbours as one, for "Nauticampus". */
export function wordsOf(text: string, field: Field): string[] {
  const words = textWords(text);
  if (field !== 'shortName') return words;
  const inOrder = fold(text).split(' ');
  return [...words, ...inOrder.slice(1).map((word, at) => inOrder[at]! + word)];
}

function append<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
