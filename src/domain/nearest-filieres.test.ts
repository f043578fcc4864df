import { describe, expect, it } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { indexCampuses } from './campus-index.ts';
import { nearestFilieres, tradesSpeltLike } from './nearest-filieres.ts';
import type { Trade } from './trades.ts';

const trade = (filieres: string[], ...names: string[]): Trade => ({ names, kind: 'trade', filieres, topics: [] });

const BAKER = trade(['alimentaire-agroalimentaire', 'tourisme-gastronomie'], 'artisan boulanger', 'boulangère');
const JOINER = trade(['materiaux'], 'menuisier', 'ébéniste');
const ROOFER = trade(['energie', 'materiaux'], 'couvreur zingueur');

/** The first filière of the atlas has no campus, the last but one has the most. */
const FILIERES = ['alimentaire-agroalimentaire', 'energie', 'materiaux', 'mer', 'tourisme-gastronomie'].map((id) => ({
  id,
  label: `Filière ${id}`,
  ministryPage: 'https://exemple.fr/',
}));
const campuses = [
  aCampus({ id: 'rochefort', name: 'Aulne', filiere: 'energie' }),
  aCampus({ id: 'brest', name: 'Brise', filiere: 'mer', otherFilieres: ['materiaux', 'energie'] }),
  aCampus({ id: 'lorient', name: 'Brise marine', filiere: 'mer', otherFilieres: ['energie', 'materiaux'] }),
  aCampus({ id: 'paimpol', name: 'Cap', filiere: 'mer', otherFilieres: ['tourisme-gastronomie'] }),
  aCampus({ id: 'sete', name: 'Digue', filiere: 'mer' }),
];
const index = indexCampuses(aDataset(campuses, { filieres: FILIERES }), [BAKER, JOINER, ROOFER]);
const names = (...words: string[]) => tradesSpeltLike(index, words).map(({ name }) => name);

describe('the filières nearest to a text', () => {
  it('are the fullest among the campuses that answer it, equal ones in file order', () => {
    expect(nearestFilieres(index, 'brise')).toEqual({ by: 'answer', filieres: ['energie', 'materiaux', 'mer'] });
    expect(nearestFilieres(index, 'cap')).toEqual({ by: 'answer', filieres: ['mer', 'tourisme-gastronomie'] });
  });

  it('are those of the trades that are spelt alike, where nothing answers', () => {
    expect(nearestFilieres(index, 'xxboulangerzz')).toEqual({
      by: 'spelling',
      filieres: ['alimentaire-agroalimentaire', 'tourisme-gastronomie'],
    });
  });

  it('are each told once, and no more than three', () => {
    const { by, filieres } = nearestFilieres(index, 'xxboulangerzz xxmenuisierzz xxcouvreurzz');
    expect(by).toBe('spelling');
    expect(filieres).toHaveLength(3);
    expect(new Set(filieres).size).toBe(3);
  });

  it('are the three fullest of all where nothing is near or nothing is asked; one without a campus is none', () => {
    const largest = { by: 'size', filieres: ['mer', 'energie', 'materiaux'] };
    expect(nearestFilieres(index, 'zzzzqx')).toEqual(largest);
    expect(nearestFilieres(index, '')).toEqual(largest);
    const alone = indexCampuses(aDataset(campuses.slice(0, 1), { filieres: FILIERES }));
    expect(nearestFilieres(alone, '')).toEqual({ by: 'size', filieres: ['energie'] });
  });

  it('count a filière that the dataset does not name', () => {
    const lost = indexCampuses(aDataset([aCampus({ filiere: 'inconnue' })], { filieres: [] }));
    expect(nearestFilieres(lost, '')).toEqual({ by: 'size', filieres: ['inconnue'] });
  });
});

describe('the trades spelt like a word', () => {
  it.each([
    ['menuisier', 'menuisier'],
    ['xmenuisier', 'menuisier'],
    ['ebenniste', 'ébéniste'],
    ['boulangere', 'boulangère'],
    ['zingueur', 'couvreur zingueur'],
  ])('« %s » is spelt like « %s »', (word, name) => {
    expect(names(word)).toEqual([name]);
  });

  it('are nearest first', () => {
    expect(names('menuisies', 'boulangère')).toEqual(['boulangère', 'menuisier']);
  });

  it('are told by the nearest of their names, each once', () => {
    expect(names('boulanger')).toEqual(['artisan boulanger']);
    expect(names('boulangere')).toEqual(['boulangère']);
  });

  it('are three at most', () => {
    const many = ['soudeur', 'soudeuse', 'soudure', 'soudage'].map((name) => trade([], name));
    const words = indexCampuses(aDataset([]), many);
    expect(tradesSpeltLike(words, ['soudeur', 'soudeuse', 'soudure', 'soudage'])).toHaveLength(3);
  });

  it('have three letter pairs of five in common, edges included', () => {
    // " a", "ab", "bc", "cd", "d " beside " a", "ab", "bc", "cx", "x ": three of five.
    const atTheBar = indexCampuses(aDataset([]), [trade([], 'abcd')]);
    expect(tradesSpeltLike(atTheBar, ['abcx'])).toHaveLength(1);
    expect(tradesSpeltLike(atTheBar, ['abxy'])).toEqual([]);
    expect(tradesSpeltLike(atTheBar, ['xbcd'])).toHaveLength(1);
    expect(tradesSpeltLike(atTheBar, ['xabcdxx'])).toEqual([]);
  });

  it('are none for no word, nor for one without letters', () => {
    expect(names()).toEqual([]);
    expect(names('')).toEqual([]);
    expect(names('!')).toEqual([]);
  });
});
