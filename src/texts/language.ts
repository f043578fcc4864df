/** The small machinery of French: numbers, plurals, elision, lists. */

/**
 * Between groups of three figures: a narrow space that does not break. Not `Intl`, here and below: its first use reads the
 * data of the language, which costs a slow phone a tenth of a second before the page listens.
 */
const GROUPS = '\u202f';
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const ISO_DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** "1 234,5" with French grouping; three decimals at most. */
export function number(value: number): string {
  const [whole, decimals] = String(Math.round(value * 1000) / 1000).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, GROUPS);
  return decimals ? `${grouped},${decimals}` : grouped;
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
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} et ${items.at(-1)!}`;
}

/** "de Nantes", "d'Orléans": elision before a vowel or a mute h. */
export function withDe(name: string): string {
  return /^[aàâeéèêëiîïoôuûüyh]/i.test(name) ? `d'${name}` : `de ${name}`;
}

/** "2026-11-23" to "23 novembre 2026"; the text itself where it is no date. */
export function longDate(isoDate: string): string {
  const [, year, month, day] = ISO_DATE.exec(isoDate) ?? [];
  if (!year) return isoDate;
  return `${day === '01' ? '1er' : Number(day)} ${MONTHS[Number(month) - 1]!} ${Number(year)}`;
}

/** "2026-11-23" to "23/11/2026"; the text itself where it is no date. */
export function shortDate(isoDate: string): string {
  return isoDate.replace(ISO_DATE, '$3/$2/$1');
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
