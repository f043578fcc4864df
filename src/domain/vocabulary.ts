/** The words of many texts, and which of them a visitor's word means. */
import type { Steps } from './steps.ts';
import { isWithinSlips, letterSet, mayBeWithinSlips, slipsAllowed, soundOf, stem } from './word-forms.ts';

/** How surely a word means another, from 1 (the same letters) down. */
const SURENESS = { same: 1, form: 0.95, start: 0.75, formStart: 0.65, sound: 0.55, slip: 0.45 } as const;

/** No word of French comes near. */
const LONGEST_WORD = 40;

/** A word of the vocabulary that the visitor's word may mean; `sureness` in ]0, 1]. */
export interface WordMatch {
  token: number;
  sureness: number;
}

type Kind = 'words' | 'stems' | 'sounds';

/** The distinct words of the texts, numbered; built once. */
export interface Vocabulary {
  /** Number of each folded word. */
  numbers: ReadonlyMap<string, number>;
  words: readonly string[];
  /** Word numbers in alphabetical order of their words. */
  sorted: readonly number[];
  byStem: ReadonlyMap<string, readonly number[]>;
  bySound: ReadonlyMap<string, readonly number[]>;
  stems: readonly string[];
  sounds: readonly string[];
  /** The letters of words, stems and sounds (letterSet), and how many they are: most strangers are told by them. */
  letters: Record<Kind, Int32Array>;
  lengths: Record<Kind, Uint16Array>;
}

/** How many words are prepared in one step. */
const WORDS_A_STEP = 32;

/** Numbers the folded words in the order given and prepares their forms and sounds; repeated ones are taken once. */
export function* vocabularySteps(allWords: Iterable<string>): Steps<Vocabulary> {
  const numbers = new Map<string, number>();
  for (const word of allWords) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const words = [...numbers.keys()];
  const stems: string[] = [];
  const sounds: string[] = [];
  for (const word of words) {
    stems.push(stem(word));
    sounds.push(soundOf(word));
    if (stems.length % WORDS_A_STEP === 0) yield;
  }
  const lettersOf = (all: readonly string[]) => Int32Array.from(all, letterSet);
  const letters = { words: lettersOf(words), stems: lettersOf(stems), sounds: lettersOf(sounds) };
  const lengthsOf = (all: readonly string[]) => Uint16Array.from(all, ({ length }) => length);
  const lengths = { words: lengthsOf(words), stems: lengthsOf(stems), sounds: lengthsOf(sounds) };
  yield;
  const sorted = words.map((_, number) => number).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  return { numbers, words, sorted, stems, sounds, letters, lengths, byStem: grouped(stems), bySound: grouped(sounds) };
}

function grouped(keys: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, number) => {
    const group = groups.get(key);
    if (group) group.push(number);
    else groups.set(key, [number]);
  });
  return groups;
}

/** The matches of one word, each token once with its best sureness. */
function collector() {
  const found = new Map<number, number>();
  return {
    keep: (token: number, sureness: number) => {
      if (sureness > (found.get(token) ?? 0)) found.set(token, sureness);
    },
    matches: (): WordMatch[] => [...found].map(([token, sureness]) => ({ token, sureness })),
  };
}

/** The words that a folded word means: itself, its other forms, what begins with it. A few lookups. */
export function matchWord(vocabulary: Vocabulary, word: string): WordMatch[] {
  const { keep, matches } = collector();
  const own = vocabulary.numbers.get(word);
  if (own !== undefined) keep(own, SURENESS.same);
  const form = stem(word);
  vocabulary.byStem.get(form)?.forEach((token) => keep(token, SURENESS.form));
  // A short word that stands in the texts is what was meant: "mer" is not "mercerie".
  if (own === undefined || word.length > 3) {
    tokensStartingWith(vocabulary, word).forEach((token) => keep(token, SURENESS.start));
    // Nor is "mains" maintenance: a form must be long to say what begins with it.
    if (form.length > 4) tokensStartingWith(vocabulary, form).forEach((token) => keep(token, SURENESS.formStart));
  }
  return matches();
}

function tokensStartingWith({ sorted, words }: Vocabulary, start: string): readonly number[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[sorted[middle]!]! < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && words[sorted[end]!]!.startsWith(start)) end += 1;
  return sorted.slice(low, end);
}

/**
 * What a folded word may have been meant to be: what sounds like it, or is a slip or two away. To be asked only of a
 * word that means nothing as it stands. One pass over the vocabulary.
 */
export function matchLikeness(vocabulary: Vocabulary, word: string): WordMatch[] {
  const { keep, matches } = collector();
  const limit = slipsAllowed(word.length);
  if (limit === 0 || word.length > LONGEST_WORD) return [];
  const sound = soundOf(word);
  // Of a word that sounds like one letter, nothing was meant.
  if (sound.length > 2) vocabulary.bySound.get(sound)?.forEach((token) => keep(token, SURENESS.sound));
  const form = stem(word);
  const letters = { words: letterSet(word), stems: letterSet(form), sounds: letterSet(sound) };
  const isLike = (asked: string, kind: Kind, token: number, slips: number) =>
    Math.abs(asked.length - vocabulary.lengths[kind][token]!) <= slips &&
    mayBeWithinSlips(letters[kind], vocabulary.letters[kind][token]!, slips) &&
    isWithinSlips(asked, vocabulary[kind][token]!, slips);
  vocabulary.words.forEach((candidate, token) => {
    // A slip seldom falls on the first letter, and letting it would make strangers meet.
    const isNear =
      candidate.length > 3 &&
      (isLike(word, 'words', token, limit) ||
        (sound.length > 4 && isLike(sound, 'sounds', token, 1)) ||
        (form.length > 5 && isLike(form, 'stems', token, 1)));
    if (isNear) keep(token, candidate[0] === word[0] ? SURENESS.slip : SURENESS.slip / 2);
  });
  return matches();
}
