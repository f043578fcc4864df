import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { isLight, requiredWords, searchWords, textWords } from './query-words.ts';

describe('searchWords', () => {
  it.each([
    // What one hears, and whose it is.
    ['ingénieur du son', ['ingenieur', 'son']],
    ['travailler le son', ['travailler', 'son']],
    ['régisseur son', ['regisseur', 'son']],
    ['son et lumière', ['son', 'lumiere']],
    ['son', ['son']],
    ['trouver son métier dans le bois', ['trouver', 'metier', 'bois']],
    ['créer sa marque avec son frère', ['creer', 'marque', 'frere']],
    // Two words that say nothing apart.
    ['travailler dans le bien-être', ['travailler', 'bienetre']],
    ['bien être', ['bienetre']],
    ['bien vieillir', ['vieillir']],
    ['Bois Grand Est', ['bois', 'grandest']],
    ['le grand âge est un défi', ['grand', 'age', 'defi']],
    // Endings that stand apart.
    ['infirmier(ère)', ['infirmier']],
    ['soudeur/euse', ['soudeur']],
    ['conducteur·trice', ['conducteur']],
    ['étudiant(e)s', ['etudiant']],
    ['salarié.e.s du bâtiment', ['salarie', 'batiment']],
    ['e-commerce', ['e', 'commerce']],
    ['(e-santé)', ['e', 'sante']],
  ])('of %j are %j', (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });

  it('are sixteen at most, however long the text', () => {
    const text = Array.from({ length: 400 }, (_, at) => `mot${at}`).join(' ');
    expect(searchWords(text)).toEqual(Array.from({ length: 16 }, (_, at) => `mot${at}`));
  });

  it('are folded, each once, and stand in every text that has the words of the query', () => {
    const word = fc.constantFrom('bien', 'être', 'Grand', 'EST', 'bois', 'son', 'du', 'et', 'métiers', 'ère', 'cœur');
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '-', ', ', '·', '/')), { maxLength: 8 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (written) => {
        const words = searchWords(written);
        expect(new Set(words).size).toBe(words.length);
        expect(words.filter((one) => fold(one) !== one)).toEqual([]);
        // What is looked for is what the texts are read as: else a campus would not answer to its own name.
        expect(words.filter((one) => !textWords(written).includes(one))).toEqual([]);
      }),
    );
  });
});

describe('textWords', () => {
  it.each([
    ['Thermalisme, bien-être', ['thermalisme', 'bien', 'etre', 'bienetre']],
    ['ARS Grand Est', ['ars', 'grand', 'est', 'grandest']],
    ['grandes écoles', ['grandes', 'ecoles']],
    ['', ['']],
  ])('of %j are %j', (text, words) => {
    expect(textWords(text)).toEqual(words);
  });
});

describe('requiredWords', () => {
  it.each([
    [['travailler', 'bois'], ['bois']],
    [['bac', 'pro', 'cuisine'], ['cuisine']],
    [
      ['travailler', 'metier'],
      ['travailler', 'metier'],
    ],
    [[], []],
  ])('of %j are %j', (words, required) => {
    expect(requiredWords(words)).toEqual(required);
  });

  it('are those that are not light', () => {
    expect(['travailler', 'formation', 'bac'].every(isLight)).toBe(true);
    expect(['soudeur', 'bois', 'constructor', '__proto__'].some(isLight)).toBe(false);
  });
});
