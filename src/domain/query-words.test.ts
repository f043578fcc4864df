import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { isLight, requiredWords, searchWords, textWords } from './query-words.ts';

describe('searchWords', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['?!', []],
    ['bois', ['bois']],
    ['bois BOIS Boís', ['bois']],
    ["les métiers de l'art", ['metiers', 'art']],
    ['je voudrais travailler avec des chevaux', ['travailler', 'chevaux']],
    ['la', ['la']],
    ['de la', ['de', 'la']],
    ['campus', []],
    ['CMQ', []],
    ['Campus des métiers et des qualifications', []],
    ["Campus des métiers et des qualifications d'excellence Cuir", ['cuir']],
    ['campus aéronautique', ['aeronautique']],
    ['CMQe bois', ['bois']],
    ['Campus MES', ['mes']],
    ["campus des métiers d'art", ['metiers', 'art']],
    ['plasticampus, campusien', ['plasticampus', 'campusien']],
    // What says nothing, whatever stands around it.
    ['alors comment réparer', ['reparer']],
    ['quelle cuisine et quels plats', ['cuisine', 'plats']],
    ['ma moto, mes mains', ['moto', 'mains']],
    ['toutes vos voitures, je voudrais', ['voitures']],
    ['comptable (trice)', ['comptable']],
    ["j'adore l'eau", ['adore', 'eau']],
    ['jadore', ['jadore']],
    ['il et elle', ['il', 'et', 'elle']],
    // What one hears, and whose it is.
    ['ingénieur du son', ['ingenieur', 'son']],
    ['travailler le son', ['travailler', 'son']],
    ['régisseur son', ['regisseur', 'son']],
    ['son et lumière', ['son', 'lumiere']],
    ['son', ['son']],
    ['trouver son métier dans le bois', ['trouver', 'metier', 'bois']],
    ['créer sa marque avec son frère', ['creer', 'marque', 'frere']],
    ['le bruit au son', ['bruit', 'son']],
    ['au son clair', ['son', 'clair']],
    ['bureau son clair', ['bureau', 'clair']],
    ['dur aux son léger', ['dur', 'leger']],
    ['mon son etc', ['etc']],
    // Two words that say nothing apart.
    ['travailler dans le bien-être', ['travailler', 'bienetre']],
    ['bien être', ['bienetre']],
    ['bien vieillir', ['vieillir']],
    ['Bois Grand Est', ['bois', 'grandest']],
    ['le grand âge est un défi', ['grand', 'age', 'defi']],
    ['grand et bien', ['grand']],
    ['être bien, est grand', ['grand']],
    // Endings that stand apart.
    ['infirmier(ère)', ['infirmier']],
    ['soudeur/euse', ['soudeur']],
    ['conducteur·trice', ['conducteur']],
    ['étudiant(e)s', ['etudiant']],
    ['salarié.e.s du bâtiment', ['salarie', 'batiment']],
    ['e-commerce', ['e', 'commerce']],
    ['(e-santé)', ['e', 'sante']],
    ['salarié.E', ['salarie']],
    ['(essai)', ['essai']],
    ['e', ['e']],
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
    const light = 'bac pro apprendre chercher choses etudier fabriquer job metiers salaries specialise universite';
    expect(light.split(' ').filter((word) => !isLight(word))).toEqual([]);
    expect(['soudeur', 'bois', 'constructor', '__proto__'].some(isLight)).toBe(false);
  });
});
