import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

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
    ['', ''],
    [' – ! ', ''],
  ])('makes %j %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['l`eau', 'l´eau', 'lʼeau', 'l·eau'])('parts words where %j does', (text) => {
    expect(fold(text)).toBe('l eau');
  });

  it('takes marks and letters wherever they stand, not the first alone', () => {
    expect(fold('élève à l`école`là, cœur œuvre æ æ')).toBe('eleve a l ecole la coeur oeuvre ae ae');
  });

  it('changes nothing that is folded', () => {
    const folded = fold('Œuvres d’Été — N°\u00a07');
    expect(fold(folded)).toBe(folded);
  });
});
