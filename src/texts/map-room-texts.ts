/** Words of the live map. */
import { andList, campusCount, number } from './language.ts';

export const mapRoomTexts = {
  surface: 'Plan de France',
  howTo:
    "Les flèches vont d'un campus à l'autre, Entrée ouvre, plus et moins changent l'échelle. Majuscule et point d'interrogation : toutes les touches.",
  howToEmpty: "Aucun campus ici. Les flèches déplacent la carte, plus et moins changent l'échelle.",
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
  placesCredit: 'Lieux : INSEE, La Poste, GeoNames',
  here: (count: number) => `${campusCount(count)} au même endroit`,
  closeHere: 'Fermer cette liste',
  chosen: 'Campus choisi sur la carte',
  closeChosen: 'Fermer',
  notPlaced: (count: number) => `${campusCount(count)} sans position connue : à retrouver dans la liste.`,
} as const;

/** The dialog of the map's keys. */
export const keysTexts = {
  button: 'Clavier',
  title: 'Les touches de la carte',
  close: 'Fermer cette aide',
  lead: "Ces touches agissent quand la carte a le focus, c'est-à-dire quand un campus y est entouré.",
  key: 'Touche',
  effect: 'Effet',
  rows: [
    ['Tab', 'Entrer dans la carte, puis en sortir'],
    ['Flèches', 'Aller au campus le plus proche de ce côté'],
    ['Origine, Fin', 'Aller au premier ou au dernier campus'],
    ['Entrée ou Espace', 'Ouvrir le campus ; agrandir un groupe'],
    ['Échap', 'Fermer la fiche et revenir à la carte'],
    ['+ ou Page précédente', 'Zoomer'],
    ['− ou Page suivante', 'Dézoomer'],
    ['Majuscule et ?', 'Ouvrir cette aide'],
  ],
} as const;

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
  if (isStack) return `${mapRoomTexts.here(count)}, ${places[0]}`;
  const where = listed(regions, ['une autre région', 'autres régions']);
  return `${campusCount(count)}, ${where} : ${listed(places, ['un autre lieu', 'autres lieux'])}`;
}

/** "2 campus, Bretagne : Rennes (35), dont Campus numérique": for a cluster whose name another one bears. */
export function withSome(name: string, campus: string): string {
  return `${name}, dont ${campus}`;
}

function listed(names: readonly string[], [oneOther, others]: readonly [string, string]): string {
  const rest = names.length - LISTED;
  if (rest <= 0) return andList(names);
  return `${names.slice(0, LISTED).join(', ')} et ${rest === 1 ? oneOther : `${number(rest)} ${others}`}`;
}
