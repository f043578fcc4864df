/**
 * The suppression list: what a person asked to be removed stays out for good, without the list itself saying it.
 *
 * Each entry holds the SHA-256 (hex, of the UTF-8 text) of a normalised value:
 * - person: accents removed, lower case, every run of other characters than a–z and 0–9 is one space, the words sorted
 *   and joined by one space ("Jeanne O'Connor-Petit" → "connor jeanne o petit"); compared with every run of two to
 *   five words of every text, addresses and e-mails included;
 * - email: trimmed, lower case;
 * - phone: digits only, in national form (+33 and 0033 become 0; +262, +590, +594 and +596 too; +687 and +689 go).
 */
import { createHash } from 'node:crypto';
import type { Suppression } from './data-files.ts';

const MAX_NAME_WORDS = 5;
/** Digits of a number: France, Polynésie, Nouvelle-Calédonie. */
const PHONE_LENGTHS = [10, 8, 6];
/** What begins or ends a part of a web address ends an e-mail too. */
const EMAIL = /[^\s@<>()[\],;:"/?&=#]+@[^\s@<>()[\],;:"/?&=#]+\.[a-z]{2,}/giu;
/** In the query of an address, "+" stands for a space. */
const PHONE = /(?:\+|00)?\d(?:[\s.\-/()+_]{0,3}\d){5,14}/gu;

/** The words of a text, without accents, in lower case. */
function wordsOf(value: string): string[] {
  const plain = value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^a-z0-9]+/u).filter((word) => word !== '');
}

/** The form of a value that is hashed; see the head of this file. */
export function normalise(kind: Suppression['kind'], value: string): string {
  if (kind === 'email') return value.trim().toLowerCase();
  if (kind === 'person') return wordsOf(value).sort().join(' ');
  const dialled = value.replace(/[^\d+]/g, '').replace(/^00/, '+');
  const national = dialled.replace(/^\+33/, '0').replace(/^\+(?:262|59[046])(?=\d{9}$)/, '0');
  return national.replace(/^\+68[79]/, '').replace(/\D/g, '');
}

/** The hash that an entry of the list holds for a value. */
export function suppressionHash(kind: Suppression['kind'], value: string): string {
  return createHash('sha256').update(normalise(kind, value)).digest('hex');
}

/** A test for texts: the entries that a text falls under, in list order. An empty list costs nothing. */
export function suppressionMatcher(list: readonly Suppression[]): (text: string) => Suppression[] {
  const kinds = new Set(list.map((entry) => entry.kind));
  return (text) => {
    const found = new Set(
      [...kinds].flatMap((kind) => candidates(kind, decoded(text)).map((one) => suppressionHash(kind, one))),
    );
    return list.filter((entry) => found.has(entry.sha256));
  };
}

function candidates(kind: Suppression['kind'], text: string): string[] {
  if (kind === 'email') return text.match(EMAIL) ?? [];
  if (kind === 'phone') return (text.match(PHONE) ?? []).flatMap(phonesIn);
  const words = wordsOf(text);
  const runs: string[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let length = 2; length <= MAX_NAME_WORDS && start + length <= words.length; length++) {
      runs.push(words.slice(start, start + length).join(' '));
    }
  }
  return runs;
}

/** A run of digits as it stands, and each stretch of it that is as long as a number: a year may stand before it. */
function phonesIn(run: string): string[] {
  const digits = run.replace(/\D/g, '');
  const stretches = PHONE_LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, digits.length - length + 1) }, (_, start) => digits.slice(start, start + length)),
  );
  return [run, ...stretches];
}

/** An address's percent-encoded letters as letters; a text that is no valid encoding is left as it is. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (run) => {
    const bytes = Buffer.from(run.replaceAll('%', ''), 'hex');
    return bytes.toString('utf8');
  });
}

/**
 * A copy of a value without the texts that fall under the list: null in an object, dropped from an array. A text that
 * the schema needs is then missing, and the schema refuses the whole: better no build than a name that came back.
 */
export function withoutSuppressed(value: unknown, matches: (text: string) => Suppression[]): unknown {
  if (typeof value === 'string') return matches(value).length > 0 ? null : value;
  if (Array.isArray(value)) {
    return value
      .map((item: unknown) => ({ item, kept: withoutSuppressed(item, matches) }))
      .filter(({ item, kept }) => item === null || kept !== null)
      .map(({ kept }) => kept);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutSuppressed(item, matches)]));
}
