/** Finding communes by their names, by their postcodes, and by a name spelt almost right. */
import { lineAt, linesWith } from './lines.ts';
import type { PlaceIndex, PlaceSuggestion } from './place-index.ts';
import { readCommune } from './places.ts';
import { isWithinSlips, slipsAllowed } from './word-forms.ts';

/** How a place answers: its whole name, its beginning, the beginnings of its words, or something spelt like it. */
export const TIER = { whole: 0, beginning: 1, words: 2, alike: 3 } as const;

export interface Candidate {
  tier: number;
  /** Population, or what a territory is worth beside it. */
  weight: number;
  suggest: () => PlaceSuggestion;
}

/** Leading articles do not count: "mans" is Le Mans. */
const ARTICLES = ['', 'la ', 'le ', 'les ', 'l '] as const;
/** Nor does this word, which an arrondissement's name ends with: "paris 11e" is the whole of it. */
const PART = ' arrondissement';
/** An arrondissement weighs more than its town to those who write its own postcode. */
const OWN_POSTCODE = 100;

/** How a folded name answers the words; null where it does not. */
export function tierOf(name: string, whole: string, words: readonly string[]): number | null {
  const article = name[0] === 'l' ? ARTICLES.findLast((one) => name.startsWith(one))! : '';
  const start = [0, article.length].find((at) => name.startsWith(whole, at));
  if (start !== undefined) {
    const end = start + whole.length;
    return end === name.length || name.slice(end) === PART ? TIER.whole : TIER.beginning;
  }
  return words.every((word) => ` ${name}`.includes(` ${word}`)) ? TIER.words : null;
}

/**
 * The communes in which each folded word begins a word of the name, and among them the `limit` that answer best; within
 * a département or the postcodes that begin so, where that is said. The index is in the order of population: past so
 * many names that begin so, only a whole one could come before them, and those are looked for by themselves.
 */
export function communesNamed(
  index: PlaceIndex,
  words: readonly string[],
  limit: number,
  within?: string,
): Candidate[] {
  const whole = words.join(' ');
  const tierAt = (number: number) =>
    isWithin(index, number, within) ? tierOf(lineAt(index.names, number).slice(1), whole, words) : null;
  const found = [...linesWith(index.names, ` ${whole}\n`)].filter((number) => tierAt(number) === TIER.whole);
  const candidates = found.map((number) => communeCandidate(index, number, TIER.whole));
  const known = new Set(found);
  let begun = 0;
  for (const number of linesWith(index.names, ` ${rarestOf(words)}`)) {
    const tier = known.has(number) ? null : tierAt(number);
    if (tier === null) continue;
    candidates.push(communeCandidate(index, number, tier));
    if (tier !== TIER.words) begun += 1;
    if (begun >= limit) break;
  }
  return candidates;
}

/** The word that the fewest names hold, or one like it: figures, then the longest. */
function rarestOf(words: readonly string[]): string {
  return words.reduce((rarest, word) => {
    const isRarer = /\d/.test(word) === /\d/.test(rarest) ? word.length >= rarest.length : /\d/.test(word);
    return isRarer ? word : rarest;
  });
}

function isWithin({ communes, postcodes }: PlaceIndex, number: number, within: string | undefined): boolean {
  if (within === undefined) return true;
  if (communes[number]!.departement.code.toLowerCase() === within.padStart(2, '0')) return true;
  return within.length > 1 && lineAt(postcodes, number).includes(` ${within}`);
}

/** The communes of the postcodes that begin so, from three figures on: two are a département. */
export function communesOfPostcode(index: PlaceIndex, figures: string): Candidate[] {
  if (figures.length < 3 || figures.length > 5) return [];
  const isWhole = figures.length === 5;
  return [...linesWith(index.postcodes, ` ${figures}`)].map((number) => {
    const candidate = communeCandidate(index, number, isWhole ? TIER.whole : TIER.words);
    const isPart = index.communes[number]!.line.includes(' arrondissement|');
    return isWhole && isPart ? { ...candidate, weight: candidate.weight * OWN_POSTCODE } : candidate;
  });
}

/** The communes whose whole name is a slip or two away, with the first letter right. One pass over the names. */
export function communesSpeltAlike(index: PlaceIndex, whole: string): Candidate[] {
  const slips = slipsAllowed(whole.length);
  if (slips === 0) return [];
  const { text, starts } = index.names;
  const found: Candidate[] = [];
  for (let number = 0; number < starts.length; number += 1) {
    const from = starts[number]! + 1;
    const end = (starts[number + 1] ?? text.length) - 1;
    for (const article of text[from] === 'l' ? ARTICLES : ['']) {
      const at = from + article.length;
      const isNear = text[at] === whole[0] && Math.abs(end - at - whole.length) <= slips;
      if (!isNear || !text.startsWith(article, from) || !isWithinSlips(whole, text.slice(at, end), slips)) continue;
      found.push(communeCandidate(index, number, TIER.alike));
    }
  }
  return found;
}

function communeCandidate({ communes }: PlaceIndex, number: number, tier: number): Candidate {
  const { departement, line, hundreds } = communes[number]!;
  const suggest = (): PlaceSuggestion => {
    // A line of the index has passed through the same columns already.
    const { insee, name, postcodes } = readCommune(line, departement.code)!;
    return { kind: 'commune', key: insee, name, departement, postcodes };
  };
  return { tier, weight: hundreds * 100, suggest };
}
