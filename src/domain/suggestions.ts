/** What a half-written text may become: a campus, a trade, a filière. */
import type { CampusBrief } from './campus.ts';
import type { WordIndex } from './campus-index.ts';
import type { NamedFiliere } from './dataset.ts';
import { searchWords, textWords } from './query-words.ts';
import type { TextIndex } from './text-index.ts';
import { tradesMeantBy } from './text-search.ts';
import type { TradeMatch } from './trade-search.ts';
import type { Trade } from './trades.ts';

/** A trade under the name that the text means, the form that it is nearest to. */
export interface TradeSuggestion {
  name: string;
  trade: Trade;
}

export interface Suggestions {
  campuses: CampusBrief[];
  trades: TradeSuggestion[];
  filieres: NamedFiliere[];
}

/** How many of each kind: all of them fit above a phone's keyboard, with their headings. */
const LIMITS = { campuses: 3, trades: 4, filieres: 3 } as const;

const NAME_FIELDS: readonly string[] = ['name', 'shortName', 'formerName'];

/** The best of each kind, best first; nothing for a text without words. Cost: one search of the text. */
export function suggestionsFor(index: WordIndex, text: string): Suggestions {
  const words = searchWords(text);
  if (words.length === 0) return { campuses: [], trades: [], filieres: [] };
  return {
    campuses: namedCampuses(index, text),
    trades: namedTrades(index, text, words),
    filieres: index.dataset.filieres.filter(({ label }) => beginsWords(label, words)).slice(0, LIMITS.filieres),
  };
}

/** The campuses whose own name answers, and those alone: the list below shows the others. */
function namedCampuses({ campuses, answerTo }: WordIndex, text: string): CampusBrief[] {
  const { worths, reasonsOf } = answerTo(text);
  // A name is worth more than anything else: those that answer by it come first.
  return bestOf(worths ?? new Float64Array(0), 4 * LIMITS.campuses)
    .map((at) => campuses[at]!)
    .filter(({ id }) => reasonsOf(id).some(({ field }) => NAME_FIELDS.includes(field)))
    .slice(0, LIMITS.campuses);
}

/** The places of the largest values above 0, at most `count`, the largest first and equal ones in order: one pass. */
function bestOf(values: Float64Array, count: number): number[] {
  const best: number[] = [];
  // What a value must be above to be among them.
  let least = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value <= least) continue;
    const after = best.findIndex((other) => values[other]! < value);
    best.splice(after < 0 ? best.length : after, 0, at);
    if (best.length > count) best.pop();
    if (best.length === count) least = values[best.at(-1)!]!;
  }
  return best;
}

function namedTrades({ texts }: WordIndex, text: string, words: readonly string[]): TradeSuggestion[] {
  return (
    tradesMeantBy(texts, text)
      // Of names that answer alike, a trade that one can have comes before a thing that one likes.
      .sort((a, b) => rankOf(texts, b) - rankOf(texts, a))
      .slice(0, LIMITS.trades)
      .map(({ trade }) => texts.trades.trades[trade]!)
      .map((trade) => ({ trade, name: nearestName(trade.names, words) }))
  );
}

function rankOf({ trades }: TextIndex, { trade, words, sureness }: TradeMatch): number {
  return words.length * 10 + sureness + (trades.trades[trade]!.kind === 'trade' ? 0.01 : 0);
}

/** The name that begins as the words do, or the first. */
function nearestName(names: readonly string[], words: readonly string[]): string {
  return names.find((name) => beginsWords(name, words)) ?? names[0]!;
}

/** Whether each of the folded words begins a word of the text. */
function beginsWords(text: string, words: readonly string[]): boolean {
  const own = textWords(text);
  return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
}
