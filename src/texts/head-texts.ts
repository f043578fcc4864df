/** What search engines and shared links say of each page, in a sentence or two. */
import type { Campus } from '../domain/campus.ts';
import { shortLabel } from './common-texts.ts';
import { andList, campusCount, longDate } from './language.ts';

/** Longer descriptions are cut by those who show them. */
const MOST_TOPICS = 4;

export const headTexts = {
  home: (count: number) =>
    `La carte et l'annuaire de ${campusCount(count)} des métiers et des qualifications : filières, missions, réseau, contacts. Cherchez un métier ou une ville.`,
  campus: (campus: Campus, filiere: string, place: string) =>
    [
      `${shortLabel(campus.label)}, ${place}. Filière : ${filiere}.`,
      campus.topics.length > 0 && `On y apprend : ${andList(campus.topics.slice(0, MOST_TOPICS))}.`,
      'Missions, métiers et formations, réseau, contact et référent académique.',
    ]
      .filter(Boolean)
      .join(' '),
  filiere: (label: string, count: number) =>
    `${campusCount(count)} dans la filière ${label} : la carte, la liste, ce qu'on y apprend, les territoires.`,
  territory: (name: string, words: string | null) =>
    words ?? `${name} : aucun campus dans l'atlas. Le référent, les filières absentes et les territoires voisins.`,
  table: 'Combien de campus, par filière et par territoire : un tableau dont chaque nombre mène aux campus.',
  filieres: 'Les douze filières officielles des campus des métiers et des qualifications, et leurs campus.',
  territories: 'Les campus des métiers et des qualifications par région académique et par académie, outre-mer compris.',
  label:
    "Ce qu'est un campus des métiers et des qualifications, un campus d'excellence, leurs missions, les critères, les dates.",
  data: (edition: string) =>
    `D'où viennent les données de l'atlas, ce qu'elles valent, ce qui manque, et où les télécharger. Données au ${longDate(edition)}.`,
  datasetName: 'Campus des métiers et des qualifications : les données ouvertes',
  dataset: (count: number) =>
    `${campusCount(count)} des métiers et des qualifications que l'atlas connaît : label, filière, lieu, réseau, contacts publiés, chaque fait avec sa source. Ce n'est pas une liste officielle.`,
  accessibility: "Déclaration d'accessibilité de l'Atlas des campus.",
  legal: "Qui publie l'Atlas des campus, qui l'héberge, sous quelles licences.",
  privacy: "Ce que l'Atlas des campus fait des données personnelles : presque rien, et voici quoi.",
  siteMap: "Toutes les pages de l'Atlas des campus.",
  notFound: "Cette adresse ne mène à aucune page de l'atlas.",
  cardOfSite: 'Carte de France des campus des métiers et des qualifications',
  cardFiliere: 'Filière',
  cardTerritory: 'Territoire',
  cardOf: (name: string) => `${name}, sur la carte`,
  movedTo: 'Ce campus a une nouvelle adresse :',
} as const;
