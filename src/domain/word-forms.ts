/** What makes two French words the same to a searcher: gender and number, the sound, a slip of the keyboard. */

/** Endings that gender and number give to one word, longest first; all in folded letters. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=...)eresse$/, 'eur'],
  [/(?<=...)(teuse|trice)$/, 'teur'],
  [/(?<=..)euse$/, 'eur'],
  [/(?<=..)iere$/, 'ier'],
  [/(?<=...)(enne|ienne)$/, 'ien'],
  [/(?<=...)onne$/, 'on'],
  [/(?<=...)elle$/, 'el'],
  [/(?<=...)ette$/, 'et'],
  [/(?<=...)ive$/, 'if'],
  [/(?<=...)aux$/, 'al'],
  [/(?<=...)e$/, ''],
];

/** Towns that would pass for a form of a common word. */
const TOWNS = new Set(['saintes']);

/**
 * The part of a folded word that gender and number leave alone: "soudeuses", "soudeuse" and "soudeur" give the same,
 * so do "animaux" and "animal". Short words are left as they are. Not a root: "soudage" keeps its own.
 */
export function stem(word: string): string {
  if (word.length < 4 || TOWNS.has(word)) return word;
  // -aux comes from -al (animaux), but -eaux from -eau (bateaux).
  const singular = /[^e]aux$/.test(word) ? word : word.replace(/[sx]$/, '');
  for (const [ending, base] of ENDINGS) {
    if (ending.test(singular)) return singular.replace(ending, base);
  }
  return singular;
}

/** Spellings of one sound, applied in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(qu|ck|cq|q)/g, 'k'],
  [/ch/g, '#'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/gu(?=[eiy])/g, 'g'],
  [/g(?=[eiy])/g, 'j'],
  [/h/g, ''],
  [/#/g, 'ch'],
  [/e?au/g, 'o'],
  [/y/g, 'i'],
  [/(ai|ei)(?![nm])/g, 'e'],
  [/[ae][nm](?=[^aeiounm]|$)/g, 'an'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)[estdx]+$/, ''],
];

/** How a folded word sounds, roughly: "cosmetik" and "cosmétique", "aeronotique" and "aéronautique" give the same. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((heard, [spelling, sound]) => heard.replace(spelling, sound), word);
}

/** How many slips a word of that length may hold: none under 5 letters, one under 8, then two. */
export function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** Rows of the table of slips, used again by each comparison. */
let rows: [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * Whether `b` is within `limit` (0 to 9) slips of `a`: a letter too many, too few, another one, or two neighbours swapped
 * (optimal string alignment). Cost: length of a × (2 limit + 1).
 */
export function isWithinSlips(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  const width = b.length + 2;
  if (rows[0].length < width) rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];
  let [beforeLast, last, current] = rows;
  const tooMany = limit + 1;
  for (let column = 0; column <= b.length; column++) last[column] = Math.min(column, tooMany);
  for (let row = 1; row <= a.length; row++) {
    // Beyond the diagonal by more than the limit, everything is too many.
    const [start, end] = [Math.max(1, row - limit), Math.min(b.length, row + limit)];
    current[start - 1] = start === 1 ? Math.min(row, tooMany) : tooMany;
    current[end + 1] = tooMany;
    let least = current[start - 1]!;
    const letter = a.charCodeAt(row - 1);
    for (let column = start; column <= end; column++) {
      const isSame = letter === b.charCodeAt(column - 1);
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1), tooMany);
      const isSwap =
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (isSwap) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return false;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[b.length]! <= limit;
}

/** The letters of a folded word as bits; other signs share the last one. */
export function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return set;
}

/** Whether words of these letters may be within `limit` slips: one slip puts at most two letters in or out. */
export function mayBeWithinSlips(a: number, b: number, limit: number): boolean {
  let different = a ^ b;
  for (let room = 2 * limit; different !== 0 && room >= 0; room -= 1) different &= different - 1;
  return different === 0;
}
