import { describe, expect, it } from 'vitest';
import { aCampus, aPosition, realDataset } from '../../tests/builders.ts';
import { shownCampuses } from '../domain/dataset.ts';
import { territoryName } from '../domain/territory.ts';
import { academieInWords, placeInShort, type TerritoryNames } from './common-texts.ts';
import { markName } from './map-texts.ts';

const NAMES: TerritoryNames = {
  academie: "académie d'Orléans-Tours",
  academieName: 'Orléans-Tours',
  region: 'Centre-Val de Loire',
};

describe('the name of a mark', () => {
  const nameOf = (part: Parameters<typeof aCampus>[0]) =>
    markName(aCampus({ name: 'Patrimoines', ...part }), 'Tourisme', 'Tours (37)', NAMES);

  it.each([
    ['name, town, filière, label', {}, 'Patrimoines, Tours (37), Tourisme, Campus des métiers'],
    ['the name in use before the title', { shortName: 'PatMAT' }, 'PatMAT, Tours (37), Tourisme, Campus des métiers'],
    ['excellence', { label: 'cmqe' as const }, "Patrimoines, Tours (37), Tourisme, Campus d'excellence"],
    ['a label not known', { label: null }, 'Patrimoines, Tours (37), Tourisme, Label à préciser'],
    [
      'the doubt about its place',
      { position: aPosition({ precision: 'academie' }) },
      "Patrimoines, Tours (37), Tourisme, Campus des métiers, position approximative : académie d'Orléans-Tours",
    ],
    [
      'no doubt where the establishment is known',
      { position: aPosition({ precision: 'etablissement' }) },
      'Patrimoines, Tours (37), Tourisme, Campus des métiers',
    ],
  ])('says %s', (_, part, name) => {
    expect(nameOf(part)).toBe(name);
  });

  it('is one of its own for every real campus', () => {
    const dataset = realDataset();
    const namesOf = (academieId: string | null, region: string): TerritoryNames => {
      const academie = dataset.academies.find(({ id }) => id === academieId);
      return {
        academie: academie ? academieInWords(academie.kind, academie.name) : null,
        academieName: academie?.name ?? null,
        region: territoryName(dataset, region)!,
      };
    };
    const names = shownCampuses(dataset).map((campus) => {
      const territories = namesOf(campus.academie, campus.region);
      const filiere = dataset.filieres.find(({ id }) => id === campus.filiere)!.label;
      return markName(campus, filiere, placeInShort(campus, territories), territories);
    });
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.length).toBeGreaterThan(100);
  });
});
