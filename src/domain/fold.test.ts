import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('fold', () => {
  it.each([
    ['Énergie', 'energie'],
    ['  Métiers   d’art ', 'metiers d art'],
    ["l'eau-de-vie", 'l eau de vie'],
    ['BTS (1re année)', 'bts 1re annee'],
    ['main-d’ŒUVRE', 'main d oeuvre'],
    ['Lætitia', 'laetitia'],
    ['Ǽsir', 'aesir'],
    ['Île-de-France', 'ile de france'],
    ['Île', 'ile'],
    ['a_b/c', 'a b c'],
    ['42 %', '42'],
    ['Aéronautique', 'aeronautique'],
    ['ÉCOLE À L’ŒUVRE', 'ecole a l oeuvre'],
    ['Cœur, sœur, Œnologie', 'coeur soeur oenologie'],
    ['Curriculum vitæ', 'curriculum vitae'],
    ['éco-construction', 'eco construction'],
    ['bac – pro / BTS', 'bac pro bts'],
    ["métiers d'art", 'metiers d art'],
    ['métiers d’art', 'metiers d art'],
    ['métiers d‘art', 'metiers d art'],
    ['métiers d´art', 'metiers d art'],
    ['métiers d`art', 'metiers d art'],
    ['métiers dʼart', 'metiers d art'],
    ['e\u0301cole', 'ecole'],
    ['Ça, là, où, naïf, Noël, août', 'ca la ou naif noel aout'],
    ['Industrie 4.0', 'industrie 4 0'],
    ['  beaucoup   \t d’espaces\u00a0\u202f ', 'beaucoup d espaces'],
    ['«»!?…', ''],
    ['', ''],
  ])('makes %j %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['l`eau', 'l´eau', 'lʼeau', 'l·eau'])('parts words where %j does', (text) => {
    expect(fold(text)).toBe('l eau');
  });

  it('takes marks and letters wherever they stand, not the first alone', () => {
    expect(fold('élève à l`école`là, cœur œuvre æ æ')).toBe('eleve a l ecole la coeur oeuvre ae ae');
  });

  it('gives words in lower case parted by single spaces, the same when folded again', () => {
    fc.assert(
      fc.property(fc.oneof(anyUnits, fc.string({ unit: 'grapheme' })), (text) => {
        const folded = fold(text);
        expect(folded).toMatch(/^([\p{Letter}\p{Number}]+( [\p{Letter}\p{Number}]+)*)?$/u);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });

  it('makes of a plain text what the rules make of it beside a sign that is not plain', () => {
    // A Greek letter is none of the plain signs: the text goes by the rules.
    const byRules = (text: string) => fold(`ω ${text}`).slice(2);
    const plain = fc.array(fc.oneof(fc.integer({ min: 0, max: 0x17f }), fc.integer({ min: 0x1ff0, max: 0x207f })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(plain, (units) => {
        const text = String.fromCharCode(...units);
        expect(fold(text)).toBe(byRules(text));
      }),
      { numRuns: 1000 },
    );
    for (let unit = 0; unit <= 0x2100; unit++) {
      const sign = String.fromCharCode(unit);
      for (const text of [sign, `a${sign}b`, ` ${sign}${sign} `])
        expect([text, fold(text)]).toEqual([text, byRules(text)]);
    }
  });
});
