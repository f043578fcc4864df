/** What the words of a text find, campus by campus, in columns: by the texts themselves and through the thesaurus. */
import { FIELDS, type Field } from './campus-texts.ts';
import type { FacetColumn } from './facet-columns.ts';
import { postingsOf, type TextIndex } from './text-index.ts';
import { matchTrades, type TradeMatch } from './trade-search.ts';
import type { WordMatch } from './vocabulary.ts';

/** What a match is worth, by where it is found; the order is the contract, the figures leave room for sureness. */
export const WEIGHTS: Record<Field | 'wholeName' | 'tradeTopic' | 'tradeFiliere', number> = {
  wholeName: 1000,
  name: 100,
  shortName: 90,
  formerName: 80,
  topic: 60,
  tradeTopic: 45,
  filiere: 30,
  tradeFiliere: 22,
  member: 10,
  town: 8,
  territory: 4,
};

/** What each campus found for one word, in the order of the index. */
export interface Finds {
  /** How much it is worth; 0 where it found nothing. */
  scores: Float64Array;
  fields: Uint8Array;
  /** Number of the word of the vocabulary, or of the thesaurus entry with its bits turned (~). */
  sources: Int32Array;
  /** How many found something. */
  count: number;
}

/** The worth of those that hold the most of the known words, 0 for the others; and how many words that is. */
export function worthsOf(size: number, known: readonly string[], found: ReadonlyMap<string, Finds>) {
  const hits = new Uint8Array(size);
  for (const word of known) {
    const { scores } = found.get(word)!;
    for (let at = 0; at < size; at++) if (scores[at]! > 0) hits[at]! += 1;
  }
  let most = 0;
  for (let at = 0; at < size; at++) if (hits[at]! > most) most = hits[at]!;
  const worths = new Float64Array(size);
  for (const { scores, count } of most > 0 ? found.values() : []) {
    if (count > 0) for (let at = 0; at < size; at++) if (hits[at] === most) worths[at]! += scores[at]!;
  }
  return { worths, most };
}

/** What a word finds in the texts, by the words that it means. Cost: their postings. */
export function findWord(index: TextIndex, matches: readonly WordMatch[]): Finds {
  const size = index.campuses.length;
  const finds = {
    scores: new Float64Array(size),
    fields: new Uint8Array(size),
    sources: new Int32Array(size),
    count: 0,
  };
  for (const { token, sureness } of matches) {
    for (const posting of postingsOf(index, token)) {
      const field = posting % FIELDS.length;
      keepBest(finds, (posting - field) / FIELDS.length, WEIGHTS[FIELDS[field]!] * sureness, field, token);
    }
  }
  return finds;
}

function keepBest(finds: Finds, number: number, score: number, field: number, source: number): void {
  const before = finds.scores[number]!;
  if (score <= before) return;
  if (before === 0) finds.count += 1;
  finds.scores[number] = score;
  finds.fields[number] = field;
  finds.sources[number] = source;
}

/** Adds what the thesaurus finds to each word's finds; the words that each entry took. */
export function addTrades(
  { trades }: TextIndex,
  matches: ReadonlyMap<string, readonly WordMatch[]>,
  found: ReadonlyMap<string, Finds>,
): Map<number, string[]> {
  const matched = matchTrades(trades, matches);
  for (const [word, finds] of found) {
    const meant = matched.filter(({ words }) => words.includes(word));
    const idsOf = (kind: 'topics' | 'filieres') => (trade: number) => trades.trades[trade]![kind];
    addThrough(finds, trades.topics, meant, idsOf('topics'), 'topic', WEIGHTS.tradeTopic);
    addThrough(finds, trades.filieres, meant, idsOf('filieres'), 'filiere', WEIGHTS.tradeFiliere);
  }
  return new Map(matched.map(({ trade, words }) => [trade, words]));
}

/** Adds the campuses that hold one of the values of the entries, each by the surest: judged once a code. */
function addThrough(
  finds: Finds,
  { codes, values }: FacetColumn,
  meant: readonly TradeMatch[],
  valuesOf: (trade: number) => readonly string[],
  field: Field,
  weight: number,
): void {
  // Of equally sure entries the first counts, for all of their values.
  const surestFirst = [...meant].sort((a, b) => b.sureness - a.sureness);
  const rankOf = new Map<string, number>();
  surestFirst.forEach(({ trade }, rank) => {
    for (const value of valuesOf(trade)) if (!rankOf.has(value)) rankOf.set(value, rank);
  });
  if (rankOf.size === 0) return;
  const scores = new Float64Array(values.length);
  const sources = new Int32Array(values.length);
  values.forEach((held, code) => {
    const match = surestFirst[Math.min(...held.map((value) => rankOf.get(value) ?? surestFirst.length))];
    if (!match) return;
    scores[code] = weight * match.sureness;
    sources[code] = ~match.trade;
  });
  const fieldNumber = FIELDS.indexOf(field);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (scores[code]! > 0) keepBest(finds, at, scores[code]!, fieldNumber, sources[code]!);
  }
}
