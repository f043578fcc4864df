/** Every text of the campuses in one vocabulary with its postings. */
import type { Campus } from './campus.ts';
import { FIELDS, fieldTexts, textSources, type Field } from './campus-texts.ts';
import type { Dataset } from './dataset.ts';
import { fold } from './fold.ts';
import { searchWords, textWords } from './query-words.ts';
import type { Steps } from './steps.ts';
import type { TradeIndex } from './trade-search.ts';
import { vocabularySteps, type Vocabulary } from './vocabulary.ts';

/** Where one word stands: campus × number of fields + field. */
type Posting = number;

/** Where a word of the vocabulary stands, in the order of the campuses. */
export function postingsOf({ postings, starts }: Pick<CampusWords, 'postings' | 'starts'>, token: number): Uint32Array {
  return postings.subarray(starts[token], starts[token + 1]);
}

/** The campuses ready to be searched by their own words. */
export interface CampusWords {
  campuses: readonly Campus[];
  /** Place of each id among the campuses. */
  numbers: ReadonlyMap<string, number>;
  vocabulary: Vocabulary;
  /** Where the words stand, those of each word together and in order. */
  postings: Uint32Array;
  /** Where those of each word begin in `postings`, and at the end where they end. */
  starts: Uint32Array;
  /** The campuses that bear a name as a whole, by its telling words. */
  wholeNames: ReadonlyMap<string, readonly number[]>;
  textsOf: (campus: Campus, field: Field) => string[];
}

/** The campuses ready to be searched, by what visitors call their trades too. */
export interface TextIndex extends CampusWords {
  trades: TradeIndex;
}

/** Folds every distinct text once, a step a campus; cost grows with the length of the texts. */
export function* campusWordsSteps(dataset: Dataset, campuses: readonly Campus[]): Steps<CampusWords> {
  const sources = textSources(dataset);
  const textsOf = (campus: Campus, field: Field) => fieldTexts(campus, field, sources);
  const { words, ...standing } = yield* wordsStanding(campuses, textsOf);
  const wholeNames = new Map<string, number[]>();
  for (const [number, campus] of campuses.entries()) {
    for (const name of [campus.name, campus.shortName]) {
      if (name) append(wholeNames, searchWords(name).join(' '), number);
    }
    yield;
  }
  const vocabulary = yield* vocabularySteps(words);
  return {
    campuses,
    numbers: new Map(campuses.map(({ id }, number) => [id, number])),
    vocabulary,
    ...standing,
    wholeNames,
    textsOf,
  };
}

/** The distinct words of the campuses as they are met, and where each stands: once a field, whatever holds it there. */
function* wordsStanding(campuses: readonly Campus[], textsOf: CampusWords['textsOf']) {
  const tokens = tokenizer();
  const held: number[] = [];
  const places: Posting[] = [];
  const last: Posting[] = [];
  for (const [number, campus] of campuses.entries()) {
    FIELDS.forEach((field, fieldNumber) => {
      const posting = number * FIELDS.length + fieldNumber;
      for (const text of textsOf(campus, field)) {
        for (const token of tokens.of(text, field)) {
          if (last[token] === posting) continue;
          last[token] = posting;
          held.push(token);
          places.push(posting);
        }
      }
    });
    yield;
  }
  return { words: tokens.words(), ...groupedBy(held, places, last.length) };
}

/** Numbers words; a text that comes again, as towns, topics and members do, is not read again. */
function tokenizer() {
  const numbers = new Map<string, number>();
  const read = { ofNames: new Map<string, number[]>(), ofShortNames: new Map<string, number[]>() };
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    return number;
  };
  const of = (text: string, field: Field): readonly number[] => {
    const known = field === 'shortName' ? read.ofShortNames : read.ofNames;
    let tokens = known.get(text);
    if (!tokens) {
      tokens = wordsOf(text, field).filter(Boolean).map(numberOf);
      known.set(text, tokens);
    }
    return tokens;
  };
  return { of, words: () => [...numbers.keys()] };
}

/** The places of each token together, in their order. */
function groupedBy(tokens: readonly number[], places: readonly Posting[], count: number) {
  const starts = new Uint32Array(count + 1);
  for (const token of tokens) starts[token + 1]! += 1;
  for (let token = 0; token < count; token++) starts[token + 1]! += starts[token]!;
  const ends = starts.slice();
  const postings = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at++) postings[ends[tokens[at]!]!++] = places[at]!;
  return { postings, starts };
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
