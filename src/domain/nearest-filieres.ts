/** Where to go from a search that ends nowhere: trades spelt alike, and the filières nearest to what was meant. */
import { filieresOf } from './campus.ts';
import type { WordIndex } from './campus-index.ts';
import { fold } from './fold.ts';
import { requiredWords, searchWords } from './query-words.ts';
import type { TradeSuggestion } from './suggestions.ts';
import type { TradeIndex } from './trade-search.ts';

/** Share of letter pairs that two words must have in common to be told as near (Dice's coefficient, 0 to 1). */
const NEAR = 0.6;
const MAX_TRADES = 3;
const MAX_FILIERES = 3;

/** Filières by id, nearest first, and how they were found. */
export interface Nearest {
  /**
   * 'answer': those of the campuses that answer the text, whatever the other criteria; 'spelling': those of the trades
   * that are spelt alike; 'size': nothing is near, these have the most campuses.
   */
  by: 'answer' | 'spelling' | 'size';
  filieres: string[];
}

/** The filières nearest to a text, at most three. Cost: one pass over the thesaurus for words found nowhere. */
export function nearestFilieres(index: WordIndex, text: string): Nearest {
  const { scores } = index.answerTo(text);
  if (scores !== null && scores.size > 0) {
    return { by: 'answer', filieres: largestOf(index, new Set(scores.keys())) };
  }
  const trades = tradesSpeltLike(index, requiredWords(searchWords(text)));
  const near = [...new Set(trades.flatMap(({ trade }) => trade.filieres))];
  if (near.length > 0) return { by: 'spelling', filieres: near.slice(0, MAX_FILIERES) };
  return { by: 'size', filieres: largestOf(index, null) };
}

/** The filières with the most campuses among those of the ids, or among all. */
function largestOf({ campuses, dataset }: WordIndex, ids: ReadonlySet<string> | null): string[] {
  const counts = new Map(dataset.filieres.map(({ id }) => [id, 0]));
  for (const campus of campuses) {
    if (ids && !ids.has(campus.id)) continue;
    for (const id of filieresOf(campus)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_FILIERES)
    .map(([id]) => id);
}

/**
 * The trades with a name of which a word is spelt like one of these, nearest first, each once. Cost: one pass over the names
 * of the thesaurus; letters are compared once a word, where its length allows it.
 */
export function tradesSpeltLike({ texts: { trades } }: WordIndex, words: readonly string[]): TradeSuggestion[] {
  const best = new Map<number, string>();
  for (const [number] of namesSpeltLike(trades, words)) {
    const { trade, folded } = trades.names[number]!;
    if (best.size === MAX_TRADES) break;
    if (!best.has(trade)) best.set(trade, folded);
  }
  return [...best].map(([number, folded]) => {
    const trade = trades.trades[number]!;
    return { name: trade.names.find((name) => fold(name) === folded)!, trade };
  });
}

/** The numbers of the names that hold a word spelt like one of these, and how like it is; the likest first. */
function namesSpeltLike({ names }: TradeIndex, words: readonly string[]): [number, number][] {
  const asked = words.map((word) => pairsOf(fold(word))).filter(({ size }) => size > 1);
  const known = new Map<string, number>();
  const likenessOf = (word: string) => {
    const likeness = known.get(word) ?? likenessTo(asked, word);
    known.set(word, likeness);
    return likeness;
  };
  return names
    .map(({ folded }, number): [number, number] => [number, Math.max(...folded.split(' ').map(likenessOf))])
    .filter(([, likeness]) => likeness >= NEAR)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

/** How like a word is to the likest of those asked for, given by their pairs; 0 where it cannot be near. */
function likenessTo(asked: readonly ReadonlySet<string>[], word: string): number {
  const near = asked.filter(({ size }) => mayBeNear(size, word.length + 1));
  if (near.length === 0) return 0;
  const own = pairsOf(word);
  return Math.max(...near.map((one) => dice(own, one)));
}

/** Whether words of so many pairs can be near at all, were all pairs of the shorter in the longer. */
function mayBeNear(one: number, other: number): boolean {
  return 2 * Math.min(one, other) >= NEAR * (one + other);
}

/** The pairs of neighbouring letters of a word, its edges included. */
function pairsOf(word: string): Set<string> {
  const edged = ` ${word} `;
  return new Set(Array.from({ length: edged.length - 1 }, (_, at) => edged.slice(at, at + 2)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}
