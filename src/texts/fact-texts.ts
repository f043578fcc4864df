/** Words for the facts of a campus that its page tells, and no list. */
import type { Label, MemberKind, Support } from '../domain/campus.ts';
import { andList } from './language.ts';

/** For a person who is named in the atlas. */
export const removalTexts = {
  question: 'Vous êtes cette personne et souhaitez ne plus figurer ici ?',
  how: 'Comment le demander',
} as const;

/** The label in full, as the campus page says it. */
export function fullLabel(label: Label | null): string {
  if (label === null) return 'Label à préciser';
  return label === 'cmqe'
    ? "Campus des métiers et des qualifications d'excellence (CMQe)"
    : 'Campus des métiers et des qualifications (CMQ)';
}

/** Kinds of members, singular and plural. */
export const MEMBER_KIND_NAMES: Record<MemberKind, readonly [string, string]> = {
  lycee: ['Lycée', 'Lycées'],
  cfa: ["Centre de formation d'apprentis (CFA)", "Centres de formation d'apprentis (CFA)"],
  universite: ['Université', 'Universités'],
  ecole: ['École', 'Écoles'],
  laboratoire: ['Laboratoire', 'Laboratoires'],
  entreprise: ['Entreprise', 'Entreprises'],
  branche: ['Organisation professionnelle', 'Organisations professionnelles'],
  pole: ["Pôle ou réseau d'innovation", "Pôles et réseaux d'innovation"],
  collectivite: ['Collectivité', 'Collectivités'],
  autre: ['Autre membre', 'Autres membres'],
};

const SUPPORT_NAMES: Record<Support, string> = {
  name: 'le nom',
  label: 'le label',
  labelYear: "l'année du label",
  excellenceYear: "l'année du label d'excellence",
  filiere: 'la filière',
  academie: "l'académie",
  head: "l'établissement support",
  sites: 'les sites',
  members: 'le réseau',
  topics: 'les thèmes',
  levels: 'les niveaux',
  formerNames: 'les anciens noms',
  contacts: 'les contacts',
  website: 'le site internet',
  position: 'le lieu',
  status: "l'activité du campus",
  mergedInto: 'le regroupement',
  role: 'la fonction',
  service: 'le service',
  address: "l'adresse",
  email: "l'adresse électronique",
  phones: 'les téléphones',
  webPage: 'la page internet',
};

/** "Pour le nom et le label", or nothing where a source says nothing in particular. */
export function supportsInWords(supports: readonly Support[]): string {
  return supports.length === 0 ? '' : `Pour ${andList(supports.map((support) => SUPPORT_NAMES[support]))}`;
}
