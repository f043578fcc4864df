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

  it('marks nothing that folding would not find at the beginning of a word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aàbcéœ -'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, (name) => {
        expect(markedParts(name, 'zz').every(({ isMarked }) => !isMarked)).toBe(true);
      }),
    );
  });
});
