import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardFile, cardList, cardParts, cardText, folded } from './vcard.ts';

const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '');
/** A reader of RFC 6350, 3.4, as plainly as can be. */
const unescaped = (value: string) =>
  value.replace(/\\(.)/g, (_, letter: string) => (/[nN]/.test(letter) ? '\n' : letter));
/** The pieces between separators that no backslash stands before. */
function splitAt(value: string, separator: string): string[] {
  const pieces = [''];
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === separator) pieces.push('');
    else pieces.push(pieces.pop()! + (value[at] === '\\' ? value.slice(at, (at += 1) + 1) : value[at]));
  }
  return pieces;
}

const octets = (line: string) => new TextEncoder().encode(line).length;

const wild = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'a\\,;:\n\r n"é🧑€') }),
);

describe('cardText', () => {
  it.each([
    ['a,b', 'a\\,b'],
    ['a\\b', 'a\\\\b'],
    ['a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['a;b : "c"', 'a;b : "c"'],
    ['a\0b\x1bc\x7fd\te', 'abcd\te'],
    ['a\uD800b', 'a\uFFFDb'],
    ['\\n', '\\\\n'],
  ])('writes %j as %j', (text, value) => {
    expect(cardText(text)).toBe(value);
  });

  it('gives every text back to who reads it, but for kinds of line breaks and control characters', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const value = cardText(text);
        expect(value).not.toMatch(/[\r\n]/);
        const plain = text.replace(/\r\n|\r/g, '\n').replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '');
        expect(unescaped(value)).toBe(plain);
      }),
      { numRuns: 500 },
    );
  });
});

describe('cardParts and cardList', () => {
  it('keep apart what is apart', () => {
    expect(cardParts(['Académie; de A', '', 'b,c'])).toBe('Académie\\; de A;;b\\,c');
    expect(cardList(['Tourisme, gastronomie', 'b'])).toBe('Tourisme\\, gastronomie,b');
  });

  it('give their parts back, whatever these are', () => {
    fc.assert(
      fc.property(fc.array(wild, { minLength: 1, maxLength: 4 }), (texts) => {
        const plain = texts.map((text) => unescaped(cardText(text)));
        expect(splitAt(cardParts(texts), ';').map(unescaped)).toEqual(plain);
        expect(splitAt(cardList(texts), ',').map(unescaped)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });
});

describe('folded', () => {
  it('leaves a line of 75 octets whole, and folds one of 76', () => {
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75));
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(folded('a'.repeat(75 + 74 + 1))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`);
  });

  it.each([
    [73, 'é', 'of two octets'],
    [72, '€', 'of three octets'],
    [71, '𐀀', 'of four octets'],
    [73, '\u0080', 'the first of two octets'],
    [72, '\u0800', 'the first of three octets'],
    [74, '\u007f', 'the last of one octet'],
    [73, '\u07ff', 'the last of two octets'],
    [72, '\uffff', 'the last of three octets'],
  ])('leaves %i letters and %j, %s, whole, and folds one letter more', (letters, character) => {
    const line = 'a'.repeat(letters) + character;
    expect(folded(line)).toBe(line);
    expect(folded(`a${line}`)).toBe(`a${'a'.repeat(letters)}\r\n ${character}`);
  });

  it('cuts no character, makes no line longer than 75 octets, and is undone by unfolding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 60, maxLength: 250 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const lines = folded(line).split('\r\n');
        expect(unfolded(folded(line))).toBe(line);
        expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
        expect(lines.join('')).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 100 },
    );
  });
});

describe('cardFile', () => {
  it('writes cards one after the other, each line ended with CRLF', () => {
    const cards = [[{ name: 'FN', value: 'A' }], [{ name: 'TEL', parameter: 'VALUE=uri', value: 'tel:+33' }]];
    expect(cardFile(cards)).toBe(
      [
        ...['BEGIN:VCARD', 'VERSION:4.0', 'FN:A', 'END:VCARD'],
        ...['BEGIN:VCARD', 'VERSION:4.0', 'TEL;VALUE=uri:tel:+33', 'END:VCARD', ''],
      ].join('\r\n'),
    );
    expect(cardFile([])).toBe('');
  });
});
