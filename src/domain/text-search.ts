/**
 * Searching the campuses by words, and saying why each was found.
 *
 * Every text of a campus stands in one vocabulary with its postings; the thesaurus stands in another. A word of the
 * visitor's finds words of both (vocabulary.ts says which), and each campus keeps for it the best of what it found.
 * How answers rank is told in docs/search.md, and only there in full.
 */
import { filieresOf, type Campus } from './campus.ts';
import { FIELDS, type Field } from './campus-texts.ts';
import { EVERY_CAMPUS } from './criteria.ts';
import { fold } from './fold.ts';
import { isLight, requiredWords, searchWords } from './query-words.ts';
import { addTrades, findWord, WEIGHTS, worthsOf, type Finds } from './text-finds.ts';
import { wordsOf, type TextIndex } from './text-index.ts';
import { matchTrades, type TradeMatch } from './trade-search.ts';
import type { Trade } from './trades.ts';
import { matchLikeness, matchWord, type WordMatch } from './vocabulary.ts';

/** Why a campus answers a word: where it was found, and through which entry of the thesaurus, if any. */
export interface Reason {
  /** As the visitor wrote them; several where an entry took them together. */
  words: string[];
  field: Field;
  /** The campus's own text: a topic, a town; for a filière its label. */
  text: string;
  /** The entry that led there. */
  trade: Trade | null;
}

/** The answer to a text. Without words, every campus answers and none has a reason. */
export interface TextAnswer {
  /** How well each campus of the index answers, in its order: 0 where it does not; null where nothing was asked. */
  worths: Float64Array | null;
  /** The same by id, of those that answer, in the order of the index; made when first read. */
  scores: ReadonlyMap<string, number> | null;
  /** Words found nowhere, as written: left out where another was found. */
  unknown: string[];
  /** No campus answers all the words: these answer as many as one does. */
  isPartial: boolean;
  reasonsOf: (id: string) => Reason[];
}

/** What each word of a text means in the campuses' vocabulary, and in the thesaurus's. */
interface Meanings {
  ofCampuses: Map<string, WordMatch[]>;
  ofTrades: Map<string, WordMatch[]>;
}

/** A word is taken for a slip of another only where it means nothing, in either vocabulary, as it stands. */
function meaningsOf({ vocabulary, trades }: TextIndex, words: readonly string[]): Meanings {
  const meanings: Meanings = { ofCampuses: new Map(), ofTrades: new Map() };
  for (const word of words) {
    const [own, trade] = [matchWord(vocabulary, word), matchWord(trades.vocabulary, word)];
    // Nor a light word, which is right as it stands: "faire" is no "fer".
    const isLost = own.length === 0 && trade.length === 0 && !isLight(word);
    meanings.ofCampuses.set(word, isLost ? matchLikeness(vocabulary, word) : own);
    meanings.ofTrades.set(word, isLost ? matchLikeness(trades.vocabulary, word) : trade);
  }
  return meanings;
}

/** The words of a text, two of them as one where the atlas writes them so: "ariane group". */
function askedWords({ vocabulary: { numbers } }: TextIndex, query: string): string[] {
  const words = searchWords(query);
  const isNew = (word: string) => !numbers.has(word);
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const [first, second] = [words[at]!, words[at + 1]!];
    if (numbers.has(first + second) && (isNew(first) || isNew(second))) words.splice(at, 2, first + second);
  }
  return words;
}

/** The entries of the thesaurus that a text means, surest first. */
export function tradesMeantBy(index: TextIndex, query: string): TradeMatch[] {
  return matchTrades(index.trades, meaningsOf(index, askedWords(index, query)).ofTrades);
}

/** Finds the campuses that answer a text. Cost: a lookup a word, then its postings; a slip costs one vocabulary. */
export function searchText(index: TextIndex, query: string): TextAnswer {
  const words = askedWords(index, query);
  if (words.length === 0) return EVERY_CAMPUS;
  const meanings = meaningsOf(index, words);
  const found = new Map(words.map((word) => [word, findWord(index, meanings.ofCampuses.get(word)!)]));
  const covers = addTrades(index, meanings.ofTrades, found);
  const required = requiredWords(words);
  const unknown = required.filter((word) => found.get(word)!.count === 0);
  const known = required.filter((word) => found.get(word)!.count > 0);
  const { worths, most } = worthsOf(index.campuses.length, known, found);
  for (const number of index.wholeNames.get(words.join(' ')) ?? []) worths[number]! += WEIGHTS.wholeName;
  const written = writerOf(query);
  let scores: ReadonlyMap<string, number> | null = null;
  return {
    worths,
    get scores() {
      return (scores ??= scoresById(index, worths));
    },
    unknown: unknown.map(written),
    isPartial: most < known.length,
    reasonsOf: (id) => {
      const number = index.numbers.get(id);
      if (number === undefined || worths[number] === 0) return [];
      const reasons = reasonsOf(index, number, words, found, covers);
      return reasons.map((reason) => ({ ...reason, words: reason.words.map(written) }));
    },
  };
}

/** Gives a folded word back as it was written: "pâtissier" for "patissier". */
function writerOf(query: string): (word: string) => string {
  const lower = query.toLowerCase();
  const asWritten = new Map<string, string>();
  let before: RegExpExecArray | null = null;
  for (const match of lower.matchAll(/[\p{Letter}\p{Number}\p{Mark}]+/gu)) {
    const [raw] = match;
    // Two words may have been taken as one.
    if (before) asWritten.set(fold(before[0]) + fold(raw), lower.slice(before.index, match.index + raw.length));
    before = match;
  }
  for (const raw of lower.match(/[\p{Letter}\p{Number}\p{Mark}]+/gu) ?? []) asWritten.set(fold(raw), raw);
  return (word) => asWritten.get(word) ?? word;
}

function scoresById({ campuses }: TextIndex, worths: Float64Array): Map<string, number> {
  const scores = new Map<string, number>();
  worths.forEach((worth, at) => worth > 0 && scores.set(campuses[at]!.id, worth));
  return scores;
}

function reasonsOf(
  index: TextIndex,
  number: number,
  words: readonly string[],
  found: ReadonlyMap<string, Finds>,
  covers: ReadonlyMap<number, string[]>,
): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const word of words) {
    const finds = found.get(word);
    if (!finds || finds.scores[number] === 0) continue;
    const campus = index.campuses[number]!;
    const field = FIELDS[finds.fields[number]!]!;
    const source = finds.sources[number]!;
    const trade = source < 0 ? index.trades.trades[~source]! : null;
    const text = trade ? tradeText(index, campus, field, trade) : tokenText(index, campus, field, source);
    const key = `${field} ${text} ${trade?.names[0] ?? ''}`;
    const same = reasons.get(key);
    if (same) same.words.push(...[word].filter((one) => !same.words.includes(one)));
    else reasons.set(key, { words: trade ? [...covers.get(~source)!] : [word], field, text, trade });
  }
  return [...reasons.values()].sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field));
}

function tokenText(index: TextIndex, campus: Campus, field: Field, token: number): string {
  const word = index.vocabulary.words[token]!;
  return index.textsOf(campus, field).find((text) => wordsOf(text, field).includes(word)) ?? '';
}

function tradeText(index: TextIndex, campus: Campus, field: Field, trade: Trade): string {
  if (field === 'topic') return trade.topics.find((topic) => campus.topics.includes(topic)) ?? '';
  const own = filieresOf(campus);
  return index.textsOf(campus, 'filiere')[own.findIndex((id) => trade.filieres.includes(id))] ?? '';
}
