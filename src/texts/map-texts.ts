/** Words of the map that every page has: its name, and the map that needs no script. */
import { isApproximate, type CampusBrief } from '../domain/campus.ts';
import { shortLabel, type TerritoryNames } from './common-texts.ts';
import { precisionInWords } from './precision-texts.ts';
import { andList, campusCount } from './language.ts';

export const mapTexts = {
  region: 'Carte des campus',
  loading: 'Chargement de la carte…',
  outlinesCredit: 'Contours : Natural Earth',
} as const;

/** Words of the map that needs no script. */
export const stillMapTexts = {
  name: (count: number) => `Plan de France : ${campusCount(count)}, outre-mer compris`,
  open: 'Explorer la carte',
  insets: (names: readonly string[]) => `Dans les cadres, de gauche à droite\u00a0: ${andList(names)}.`,
} as const;

/** The unique name of a campus's mark: name, town, filière, label, and the doubt about its place. */
export function markName(campus: CampusBrief, filiere: string, place: string, names: TerritoryNames): string {
  const title = campus.shortName ?? campus.name;
  const doubt =
    campus.position && isApproximate(campus.position) ? `, ${precisionInWords(campus.position, names)}` : '';
  return `${title}, ${place}, ${filiere}, ${shortLabel(campus.label)}${doubt}`;
}
