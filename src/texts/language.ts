/** The small machinery of French: numbers, plurals, elision, lists. */

const NUMBER = new Intl.NumberFormat('fr-FR');
const AND_LIST = new Intl.ListFormat('fr-FR', { type: 'conjunction' });
const DATE = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "1 234" with French grouping. */
export function number(value: number): string {
  return NUMBER.format(value);
}

/** "9 campus", "1 campus": the word does not change in French. */
export function campusCount(count: number): string {
  return `${number(count)} campus`;
}

/** The singular up to 1 (0 included, as French has it), else the plural. */
export function plural(count: number, singular: string, many: string): string {
  return Math.abs(count) < 2 ? singular : many;
}

/** "a, b et c". */
export function andList(items: readonly string[]): string {
  return AND_LIST.format(items);
}

/** "de Nantes", "d'Orléans": elision before a vowel or a mute h. */
export function withDe(name: string): string {
  return /^[aàâeéèêëiîïoôuûüyh]/i.test(name) ? `d'${name}` : `de ${name}`;
}

/** "2026-11-23" to "23 novembre 2026"; the text itself where it is no date. */
export function longDate(isoDate: string): string {
  return dateIn(DATE, isoDate);
}

/** A date (YYYY-MM-DD) in a format, whose time zone must be UTC; the text itself where it is no date. */
export function dateIn(format: Intl.DateTimeFormat, isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? isoDate : format.format(date);
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
