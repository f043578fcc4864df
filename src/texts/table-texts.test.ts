import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { countName, noteTexts, shortFiliere, tableStatus } from './table-texts.ts';

const { filieres } = realDataset();

describe('the short name of a filière', () => {
  it.each(filieres)('of $label is said by it word for word, so that who speaks it reaches it', ({ id, label }) => {
    const short = shortFiliere(id, label);
    expect(short.length).toBeLessThanOrEqual(24);
    expect(label.toLowerCase()).toContain(short.toLowerCase());
  });

  it('is its own for each, and the whole label for one that is new', () => {
    expect(new Set(filieres.map(({ id, label }) => shortFiliere(id, label))).size).toBe(filieres.length);
    expect(shortFiliere('espace', 'Espace, satellites')).toBe('Espace, satellites');
  });
});

describe('the words of the table', () => {
  it.each([
    [3, 'Tourisme, gastronomie', 'Bretagne', '3 campus, Tourisme, gastronomie, Bretagne'],
    [1, null, 'Corse', '1 campus, Corse'],
    [109, null, null, '109 campus'],
  ])('%i campuses of %s in %s: %s', (count, filiere, territory, name) => {
    expect(countName(count, filiere, territory)).toBe(name);
  });

  it.each([
    [
      { column: { by: 'name' }, direction: 'descending' },
      'nom',
      '109 campus. Tableau par région académique, trié par nom, de Z à A.',
    ],
    [
      { column: { by: 'total' }, direction: 'descending' },
      'total',
      '109 campus. Tableau par région académique, trié par total, du plus grand au plus petit.',
    ],
    [
      { column: { by: 'filiere', id: 'x' }, direction: 'ascending' },
      'Tourisme, gastronomie',
      '109 campus. Tableau par région académique, trié par Tourisme, gastronomie, du plus petit au plus grand.',
    ],
  ] as const)('%j is said', (sort, name, words) => {
    expect(tableStatus(109, 'region', sort, name)).toBe(words);
  });

  it('say how many records could not be read', () => {
    expect(noteTexts.setAside(1)).toBe("1 fiche illisible n'est pas comptée dans ce tableau.");
    expect(noteTexts.setAside(2)).toBe('2 fiches illisibles ne sont pas comptées dans ce tableau.');
  });
});
