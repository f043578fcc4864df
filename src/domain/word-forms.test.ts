import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinSlips, letterSet, mayBeWithinSlips, slipsAllowed, soundOf, stem } from './word-forms.ts';

describe('stem', () => {
  it.each([
    ['soudeur', 'soudeuse', 'soudeurs', 'soudeuses'],
    ['cuisinier', 'cuisiniere', 'cuisiniers', 'cuisinieres'],
    ['chaudronnier', 'chaudronniere', 'chaudronnieres'],
    ['mecanicien', 'mecanicienne', 'mecaniciennes'],
    ['animateur', 'animatrice', 'animatrices'],
    ['animal', 'animaux'],
    ['bateau', 'bateaux'],
    ['macon', 'maconne', 'macons'],
    ['pecheur', 'pecheresse', 'pecheresses'],
    ['chanteur', 'chanteuse', 'chanteurs'],
    ['professionnel', 'professionnelle', 'professionnels'],
    ['cadet', 'cadette', 'cadettes'],
    ['sportif', 'sportive', 'sportifs'],
    ['parisien', 'parisienne'],
    ['nouveau', 'nouveaux'],
    ['petit', 'petite', 'petites'],
    ['mer', 'mers'],
    ['feu', 'feux'],
  ])('%s is one with its other forms', (word, ...forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
  });

  it.each([
    ['soudage', 'soudeur'],
    ['pelle', 'pel'],
    ['rive', 'rif'],
    ['tonne', 'ton'],
    ['dette', 'det'],
    ['faux', 'fal'],
    ['saintes', 'saint'],
    ['art', 'arts et metiers'],
    ['mer', 'merle'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it.each([
    'bus',
    'vie',
    'art',
    'heureusement',
    'flatteusement',
    'coquettement',
    'premierement',
    'anciennement',
    'interessement',
    'personnel',
    'intellectuel',
    'archiver',
    'soudeur',
    'saxophon',
    'taxi',
  ])('leaves %s as it is: no ending there', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('soundOf', () => {
  it.each([
    ['cosmetik', 'cosmetique'],
    ['aeronotique', 'aeronautique'],
    ['informatik', 'informatique'],
    ['mekanicien', 'mecanicien'],
    ['fotographe', 'photographe'],
    ['patissier', 'pattissier'],
    ['fotografe', 'photographe'],
    ['stok', 'stock'],
    ['cok', 'coq'],
    ['sirk', 'cirque'],
    ['seramik', 'ceramique'],
    ['siment', 'ciment'],
    ['sikliste', 'cycliste'],
    ['karelage', 'carrelage'],
    ['jerant', 'gerant'],
    ['jimnase', 'gymnase'],
    ['gide', 'guide'],
    ['otellerie', 'hotellerie'],
    ['bato', 'bateau'],
    ['oto', 'auto'],
    ['letier', 'laitier'],
    ['nege', 'neige'],
    ['tente', 'tante'],
    ['lempe', 'lampe'],
    ['artisen', 'artisan'],
    ['soudur', 'soudures'],
    ['cha', 'chats'],
    ['croi', 'croix'],
  ])('%s sounds like %s', (heard, written) => {
    expect(soundOf(heard)).toBe(soundOf(written));
  });

  it.each([
    ['bois', 'bus'],
    ['vin', 'van'],
    ['chat', 'quat'],
    ['chat', 'hat'],
    ['tante', 'te'],
    ['chimie', 'kimie'],
    ['main', 'men'],
    ['faim', 'fem'],
    ['canot', 'cant'],
    ['menuisier', 'manuisier'],
    ['panneau', 'penneau'],
    ['gare', 'jare'],
    ['coq', 'soq'],
    ['os', 'o'],
    ['des', 'd'],
    ['distance', 'itance'],
  ])('%s does not sound like %s', (a, b) => {
    expect(soundOf(a)).not.toBe(soundOf(b));
  });
});

describe('isWithinSlips', () => {
  /** Optimal string alignment by the whole table, as the textbooks have it. */
  function slips(a: string, b: string): number {
    const table = Array.from({ length: a.length + 1 }, (_, row) =>
      Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
    );
    for (let row = 1; row <= a.length; row += 1) {
      for (let column = 1; column <= b.length; column += 1) {
        const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
        table[row]![column] = Math.min(
          table[row - 1]![column]! + 1,
          table[row]![column - 1]! + 1,
          table[row - 1]![column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1),
          isSwap ? table[row - 2]![column - 2]! + 1 : Infinity,
        );
      }
    }
    return table[a.length]![b.length]!;
  }

  it.each([
    ['', '', 0, true],
    ['', 'a', 1, true],
    ['abcd', 'abcd', 0, true],
    ['abcd', 'abcde', 1, true],
    ['abcd', 'bcd', 1, true],
    ['abcd', 'abxd', 1, true],
    ['abcd', 'xbcd', 1, true],
    ['abcd', 'abcx', 1, true],
    ['abcd', 'bacd', 1, true],
    ['abcd', 'acbd', 1, true],
    ['abcd', 'abdc', 1, true],
    ['abcd', 'abdc', 0, false],
    ['abcd', 'badc', 2, true],
    ['abcd', 'badc', 1, false],
    ['abcd', 'acxd', 1, false],
    ['abcd', 'axbd', 1, false],
    ['abcd', 'abcdef', 1, false],
    ['abcdef', 'abcd', 2, true],
    ['chaton', 'chatterie', 3, false],
    ['kitten', 'sitting', 3, true],
    ['kitten', 'sitting', 2, false],
  ])('%s and %s within %i: %s', (a, b, limit, expected) => {
    expect(isWithinSlips(a, b, limit)).toBe(expected);
  });

  it('says what the whole table says', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '7'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(isWithinSlips(a, b, limit)).toBe(slips(a, b) <= limit);
        // Letters alone never keep apart what is near.
        if (slips(a, b) <= limit) expect(mayBeWithinSlips(letterSet(a), letterSet(b), limit)).toBe(true);
      }),
    );
  });
});

describe('slipsAllowed', () => {
  it.each([
    [4, 0],
    [5, 1],
    [7, 1],
    [8, 2],
    [30, 2],
  ])('for %i letters: %i', (length, allowed) => {
    expect(slipsAllowed(length)).toBe(allowed);
  });
});

describe('letterSet', () => {
  it('has a place for each letter, and one for all other signs', () => {
    const signs = [...'abcdefghijklmnopqrstuvwxyz', '7'].map(letterSet);
    expect(new Set(signs).size).toBe(27);
    expect(['7', '8', 'я', 'ß', '-'].map(letterSet)).toEqual(Array(5).fill(letterSet('7')));
    expect(letterSet('abba')).toBe(letterSet('ab'));
    expect(letterSet('ab')).toBe(letterSet('a') | letterSet('b'));
  });
});

describe('mayBeWithinSlips', () => {
  it.each([
    ['soudage', 'soudgae', 1, true],
    ['soudage', 'soudage', 0, true],
    ['mer', 'bois', 1, false],
    ['abc', 'abd', 1, true],
    ['abc', 'xyz', 2, false],
    ['abcde', 'axyde', 2, true],
  ])('of the letters of %s and %s, %i: %j', (a, b, limit, expected) => {
    expect(mayBeWithinSlips(letterSet(a), letterSet(b), limit)).toBe(expected);
  });
});
