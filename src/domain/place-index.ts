/**
 * Finding a place of France by what people write of it: a commune, a postcode, a département, an académie, a région
 * académique, an abbreviation.
 *
 * The names of all communes stand folded in one text, a line each, the most populous first: a word is looked for in it
 * as a string, as far as the answers that are asked for.
 */
import {
  communesNamed,
  communesOfPostcode,
  communesSpeltAlike,
  tierOf,
  TIER,
  type Candidate,
} from './commune-search.ts';
import type { BriefDataset } from './dataset.ts';
import { foldLines, linesFrom, type Lines } from './lines.ts';
import { buildPlaceTerritories, type PlaceTerritory } from './place-territories.ts';
import type { Departement, Places } from './places-file.ts';
import { fold } from './fold.ts';
import type { Steps } from './steps.ts';
import { isWithinSlips, slipsAllowed } from './word-forms.ts';

/** The communes of the file, ready to be searched. */
export interface CommuneIndex {
  departements: readonly Departement[];
  names: Lines;
  postcodes: Lines;
  /** The most populous first, as `names` and `postcodes`: its département, its line, its population in hundreds. */
  communes: readonly IndexedCommune[];
}

interface IndexedCommune {
  departement: Departement;
  line: string;
  hundreds: number;
}

/** The places of a dataset, ready to be searched. */
export interface PlaceIndex extends CommuneIndex {
  territories: readonly PlaceTerritory[];
}

/** A place that a text may mean; `key` is what the address calls it. */
export type PlaceSuggestion =
  | { kind: 'commune'; key: string; name: string; departement: { code: string; name: string }; postcodes: string[] }
  | { kind: 'departement'; key: string; name: string; code: string }
  | { kind: 'academie' | 'region'; key: string; name: string };

/** Adds what the dataset tells of its territories. */
export function withTerritories(communes: CommuneIndex, dataset: BriefDataset): PlaceIndex {
  return { ...communes, territories: buildPlaceTerritories(communes.departements, dataset) };
}

/**
 * Prepares the communes step by step, none of which is felt where the page goes on between them: all together hold a slow
 * phone up for half a second. One pass over their lines, which is why it takes them apart by hand.
 */
export function* communeSteps({ departements }: Places): Steps<CommuneIndex> {
  const [communes, names, postcodes]: [IndexedCommune[], string[], string[]] = [[], [], []];
  for (const departement of departements) {
    const folded = foldLines(departement.lines.map(nameIn).join('\n')).split('\n');
    // No line at all is one text that is empty.
    names.push(...folded.slice(0, departement.lines.length));
    for (const line of departement.lines) {
      const ends = line.indexOf('|', line.indexOf('|') + 1) + 1 || line.length + 1;
      const hundreds = line.indexOf('|', ends) + 1 || line.length + 1;
      postcodes.push(line.slice(ends, hundreds - 1).replace(/\b\d{2,4}\b/g, (end) => departement.code + end));
      communes.push({ departement, line, hundreds: parseInt(line.slice(hundreds), 10) || 0 });
    }
    yield;
  }
  const order = fullestFirst(communes);
  yield;
  const ordered = <T>(all: readonly T[]): T[] => Array.from(order, (at) => all[at]!);
  const index = { departements, communes: ordered(communes), names: linesFrom(ordered(names)) };
  yield;
  return { ...index, postcodes: linesFrom(ordered(postcodes)) };
}

function nameIn(line: string): string {
  const from = line.indexOf('|') + 1;
  const end = line.indexOf('|', from);
  return line.slice(from, end < 0 ? undefined : end);
}

/** The places of the communes in the list, the most populous first, equal ones as they came. */
function fullestFirst(communes: readonly IndexedCommune[]): Float64Array {
  const count = communes.length;
  const most = communes.reduce((most, { hundreds }) => Math.max(most, hundreds), 0);
  // Numbers alone, sorted without a function: whole, and exact up to 2 ** 53.
  const keys = Float64Array.from(communes, ({ hundreds }, at) => (most - hundreds) * count + at).sort();
  return keys.map((key) => key % count);
}

/** Longer texts name no place. */
const MAX_LENGTH = 100;

/**
 * The places that a text may mean, the best first: whole names before beginnings, territories among towns by what most
 * people mean, then by population; each once. None for a text without letters or digits.
 */
export function searchPlaces(index: PlaceIndex, text: string, limit = 7): PlaceSuggestion[] {
  const words = wordsOf(text.slice(0, MAX_LENGTH));
  if (words.length === 0) return [];
  const found = readingsOf(words).flatMap((reading) => candidatesFor(index, reading, limit));
  if (found.length === 0) found.push(...forgiving(index, words, limit));
  else found.push(...outweighing(index, words.join(' '), found));
  const best = new Map<string, PlaceSuggestion>();
  for (const { suggest } of found.sort((a, b) => a.tier - b.tier || b.weight - a.weight)) {
    if (best.size >= limit) break;
    const place = suggest();
    if (!best.has(place.key)) best.set(place.key, place);
  }
  return [...best.values()];
}

/** The folded words, abbreviations spelt out; what follows a postcode on an envelope says nothing. */
function wordsOf(text: string): string[] {
  const folded = fold(text).replace(/ cedex( \d{1,2})?\b/, '');
  return folded.split(' ').filter(Boolean).map(spelledOut);
}

/** Abbreviations within names, and ordinals as the arrondissements have them. */
function spelledOut(word: string): string {
  if (word === 'st') return 'saint';
  if (word === 'ste') return 'sainte';
  return word.replace(/^0?(\d+)(e|eme|ieme|er|ere)$/, (_, figures: string) => ordinal(figures));
}

function ordinal(figures: string): string {
  return figures === '1' ? '1er' : `${figures}e`;
}

/** The words of a name, and the département or the postcode in which it is meant. */
interface Reading {
  words: readonly string[];
  within?: string;
}

/** What the words may say: a name; a name after « à » or « près de »; an arrondissement; a name and its number. */
function readingsOf(words: readonly string[]): Reading[] {
  const readings: Reading[] = [{ words }];
  const bare = words
    .join(' ')
    .replace(/^((a|au|aux|d|de|du|des|vers|pres|autour) )+/, '')
    .split(' ');
  if (bare.length < words.length) readings.push({ words: bare });
  if (words.length === 1) return readings;
  const parts = words.map((word) => (/^0?\d{1,2}$/.test(word) ? ordinal(String(Number(word))) : word));
  if (parts.some((part, at) => part !== words[at])) readings.push({ words: parts });
  const isNumber = (word: string) => /^\d[\dab]?\d*$/.test(word);
  const isName = ([word, ...more]: readonly string[]) => more.length > 0 || !/^(le|la|les|l)$/.test(word ?? '');
  const [first, ...afterFirst] = words;
  const last = words.at(-1)!;
  const beforeLast = words.slice(0, -1);
  if (isNumber(last) && isName(beforeLast)) readings.push({ words: beforeLast, within: last });
  if (isNumber(first!)) readings.push({ words: afterFirst, within: first! });
  return readings;
}

function candidatesFor(index: PlaceIndex, { words, within }: Reading, limit: number): Candidate[] {
  if (within !== undefined) return communesNamed(index, words, limit, within);
  const isNumber = words.length === 1 && /^\d+$/.test(words[0]!);
  const communes = isNumber ? communesOfPostcode(index, words[0]!) : communesNamed(index, words, limit);
  return [...territoriesMatching(index, words), ...communes];
}

function territoriesMatching({ territories }: PlaceIndex, words: readonly string[]): Candidate[] {
  const whole = words.join(' ');
  // "le" and "de" begin many another name of a territory, and mean none.
  const isTelling = whole.length > 2 || /\d/.test(whole);
  return territories.flatMap(({ name, otherNames, weight, suggestion }) => {
    const others = isTelling ? otherNames : otherNames.filter((other) => other === whole);
    const tiers = [name, ...others].flatMap((one) => tierOf(one, whole, words) ?? []);
    return tiers.length === 0 ? [] : [{ tier: Math.min(...tiers), weight, suggest: () => suggestion }];
  });
}

/**
 * What words that mean no place may have been meant to be: the postcodes that begin like "75000", which is none, and
 * "45062", which is a firm's; or a name with a slip.
 */
function forgiving(index: PlaceIndex, words: readonly string[], limit: number): Candidate[] {
  const postcode = words.find((word) => /^\d{5}$/.test(word));
  const others = words.filter((word) => word !== postcode);
  for (let length = 4; postcode !== undefined && length > 1; length -= 1) {
    const start = postcode.slice(0, length);
    const reading = others.length === 0 ? { words: [start] } : { words: others, within: start };
    const found = candidatesFor(index, reading, limit);
    if (found.length > 0) return found;
  }
  return spelledAlike(index, words.join(' '));
}

/** The places whose whole name is a slip or two away, with the first letter right. */
function spelledAlike(index: PlaceIndex, whole: string): Candidate[] {
  const slips = slipsAllowed(whole.length);
  const territories = index.territories
    .filter(({ name }) => slips > 0 && name[0] === whole[0] && isWithinSlips(whole, name, slips))
    .map(({ weight, suggestion }) => ({ tier: TIER.alike, weight, suggest: () => suggestion }));
  return [...territories, ...communesSpeltAlike(index, whole)];
}

/** How much more a place must weigh to be meant by a slip rather than what begins so, letter for letter. */
const OUTWEIGHING = 20;

/** "toulouze" begins Toulouzette, but next to all who write it mean Toulouse. None where a place bears the very name. */
function outweighing(index: PlaceIndex, whole: string, found: readonly Candidate[]): Candidate[] {
  if (found.some(({ tier }) => tier === TIER.whole)) return [];
  const most = Math.max(...found.map(({ weight }) => weight));
  return spelledAlike(index, whole)
    .filter(({ weight }) => weight > OUTWEIGHING * most)
    .map((candidate) => ({ ...candidate, tier: TIER.beginning }));
}
