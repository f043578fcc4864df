import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { andList, campusCount, capitalised, longDate, number, plural, shortDate, withDe } from './language.ts';

describe('French numbers', () => {
  it.each([
    [0, '0'],
    [112, '112'],
    [1234, '1\u202f234'],
    [1234567, '1\u202f234\u202f567'],
    [0.5, '0,5'],
  ])('%d is written %s', (value, words) => {
    expect(number(value)).toBe(words);
  });

  it('are those of the platform, which is not asked', () => {
    const { format } = new Intl.NumberFormat('fr-FR');
    fc.assert(fc.property(fc.nat(), (whole) => number(whole) === format(whole)));
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (all) => number(all / 1000) === format(all / 1000)));
  });

  it.each([
    [0, '0 campus'],
    [1, '1 campus'],
    [9, '9 campus'],
    [1200, '1\u202f200 campus'],
  ])('%d campuses are %s', (count, words) => {
    expect(campusCount(count)).toBe(words);
  });

  it.each([
    [0, 'cheval'],
    [1, 'cheval'],
    [1.9, 'cheval'],
    [-1, 'cheval'],
    [2, 'chevaux'],
    [-2, 'chevaux'],
    [100, 'chevaux'],
  ])('%d takes %s: French has its plural from two on', (count, word) => {
    expect(plural(count, 'cheval', 'chevaux')).toBe(word);
  });
});

describe('withDe', () => {
  it.each([
    ['Nantes', 'de Nantes'],
    ['La Réunion', 'de La Réunion'],
    ['Orléans-Tours', "d'Orléans-Tours"],
    ['Aix-Marseille', "d'Aix-Marseille"],
    ['Île-de-France', "d'Île-de-France"],
    ['Énergie', "d'Énergie"],
    ['Évry', "d'Évry"],
    ['Hérault', "d'Hérault"],
    ['Yonne', "d'Yonne"],
    ['', 'de '],
  ])('of %s gives %s', (name, words) => {
    expect(withDe(name)).toBe(words);
  });

  it('elides before the académies that begin with a vowel, and before no other', () => {
    const elided = realDataset()
      .academies.map(({ name }) => withDe(name))
      .filter((words) => words.startsWith("d'"));
    expect(elided).toEqual(["d'Aix-Marseille", "d'Amiens", "d'Orléans-Tours"]);
  });

  // "mute h" is all that the rule knows: an académie with an aspirated one ("Le Havre" without its article) would need a list.
  it('meets no académie that begins with an h', () => {
    expect(realDataset().academies.filter(({ name }) => /^h/i.test(name))).toEqual([]);
  });
});

describe('andList', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a et b'],
    [['a', 'b', 'c'], 'a, b et c'],
  ])('of %j is %s', (items, words) => {
    expect(andList(items)).toBe(words);
    expect(andList(items)).toBe(new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(items));
  });
});

describe('longDate', () => {
  it.each([
    ['2026-11-23', '23 novembre 2026'],
    ['2026-08-01', '1er août 2026'],
    ['2024-02-29', '29 février 2024'],
    ['2025-12-31', '31 décembre 2025'],
    ['hier', 'hier'],
    ['2026-13-01', '2026-13-01'],
    ['', ''],
  ])('of %j is %s', (isoDate, words) => {
    expect(longDate(isoDate)).toBe(words);
  });

  it('is that of the platform, but for the first of a month', () => {
    const { format } = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    const isAlike = (date: Date) => longDate(date.toISOString().slice(0, 10)).replace(/^1er/, '1') === format(date);
    fc.assert(fc.property(day, isAlike));
  });
});

describe('shortDate', () => {
  it.each([
    ['2026-11-23', '23/11/2026'],
    ['2026-08-01', '01/08/2026'],
    ['hier', 'hier'],
  ])('of %j is %s', (isoDate, words) => {
    expect(shortDate(isoDate)).toBe(words);
  });
});

describe('capitalised', () => {
  it.each([
    ['élève', 'Élève'],
    ['à vérifier', 'À vérifier'],
    ['Déjà', 'Déjà'],
    ['', ''],
  ])('of %j is %s', (text, words) => {
    expect(capitalised(text)).toBe(words);
  });
});
