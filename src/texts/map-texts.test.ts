import { describe, expect, it } from 'vitest';
import { aCampus, aPosition, realDataset } from '../../tests/builders.ts';
import { shownCampuses } from '../domain/dataset.ts';
import { territoryName } from '../domain/territory.ts';
import { academieInWords, placeInShort, type TerritoryNames } from './common-texts.ts';
import { clusterName, mapTexts, markName } from './map-texts.ts';

const NAMES: TerritoryNames = {
  academie: "académie d'Orléans-Tours",
  academieName: 'Orléans-Tours',
  region: 'Centre-Val de Loire',
};

describe('the name of a cluster', () => {
  it.each<[number, string[], string[], string]>([
    [2, ['Bretagne'], ['Brest (29)', 'Quimper (29)'], '2 campus, Bretagne : Brest (29) et Quimper (29)'],
    [4, ['Bretagne', 'Normandie'], ['A', 'B', 'C'], '4 campus, Bretagne et Normandie : A, B et C'],
    [5, ['R', 'S', 'T'], ['A', 'B', 'C', 'D'], '5 campus, R, S et T : A, B, C et un autre lieu'],
    [12, ['R', 'S', 'T', 'U'], ['A'], '12 campus, R, S, T et une autre région : A'],
    [
      12,
      ['R', 'S', 'T', 'U', 'V'],
      ['A', 'B', 'C', 'D', 'E'],
      '12 campus, R, S, T et 2 autres régions : A, B, C et 2 autres lieux',
    ],
    [1200, ['Bretagne'], ['Brest (29)'], '1\u202f200 campus, Bretagne : Brest (29)'],
  ])('of %i campuses in %j at %j is %s', (count, regions, places, name) => {
    expect(clusterName(count, regions, places, false)).toBe(name);
  });

  it('of campuses on one point says so', () => {
    const name = clusterName(3, ['Occitanie'], ['Toulouse (31)', 'académie de Toulouse'], true);
    expect(name).toBe('3 campus au même endroit, Toulouse (31)');
  });
});

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

describe('the buttons of the map', () => {
  it('each have a name of their own', () => {
    const { zoomIn, zoomOut, panUp, panDown, panLeft, panRight, overview } = mapTexts;
    const names = [zoomIn, zoomOut, panUp, panDown, panLeft, panRight, overview];
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual([
      'Zoomer',
      'Dézoomer',
      'Déplacer vers le haut',
      'Déplacer vers le bas',
      'Déplacer vers la gauche',
      'Déplacer vers la droite',
      "Vue d'ensemble",
    ]);
    expect(mapTexts.overseasButton('Guyane', 3)).toBe('Guyane (3)');
  });
});
