import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { realDataset } from '../../tests/builders.ts';
import { byFrenchName, frenchOrder } from './french-order.ts';

const compareFrench = frenchOrder();
const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

describe('the order of names', () => {
  const { campuses, academies, regions, filieres } = realDataset();
  const names = [
    ...campuses.flatMap(({ name, topics }) => [name, ...topics]),
    ...[...academies, ...regions].map(({ name }) => name),
    ...filieres.map(({ label }) => label),
  ];

  it('is that of Intl.Collator for every name of the data', () => {
    const unique = [...new Set(names)];
    expect(unique.length).toBeGreaterThan(300);
    const wrong = unique
      .sort((a, b) => collator.compare(a, b) || (a < b ? -1 : 1))
      .flatMap((name, at, all) => (at > 0 && compareFrench(all[at - 1]!, name) > 0 ? [[all[at - 1], name]] : []));
    expect(wrong).toEqual([]);
  });

  it('knows no case, no accent, and the value of a number', () => {
    expect(['Énergies', 'energie', 'Énergie'].sort(compareFrench)).toEqual(['energie', 'Énergie', 'Énergies']);
    expect(compareFrench('Énergie', 'Énergie')).toBe(0);
    expect(compareFrench('Corse', 'Côte')).toBeLessThan(0);
    expect(compareFrench('Zone', 'Éclair')).toBeGreaterThan(0);
    expect(compareFrench('Usine 4', 'Usine 12')).toBeLessThan(0);
  });

  it('gives things of one name by their id, and leaves what it was given', () => {
    const things = [
      { id: 'b', name: 'Été' },
      { id: 'a', name: 'ete' },
      { id: 'c', name: 'Hiver' },
    ];
    const given = [...things];
    expect(byFrenchName(things.toReversed()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(things).toEqual(given);
  });
});

it('needs no Intl on the pages that come first', () => {
  for (const file of ['cross-table', 'map-summary', 'territory-facts', 'filiere-facts'])
    expect(readFileSync(`src/domain/${file}.ts`, 'utf8')).not.toContain('Intl');
});
