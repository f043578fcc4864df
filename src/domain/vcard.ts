/** The format of contact cards, vCard 4.0 (RFC 6350): escaping, folding, and cards one after the other. */

/** One line of a card; the value is already in its form: a made text, or an address that a safe link gave. */
export interface CardProperty {
  name: string;
  /** "VALUE=uri"; none by default. Never from data: nothing here is escaped. */
  parameter?: string;
  value: string;
}

/** Longest line without its end, in octets (RFC 6350, 3.2). */
const MAX_LINE_OCTETS = 75;
const LINE_END = '\r\n';

/** No card may hold these, but for the tab (RFC 6350, 3.3). */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** A text as a value: line breaks of any kind become one, other control characters go, halves of pairs are replaced. */
export function cardText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\\,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(CONTROLS, '');
}

/** The parts of a structured value (ORG, ADR), whose order says what each is. */
export function cardParts(parts: readonly string[]): string {
  return parts.map((part) => cardText(part).replaceAll(';', '\\;')).join(';');
}

/** The texts of a list (CATEGORIES). */
export function cardList(texts: readonly string[]): string {
  return texts.map(cardText).join(',');
}

/** A file of cards, each between its BEGIN and END. */
export function cardFile(cards: readonly (readonly CardProperty[])[]): string {
  const lines = cards.flatMap((properties) => [
    'BEGIN:VCARD',
    'VERSION:4.0',
    ...properties.map(({ name, parameter, value }) => `${parameter ? `${name};${parameter}` : name}:${value}`),
    'END:VCARD',
  ]);
  return lines.map((line) => folded(line) + LINE_END).join('');
}

/** The line in pieces of at most 75 octets, each but the first led by a space; no character is cut. */
export function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MAX_LINE_OCTETS) {
      text += `${LINE_END} `;
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
