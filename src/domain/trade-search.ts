/** Which entries of the thesaurus a visitor's words mean, and which campuses each leads to. */
import { filieresOf, type Campus } from './campus.ts';
import { facetColumn, type FacetColumn } from './facet-columns.ts';
import { fold } from './fold.ts';
import { requiredWords, searchWords } from './query-words.ts';
import type { Steps } from './steps.ts';
import type { Trade } from './trades.ts';
import { matchWord, vocabularySteps, type Vocabulary, type WordMatch } from './vocabulary.ts';

/** The thesaurus ready to be searched. */
export interface TradeIndex {
  trades: readonly Trade[];
  vocabulary: Vocabulary;
  /** For each word of the vocabulary, the names that hold it. */
  holders: readonly (readonly number[])[];
  /** For each name, its entry and its telling words. */
  names: readonly { trade: number; size: number; folded: string }[];
  /** What leads from an entry to the campuses, in their order. */
  topics: FacetColumn;
  filieres: FacetColumn;
}

/** An entry that the words mean; `words` are those that it took. */
export interface TradeMatch {
  trade: number;
  words: string[];
  sureness: number;
}

/** How sure an entry is when only some words of its name were written: "cuisinier" for "cuisinier de collectivité". */
const PARTIAL_SURENESS = 0.7;

/** Prepares the thesaurus for these campuses; one pass over each. */
export function* tradeIndexSteps(trades: readonly Trade[], campuses: readonly Campus[]): Steps<TradeIndex> {
  const names: { trade: number; size: number; folded: string }[] = [];
  const holders = new Map<string, number[]>();
  for (const [trade, entry] of trades.entries()) {
    for (const name of entry.names) {
      const words = requiredWords(searchWords(name));
      for (const word of words) {
        const list = holders.get(word);
        if (list) list.push(names.length);
        else holders.set(word, [names.length]);
      }
      names.push({ trade, size: words.length, folded: fold(name) });
    }
    yield;
  }
  const vocabulary = yield* vocabularySteps(holders.keys());
  return {
    trades,
    vocabulary,
    holders: [...holders.values()],
    names,
    topics: facetColumn(campuses, ({ topics }) => topics),
    filieres: facetColumn(campuses, filieresOf),
  };
}

/** Whether any campus holds one of the topics or filières of an entry. */
export function leadsSomewhere({ topics, filieres }: TradeIndex, entry: Trade): boolean {
  const holdsOne = ({ values }: FacetColumn, wanted: readonly string[]) =>
    values.some((held) => held.some((value) => wanted.includes(value)));
  return holdsOne(topics, entry.topics) || holdsOne(filieres, entry.filieres);
}

/** What each folded word means in the thesaurus as it stands, slips left aside. */
export function meaningsIn({ vocabulary }: TradeIndex, words: readonly string[]): Map<string, WordMatch[]> {
  return new Map(words.map((word) => [word, matchWord(vocabulary, word)]));
}

/**
 * The entries that the folded words mean (each with its matches in the thesaurus's vocabulary), each once with its
 * surest name: those of which every telling word was written, whatever the order; where all that was written stands in a
 * longer name, those too, less surely; and for a word that leads nowhere so, any name that holds it.
 */
export function matchTrades(index: TradeIndex, matches: ReadonlyMap<string, readonly WordMatch[]>): TradeMatch[] {
  const asked = requiredWords([...matches.keys()]);
  const surest = surestByName(index, matches);
  const best = new Map<number, TradeMatch>();
  for (const [name, byWord] of surest) {
    const { trade, size } = index.names[name]!;
    const isWhole = byWord.size >= size;
    if (!isWhole && byWord.size < asked.length) continue;
    const sureness = Math.min(...byWord.values()) * (isWhole ? 1 : PARTIAL_SURENESS);
    best.set(trade, together(best.get(trade), { trade, words: [...byWord.keys()], sureness }));
  }
  const taken = new Set([...best.values()].flatMap(({ words }) => words));
  const left = asked.filter((word) => !taken.has(word));
  for (const [name, byWord] of left.length > 0 ? surest : []) {
    const { trade } = index.names[name]!;
    const words = left.filter((word) => byWord.has(word));
    if (words.length === 0) continue;
    const sureness = Math.min(...words.map((word) => byWord.get(word)!)) * PARTIAL_SURENESS ** 2;
    best.set(trade, together(best.get(trade), { trade, words, sureness }));
  }
  const asWritten = (words: readonly string[]) => [...matches.keys()].filter((word) => words.includes(word));
  return [...best.values()]
    .map((match) => ({ ...match, words: asWritten(match.words) }))
    .sort((a, b) => b.words.length - a.words.length || b.sureness - a.sureness);
}

/** The better of two names of an entry, with the words of both: "coiffeur barbier" means each by another of its names. */
function together(one: TradeMatch | undefined, other: TradeMatch): TradeMatch {
  if (!one) return other;
  const isBetter = other.words.length * other.sureness > one.words.length * one.sureness;
  const [better, lesser] = isBetter ? [other, one] : [one, other];
  return { ...better, words: [...new Set([...better.words, ...lesser.words])] };
}

/** For each name that holds any of the words: how surely it holds each of them. */
function surestByName(
  index: TradeIndex,
  matches: ReadonlyMap<string, readonly WordMatch[]>,
): Map<number, Map<string, number>> {
  const surest = new Map<number, Map<string, number>>();
  for (const [word, tokens] of matches) {
    for (const { token, sureness } of tokens) {
      for (const name of index.holders[token]!) {
        const byWord = surest.get(name) ?? new Map<string, number>();
        byWord.set(word, Math.max(sureness, byWord.get(word) ?? 0));
        surest.set(name, byWord);
      }
    }
  }
  return surest;
}
