/** Words of the map room. */
import type { Campus } from '../domain/campus.ts';
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
  here: (count: number) => `${campusCount(count)} au même endroit`,
  closeHere: 'Fermer cette liste',
  notPlaced: (count: number) => `${campusCount(count)} sans position connue : à retrouver dans la liste.`,
} as const;

/** The unique name of a campus's mark: name, town, filière, label, and the doubt about its place. */
export function markName(campus: Campus, filiere: string, place: string, names: TerritoryNames): string {
  const title = campus.shortName ?? campus.name;
  const doubt = campus.position && isDoubtful(campus) ? `, ${precisionInWords(campus.position, names)}` : '';
  return `${title}, ${place}, ${filiere}, ${shortLabel(campus.label)}${doubt}`;
}

function isDoubtful(campus: Campus): boolean {
  return campus.position?.precision !== 'etablissement' && campus.position?.precision !== 'commune';
}

/** "12 campus, Bretagne et Pays de la Loire" or "3 campus au même endroit, Grenoble": what a cluster holds, and where. */
export function clusterName(count: number, regions: readonly string[], place: string | null): string {
  if (place !== null) return `${mapTexts.here(count)}, ${place}`;
  const shown = regions.slice(0, 3);
  const others = regions.length - shown.length;
  const list =
    others > 0
      ? `${shown.join(', ')} et ${others === 1 ? 'une autre région' : `${number(others)} autres régions`}`
      : andList(shown);
  return `${campusCount(count)}, ${list}`;
}
