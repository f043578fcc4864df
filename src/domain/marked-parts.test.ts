import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from './marked-parts.ts';

const shown = (name: string, text: string) =>
  markedParts(name, text)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

describe('markedParts', () => {
  it.each([
    ['soudeuse', 'soud', '[soud]euse'],
    ['Pâtissier', 'PATI', '[Pâti]ssier'],
    ['Cœur de ville', 'coe', '[Cœ]ur de ville'],
    ['Saint-Denis', 'saint den', '[Saint]-[Den]is'],
    ["L'Haÿ-les-Roses", 'hay ros', "L'[Haÿ]-les-[Ros]es"],
    ['Aubagne', 'au aubagne', '[Aubagne]'],
    ['Évreux', 'ev', '[E\u0301v]reux'.normalize('NFC')],
    ['Lyon', 'xyz', 'Lyon'],
    ['Lyon', '', 'Lyon'],
    ['Lyon', '🎉 <b>', 'Lyon'],
  ])('%s for « %s »', (name, text, expected) => {
    expect(shown(name, text)).toBe(expected);
  });

  it('joined, gives the name back, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, text) => {
        expect(
          markedParts(name, text)
            .map((part) => part.text)
            .join(''),
        ).toBe(name);
      }),
    );
  });

  it.each([
    ['a'.repeat(10_000), 'a'.repeat(9_999), 9_999],
    ['é'.repeat(10_000), 'e'.repeat(10_000), 10_000],
    ['Lyon', 'é '.repeat(5_000), 0],
    ['Lyon', '__proto__ constructor', 0],
    ['<b>Lyon</b>', '<b>', 1],
    ['\u202ELyon', 'lyon', 4],
  ])('stands %.20s for « %.20s »', (name, text, marked) => {
    const parts = markedParts(name, text);
    expect(parts.map((part) => part.text).join('')).toBe(name);
    expect(parts.find(({ isMarked }) => isMarked)?.text.length ?? 0).toBe(marked);
  });

  it('never cuts a letter in two, nor an accent from its letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (name, text) => {
        const parts = markedParts(name, `${text} ${name.slice(0, 3)}`).map((part) => part.text);
        expect(
          parts.filter((part, at) => /^[\uDC00-\uDFFF]/.test(part) || (at > 0 && /^\p{Mark}/u.test(part))),
        ).toEqual([]);
      }),
    );
  });

  it('marks nothing that folding would not find at the beginning of a word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aàbcéœ -'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, (name) => {
        expect(markedParts(name, 'zz').every(({ isMarked }) => !isMarked)).toBe(true);
      }),
    );
  });
});
