/** Searching the campuses by words: accents, case, ligatures, hyphens and apostrophes do not count. */
import { filieresOf, type Campus } from './campus.ts';
import { type Dataset } from './dataset.ts';
import { territoriesOf, territoryName } from './territory.ts';

/** Words that carry no meaning in a search; they count only where the visitor wrote nothing else. */
const STOP_WORDS = new Set(
  'a au aux avec ce ces d dans de des du en et je l la le les ma mes mon ou par pour qu que qui sur un une y'.split(
    ' ',
  ),
);

/** The label's own name and initials: every campus bears them, and its name in the atlas leaves them out. */
const LABEL_NAME = /\b(campus( des metiers et des qualifications( d excellence)?)?|cmqe?)\b/g;

/** What a match in each part of a campus is worth: its name first, its territory last. */
const WEIGHTS = { name: 100, formerName: 60, topic: 40, filiere: 25, town: 12, member: 8, territory: 4 } as const;

/** The text in lower case, without accents or ligatures, its words separated by single spaces. */
export function fold(text: string): string {
  return (
    text
      .toLowerCase()
      // Typed for apostrophes, but accents or letters to Unicode: they must part words, not join them.
      .replace(/[`´ʼ]/g, ' ')
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      // After the accents: a ligature may carry one.
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
      .trim()
  );
}

/** The folded words to look for: without the label's own name; without stop words, unless there is nothing else. */
export function searchWords(query: string): string[] {
  const words = fold(query).replace(LABEL_NAME, '').split(' ').filter(Boolean);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** What a match of the singular alone is worth beside one of the word as it was written. */
const SINGULAR_WORTH = 0.5;

/** "avions" finds what begins like "avion"; short words are left as they are. */
function withoutPlural(word: string): string {
  return word.length > 4 ? word.replace(/[sx]$/, '') : word;
}

/** One part of a campus, folded, with a space before each word so that " mot" finds the start of a word. */
interface IndexedPart {
  text: string;
  weight: number;
}

/** The searchable parts of each campus, by its id. */
export type TextIndex = ReadonlyMap<string, readonly IndexedPart[]>;

/** Folds every campus once; cost grows with the length of the texts. */
export function buildTextIndex(dataset: Dataset, campuses: readonly Campus[]): TextIndex {
  const filiereLabels = new Map(dataset.filieres.map(({ id, label }) => [id, label]));
  return new Map(campuses.map((campus) => [campus.id, partsOf(campus, dataset, filiereLabels)]));
}

function partsOf(campus: Campus, dataset: Dataset, filiereLabels: ReadonlyMap<string, string>): IndexedPart[] {
  const towns = [campus.position?.commune, campus.head?.commune, ...campus.sites.map((site) => site.commune)];
  const members = [
    campus.head?.name,
    ...campus.sites.map(({ name }) => name),
    ...campus.members.map(({ name }) => name),
  ];
  const parts: [(string | null | undefined)[], number][] = [
    [[campus.name, campus.shortName], WEIGHTS.name],
    [campus.formerNames, WEIGHTS.formerName],
    [campus.topics, WEIGHTS.topic],
    [filieresOf(campus).map((id) => filiereLabels.get(id)), WEIGHTS.filiere],
    [towns, WEIGHTS.town],
    [members, WEIGHTS.member],
    [territoriesOf(campus).map((id) => territoryName(dataset, id)), WEIGHTS.territory],
  ];
  return parts.map(([texts, weight]) => ({ text: texts.map((text) => ` ${fold(text ?? '')}`).join(' '), weight }));
}

/**
 * How well a campus answers the words: 0 when one of them starts no word of it, else the sum of each word's best part.
 * No words: 1, every campus answers.
 */
export function textScore(parts: readonly IndexedPart[], words: readonly string[]): number {
  if (words.length === 0) return 1;
  let score = 0;
  for (const word of words) {
    const best = bestWeight(parts, word) || bestWeight(parts, withoutPlural(word)) * SINGULAR_WORTH;
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/** The weight of the best part in which a word begins like this; 0 where none does. Parts come by weight. */
function bestWeight(parts: readonly IndexedPart[], start: string): number {
  return parts.find((part) => part.text.includes(` ${start}`))?.weight ?? 0;
}
