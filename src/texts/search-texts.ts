/** Why a campus answers a search, and what is said of words that lead nowhere. */
import type { Field } from '../domain/campus-texts.ts';
import type { Nearest } from '../domain/nearest-filieres.ts';
import type { Reason } from '../domain/text-search.ts';
import { fold } from '../domain/fold.ts';
import { andList, campusCount, plural } from './language.ts';

/** What stands before the campus's own text; a topic and a filière need nothing. */
const FIELD_NAMES: Record<Field, string> = {
  name: 'nom du campus',
  shortName: 'nom court : ',
  formerName: 'ancien nom : ',
  topic: '',
  filiere: 'filière ',
  member: 'membre : ',
  town: 'ville : ',
  territory: 'territoire : ',
};

/**
 * "soudeuse → chaudronnerie → Systèmes innovants, mécatronique": what was written, the trade that it means where that
 * is something else, what the campus has of it, and for a topic its filière.
 */
export function reasonInWords({ words, field, text, trade }: Reason, filiere: string): string {
  const written = words.join(' ');
  const isNamed = trade?.names.some((name) => fold(name) === fold(written));
  const steps = [written];
  if (trade && !isNamed) steps.push(trade.names[0]!);
  steps.push(field === 'name' ? FIELD_NAMES.name : FIELD_NAMES[field] + text);
  if (field === 'topic') steps.push(filiere);
  return steps.filter((step, at) => fold(step) !== fold(steps[at - 1] ?? '')).join(' → ');
}

/** What is said of words that were found nowhere, beside the answers to the others. */
export function unknownInWords(unknown: readonly string[]): string {
  const quoted = andList(unknown.map((word) => `« ${word} »`));
  return plural(unknown.length, `Le mot ${quoted} ne mène`, `Les mots ${quoted} ne mènent`) + ' à aucun campus.';
}

export const searchAnswerTexts = {
  also: (filiere: string) => `aussi dans la filière ${filiere}`,
  why: 'Pourquoi :',
  partial: 'Aucun campus ne répond à tous les mots : voici les plus proches.',
  didYouMean: 'Vouliez-vous dire :',
  noSearch:
    "La recherche par mots n'est pas arrivée : tous les campus restent affichés. Réessayez en retournant dans le champ de recherche.",
  noTrades: "Le dictionnaire des métiers n'est pas arrivé : seuls les mots des campus sont cherchés.",
  asTheCrowFlies: "Distances à vol d'oiseau.",
  searching: 'Recherche en cours…',
  filiere: (name: string, count: number) => `${name} : ${campusCount(count)}`,
} as const;

/** What is said above the filières that are offered where nothing answers. */
export const NEAREST_INTRODUCTIONS: Record<Nearest['by'], string> = {
  answer: 'Les filières qui répondent à ces mots :',
  spelling: 'Les filières les plus proches de ces mots :',
  size: "Aucune filière n'est proche de ces mots. Les plus grandes :",
};
