/**
 * Finding a place of France by what people write of it: a commune, a postcode, a département, an académie, a région
 * académique, an abbreviation.
 *
 * The names of all communes stand folded in one text, a line each: a word is looked for in it as a string, which takes
 * well under a frame and needs nothing sorted.
 */
import type { Dataset } from './dataset.ts';
import { fold } from './query-words.ts';
import { readCommune, whereIs, type Commune, type Departement, type Places } from './places.ts';
import type { LatLng } from './geo.ts';
import { foldLines, lineAt, lineNumber, linesOf, linesWith, type Lines } from './lines.ts';
import { buildPlaceTerritories, type PlaceTerritory } from './place-territories.ts';
import { isWithinSlips, slipsAllowed } from './word-forms.ts';

/** The places of a dataset, ready to be searched. */
export interface PlaceIndex {
  departements: readonly Departement[];
  territories: readonly PlaceTerritory[];
  names: Lines;
  postcodes: Lines;
  /** For each commune: its département, its line, its population in hundreds. */
  communes: readonly { departement: Departement; line: string; hundreds: number }[];
}

/** A place that a text may mean; `key` is what the address calls it. */
export type PlaceSuggestion =
  | { kind: 'commune'; key: string; name: string; departement: { code: string; name: string }; postcodes: string[] }
  | { kind: 'departement'; key: string; name: string; code: string }
  | { kind: 'academie' | 'region'; key: string; name: string };

/** Prepares the places; one pass over their lines, which is why it takes them apart by hand. */
export function buildPlaceIndex({ departements }: Places, dataset: Dataset): PlaceIndex {
  const names: string[] = [];
  const postcodes: string[] = [];
  const communes: PlaceIndex['communes'][number][] = [];
  for (const departement of departements) {
    for (const line of departement.lines) {
      const name = line.indexOf('|') + 1;
      const ends = line.indexOf('|', name) + 1 || line.length + 1;
      const hundreds = line.indexOf('|', ends) + 1 || line.length + 1;
      names.push(line.slice(name, ends - 1));
      postcodes.push(line.slice(ends, hundreds - 1).replace(/\b\d{2,4}\b/g, (end) => departement.code + end));
      communes.push({ departement, line, hundreds: parseInt(line.slice(hundreds), 10) || 0 });
    }
  }
  return {
    departements,
    territories: buildPlaceTerritories(departements, dataset),
    names: linesOf(foldLines(names.join('\n'))),
    postcodes: linesOf(postcodes.join('\n')),
    communes,
  };
}

/** How a place answers: its whole name, its beginning, the beginnings of its words, or something spelt like it. */
const TIER = { whole: 0, beginning: 1, words: 2, alike: 3 } as const;

interface Candidate {
  tier: number;
  /** Population, or what a territory is worth beside it. */
  weight: number;
  suggest: () => PlaceSuggestion;
}

/** Longer texts name no place. */
const MAX_LENGTH = 100;

/**
 * The places that a text may mean, the best first: whole names before beginnings, territories among towns by what most
 * people mean, then by population. None for a text without letters or digits.
 */
export function searchPlaces(index: PlaceIndex, text: string, limit = 7): PlaceSuggestion[] {
  const words = fold(text.slice(0, MAX_LENGTH)).split(' ').filter(Boolean).map(spelledOut);
  if (words.length === 0) return [];
  const last = words.at(-1)!;
  const found = candidatesFor(index, words);
  // "Saint-Denis 974", "Orléans (45)": the number says which of them.
  if (words.length > 1 && /^\d[\dab]\d*$/.test(last)) {
    found.push(...candidatesFor(index, words.slice(0, -1), last));
  }
  if (found.length === 0) found.push(...spelledAlike(index, words.join(' ')));
  return found
    .sort((a, b) => a.tier - b.tier || b.weight - a.weight)
    .slice(0, limit)
    .map(({ suggest }) => suggest());
}

/** Abbreviations within names, and ordinals as the arrondissements have them. */
function spelledOut(word: string): string {
  if (word === 'st') return 'saint';
  if (word === 'ste') return 'sainte';
  return word.replace(/^(\d+)(e|eme|ieme|er|ere)$/, (_, figures: string) => (figures === '1' ? '1er' : `${figures}e`));
}

function candidatesFor(index: PlaceIndex, words: readonly string[], within?: string): Candidate[] {
  const isNumber = words.length === 1 && /^\d+$/.test(words[0]!);
  const territories = within === undefined ? territoriesMatching(index, words) : [];
  return [...territories, ...(isNumber ? byPostcode(index, words[0]!) : byName(index, words, within))];
}

function territoriesMatching({ territories }: PlaceIndex, words: readonly string[]): Candidate[] {
  const whole = words.join(' ');
  return territories.flatMap(({ names, weight, suggestion }) => {
    const tiers = names.flatMap((name) => tierOf(name, whole, words) ?? []);
    return tiers.length === 0 ? [] : [{ tier: Math.min(...tiers), weight, suggest: () => suggestion }];
  });
}

/** How a folded name answers the words; null where it does not. A leading article does not count. */
function tierOf(name: string, whole: string, words: readonly string[]): number | null {
  const bare = name.replace(/^(la|le|les|l) /, '');
  if (name === whole || bare === whole) return TIER.whole;
  if (name.startsWith(whole) || bare.startsWith(whole)) return TIER.beginning;
  return words.every((word) => ` ${name}`.includes(` ${word}`)) ? TIER.words : null;
}

function byName(index: PlaceIndex, words: readonly string[], within?: string): Candidate[] {
  const whole = words.join(' ');
  const rarest = [...words].sort((a, b) => b.length - a.length)[0]!;
  return linesWith(index.names, ` ${rarest}`).flatMap((number) => {
    const tier = tierOf(lineAt(index.names, number).slice(1), whole, words);
    if (tier === null || !isWithin(index, number, within)) return [];
    return [communeCandidate(index, number, tier)];
  });
}

function isWithin({ communes, postcodes }: PlaceIndex, number: number, within: string | undefined): boolean {
  if (within === undefined) return true;
  const { code } = communes[number]!.departement;
  return code.toLowerCase() === within || lineAt(postcodes, number).includes(` ${within}`);
}

/** From three figures on: two are a département. */
function byPostcode(index: PlaceIndex, figures: string): Candidate[] {
  if (figures.length < 3 || figures.length > 5) return [];
  const tier = figures.length === 5 ? TIER.whole : TIER.words;
  return linesWith(index.postcodes, ` ${figures}`).map((number) => communeCandidate(index, number, tier));
}

/** Communes a slip or two away, with the first letter right. */
function spelledAlike(index: PlaceIndex, whole: string): Candidate[] {
  const slips = slipsAllowed(whole.length);
  if (slips === 0) return [];
  const begin = `\n ${whole[0]}`;
  const { text, starts } = index.names;
  const found: Candidate[] = [];
  for (let at = text.indexOf(begin), from = 0; at >= 0; at = text.indexOf(begin, at + 1)) {
    from = lineNumber(starts, at + 1, from);
    const name = lineAt(index.names, from).slice(1);
    if (isWithinSlips(whole, name, slips)) found.push(communeCandidate(index, from, TIER.alike));
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

/** What an address calls a place: its commune with where it is, or its département. */
export type KnownPlace =
  | { kind: 'commune'; commune: Commune; departement: Departement; point: LatLng; isApproximate: boolean }
  | { kind: 'departement'; departement: Departement };

/** The commune of an INSEE code, the département of "dep-45"; null for anything else. */
export function placeOf({ departements }: PlaceIndex, key: string): KnownPlace | null {
  if (key.startsWith('dep-')) {
    const code = key.slice('dep-'.length).toUpperCase();
    const departement = departements.find((candidate) => candidate.code === code);
    return departement ? { kind: 'departement', departement } : null;
  }
  const departement = departements.find(({ code }) => key.startsWith(code));
  const line = departement?.lines.find((candidate) => candidate.startsWith(`${key.slice(departement.code.length)}|`));
  const commune = departement && line ? readCommune(line, departement.code) : null;
  return departement && commune ? { kind: 'commune', commune, departement, ...whereIs(commune, departement) } : null;
}

/** The commune of most people in the départements of those codes; null where there is none. */
export function largestCommune({ communes }: PlaceIndex, codes: readonly string[]): Commune | null {
  const inside = communes.filter(({ departement }) => codes.includes(departement.code));
  const largest = inside.reduce((a, b) => (b.hundreds > a.hundreds ? b : a), inside[0]!);
  return largest ? readCommune(largest.line, largest.departement.code) : null;
}

/** Whether only the index of places can say what the key stands for. */
export function needsPlaces(key: string | null): boolean {
  return key !== null && /^(\d[\dAB]\d{3}|dep-.+)$/.test(key);
}
