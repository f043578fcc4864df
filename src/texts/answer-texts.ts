/** What is said of an answer: its chips, what must be known of it, and what to do where it is empty. Apart, as their code. */
import type { ActiveCriterion } from '../domain/active-criteria.ts';
import type { Nearest } from '../domain/nearest-filieres.ts';
import { LABEL_NAMES } from './common-texts.ts';
import { LEVEL_NAMES } from './level-texts.ts';
import type { NameOf } from './explore-texts.ts';
import { andList, campusCount, number, plural } from './language.ts';

/** "à moins de 50 km". */
function withinKm(km: number): string {
  return `à moins de ${number(km)} km`;
}

/** What a criterion is called on its chip. */
export function criterionName(active: ActiveCriterion, nameOf: NameOf): string {
  switch (active.kind) {
    case 'text':
      return `« ${active.value} »`;
    case 'filiere':
      return nameOf.filiere(active.value);
    case 'label':
      return LABEL_NAMES[active.value];
    case 'territory':
      return nameOf.territory(active.value);
    case 'level':
      return LEVEL_NAMES[active.value];
    case 'attested':
      return 'Attestés depuis 2019';
    case 'place':
      return nameOf.place(active.value);
    case 'radius':
      return withinKm(active.value);
  }
}

export const chipTexts = {
  remove: (name: string) => `Retirer ${name}`,
} as const;

/** What is said of words that were found nowhere, beside the answers to the others. */
export function unknownInWords(unknown: readonly string[]): string {
  const quoted = andList(unknown.map((word) => `« ${word} »`));
  return plural(unknown.length, `Le mot ${quoted} ne mène`, `Les mots ${quoted} ne mènent`) + ' à aucun campus.';
}

export const noticeTexts = {
  partial: 'Aucun campus ne répond à tous les mots : voici les plus proches.',
  didYouMean: 'Vouliez-vous dire :',
  noSearch:
    "La recherche par mots n'est pas arrivée : tous les campus restent affichés. Réessayez en retournant dans le champ de recherche.",
  noTrades: "Le dictionnaire des métiers n'est pas arrivé : seuls les mots des campus sont cherchés.",
  asTheCrowFlies: "Distances à vol d'oiseau.",
  setAside: (count: number) =>
    `${number(count)} ${plural(count, 'fiche illisible a été mise', 'fiches illisibles ont été mises')} de côté : ` +
    `${plural(count, "elle n'est", 'elles ne sont')} ni dans la liste, ni sur la carte.`,
} as const;

export const emptyTexts = {
  emptyAdvice: 'Ces critères ensemble ne donnent rien. Retirez-en un :',
  emptyForOne: 'Rien ne répond à ce critère.',
  emptyWhatever: 'Aucun de ces critères, retiré seul, ne donnerait de campus.',
  nearTown: (ofTown: string) => `Voir les campus les plus proches ${ofTown}`,
  removeAll: (count: number) => `Tout effacer : ${campusCount(count)}`,
  removal: (name: string, count: number) => `Retirer ${name} : ${campusCount(count)}`,
  filiere: (name: string, count: number) => `${name} : ${campusCount(count)}`,
} as const;

/** What is said above the filières that are offered where nothing answers. */
export const NEAREST_INTRODUCTIONS: Record<Nearest['by'], string> = {
  answer: 'Les filières qui répondent à ces mots :',
  spelling: 'Les filières les plus proches de ces mots :',
  size: "Aucune filière n'est proche de ces mots. Les plus grandes :",
};
