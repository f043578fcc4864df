/** Words of the map room. */
import { isApproximate, type Campus } from '../domain/campus.ts';
import { precisionInWords, shortLabel, type TerritoryNames } from './common-texts.ts';
import { andList, campusCount, number } from './language.ts';

export const mapTexts = {
  region: 'Carte des campus',
  surface: "Plan de France. Les flèches déplacent la carte, les touches plus et moins changent l'échelle.",
  loading: 'Chargement de la carte…',
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  panUp: 'Déplacer vers le haut',
  panDown: 'Déplacer vers le bas',
  panLeft: 'Déplacer vers la gauche',
  panRight: 'Déplacer vers la droite',
  overview: "Vue d'ensemble",
  overseas: 'Outre-mer',
  overseasButton: (name: string, count: number) => `${name} (${number(count)})`,
  legend: 'Légende',
  legendCmq: 'Campus des métiers et des qualifications',
  legendCmqe: "Campus d'excellence",
  legendApproximate: 'Position approximative',
  legendCluster: 'Plusieurs campus : appuyez pour agrandir',
  legendFilieres: 'Les couleurs et les dessins des filières sont ceux des filtres.',
  tiles: (name: string) => `Fond ${name}`,
  tilesFailed: (name: string) => `Le fond ${name} n'est pas disponible. Les contours restent affichés.`,
  outlinesFailed: 'Les contours de la carte ne sont pas arrivés. Les campus restent à leur place.',
  retryTiles: 'Réessayer',
  outlinesCredit: 'Contours : Natural Earth',
  placesCredit: 'Lieux : INSEE, La Poste, GeoNames',
  here: (count: number) => `${campusCount(count)} au même endroit`,
  closeHere: 'Fermer cette liste',
  notPlaced: (count: number) => `${campusCount(count)} sans position connue : à retrouver dans la liste.`,
} as const;

/** Words of the map that needs no script. */
export const stillMapTexts = {
  name: (count: number) => `Plan de France : ${campusCount(count)}, outre-mer compris`,
  open: 'Explorer la carte',
  insets: (names: readonly string[]) => `Dans les cadres, de gauche à droite\u00a0: ${andList(names)}.`,
} as const;

/** The unique name of a campus's mark: name, town, filière, label, and the doubt about its place. */
export function markName(campus: Campus, filiere: string, place: string, names: TerritoryNames): string {
  const title = campus.shortName ?? campus.name;
  const doubt =
    campus.position && isApproximate(campus.position) ? `, ${precisionInWords(campus.position, names)}` : '';
  return `${title}, ${place}, ${filiere}, ${shortLabel(campus.label)}${doubt}`;
}

/** How many régions and places a cluster's name lists before it counts the others. */
const LISTED = 3;

/**
 * "12 campus, Bretagne : Brest (29), Quimper (29), Rennes (35) et 2 autres lieux", or "3 campus au même endroit,
 * Grenoble (38)": what a cluster holds, and where. Regions and places come without repetition, the most frequent first;
 * the places tell apart two clusters of one region.
 */
export function clusterName(
  count: number,
  regions: readonly string[],
  places: readonly string[],
  isStack: boolean,
): string {
  if (isStack) return `${mapTexts.here(count)}, ${places[0]}`;
  const where = listed(regions, ['une autre région', 'autres régions']);
  return `${campusCount(count)}, ${where} : ${listed(places, ['un autre lieu', 'autres lieux'])}`;
}

function listed(names: readonly string[], [oneOther, others]: readonly [string, string]): string {
  const rest = names.length - LISTED;
  if (rest <= 0) return andList(names);
  return `${names.slice(0, LISTED).join(', ')} et ${rest === 1 ? oneOther : `${number(rest)} ${others}`}`;
}
