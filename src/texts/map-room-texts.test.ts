import { describe, expect, it } from 'vitest';
import { clusterName, mapRoomTexts } from './map-room-texts.ts';

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

describe('the buttons of the map', () => {
  it('each have a name of their own', () => {
    const { zoomIn, zoomOut, panUp, panDown, panLeft, panRight, overview } = mapRoomTexts;
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
    expect(mapRoomTexts.overseasButton('Guyane', 3)).toBe('Guyane (3)');
  });
});
