import { plainLetters } from './lines.ts';

/** Digits of a number that is compared by its value. */
const NUMBER_LENGTH = 9;

/** The signs that names hold, in their order; all come before digits and letters. */
const SIGNS = ' _-–,;:!?.\'’"«»()[]/&';

/**
 * What a text is sorted by: letters without case and accents, numbers by their value. The order of `Intl.Collator` for the
 * names of the data, without it: the first one that is made holds a slow phone up for 60 ms.
 */
function orderKey(text: string): string {
  return plainLetters(text)
    .replace(/[^\p{Letter}\p{Number}]/gu, (sign) => String.fromCharCode(SIGNS.indexOf(sign) + 1))
    .replace(/\d+/g, (digits) => digits.padStart(NUMBER_LENGTH, '0'));
}

/**
 * For one sort: below zero where the first text comes before the second in French; case, accents and signs part equals
 * only. Remembers what each text is sorted by.
 */
export function frenchOrder(): (a: string, b: string) => number {
  const keys = new Map<string, string>();
  const keyOf = (text: string) => {
    const key = keys.get(text) ?? orderKey(text);
    keys.set(text, key);
    return key;
  };
  return (a, b) => order(keyOf(a), keyOf(b)) || order(a, b);
}

/** The same things by their name in French, ties by id. One key each, then a sort. */
export function byFrenchName<T extends { id: string; name: string }>(things: readonly T[]): T[] {
  return things
    .map((thing) => ({ thing, key: orderKey(thing.name) }))
    .sort((a, b) => order(a.key, b.key) || order(a.thing.id, b.thing.id))
    .map(({ thing }) => thing);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
