/** Words of the pages of the filières. */
import { LEVEL_NAMES } from './level-texts.ts';
import type { Level } from '../domain/campus.ts';
import { campusCount, number, plural } from './language.ts';

export const filieresTexts = {
  lead: (campuses: number, filieres: number) =>
    `L'atlas range ${campusCount(campuses)} dans les ${number(filieres)} filières officielles. Un campus qui a plusieurs filières compte dans chacune.`,
  table: 'Voir le tableau des filières par territoire',
  ministry: 'Page du ministère',
  ministryOf: (label: string) => `sur la filière ${label}`,
  list: 'Les filières',
} as const;

export const filiereTexts = {
  lead: (counted: string) => `L'atlas connaît ${counted}, dans cette filière.`,
  empty: "L'atlas ne connaît aucun campus dans cette filière.",
  taught: "Ce qu'on y apprend",
  topicsNote: (topics: number, told: number, all: number) =>
    `${plural(topics, '1 thème est cité', `${number(topics)} thèmes différents sont cités`)} par les sources de ${number(told)} campus sur ${number(all)}.`,
  topicsMost: 'Les plus cités :',
  topicsRest: (count: number) => plural(count, "L'autre thème", `Les ${number(count)} autres thèmes`),
  topicsNone: "Les thèmes de ces campus n'ont pas été retrouvés dans une source publique.",
  topic: (name: string, count: number) => (count === 1 ? name : `${name} (${campusCount(count)})`),
  levels: 'Les niveaux connus',
  level: (level: Level, count: number) => `${LEVEL_NAMES[level]} (${campusCount(count)})`,
  levelsNote: (known: number, all: number) =>
    known === 0
      ? 'Niveaux de formation non publiés pour ces campus.'
      : `Niveaux publiés pour ${number(known)} campus sur ${number(all)} : les autres peuvent en avoir aussi.`,
  ministry: (label: string) => `La filière « ${label} » sur le site du ministère`,
  ministrySource: 'Source du nom et de la filière :',
  campuses: 'Les campus',
  regions: 'Par région académique',
  regionsCaption: (label: string) => `Nombre de campus de la filière ${label}, par région académique`,
  region: 'Région académique',
  count: 'Campus',
  emptyRegions: (count: number) =>
    plural(
      count,
      'Une région académique sans campus de cette filière :',
      `${number(count)} régions académiques sans campus de cette filière :`,
    ),
  noEmptyRegion: 'Chaque région académique a au moins un campus de cette filière.',
  neighbours: 'Les filières voisines',
  neighboursNote: 'Des campus de cette filière sont aussi dans une autre :',
  shared: (count: number) => `${campusCount(count)} en commun`,
  noNeighbour: "Aucun campus de cette filière n'est aussi dans une autre.",
} as const;
