/** Words that several rooms share: the site's name, and the names of the domain's closed lists. */
import type { CampusBrief, Label, Level, MemberKind, Position, Support } from '../domain/campus.ts';
import type { BriefDataset } from '../domain/dataset.ts';
import { territoryName } from '../domain/territory.ts';
import { andList, withDe } from './language.ts';

export const SITE_NAME = 'Atlas des campus';

/** For a person who is named in the atlas. */
export const removalTexts = {
  question: 'Vous êtes cette personne et souhaitez ne plus figurer ici ?',
  how: 'Comment le demander',
} as const;

export const LABEL_NAMES: Record<Label, string> = {
  cmq: 'Campus des métiers et des qualifications (CMQ)',
  cmqe: "Campus d'excellence (CMQe)",
};

/** The label in a few words, as cards, chips and marks say it. */
export function shortLabel(label: Label | null): string {
  if (label === null) return 'Label à préciser';
  return label === 'cmqe' ? "Campus d'excellence" : 'Campus des métiers';
}

/** The label in full, as the campus page says it. */
export function fullLabel(label: Label | null): string {
  if (label === null) return 'Label à préciser';
  return label === 'cmqe'
    ? "Campus des métiers et des qualifications d'excellence (CMQe)"
    : 'Campus des métiers et des qualifications (CMQ)';
}

export const LEVEL_NAMES: Record<Level, string> = {
  cap: 'CAP',
  'bac-pro': 'Bac pro',
  bts: 'BTS',
  but: 'BUT',
  'licence-pro': 'Licence pro',
  master: 'Master',
  ingenieur: "Diplôme d'ingénieur",
  doctorat: 'Doctorat',
};

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

/** "académie d'Orléans-Tours", "vice-rectorat de Polynésie française". */
export function academieInWords(kind: 'academie' | 'vice-rectorat', name: string): string {
  return `${kind === 'academie' ? 'académie' : 'vice-rectorat'} ${withDe(name)}`;
}

/** The names of the territories that a campus belongs to, as the page hands them down. */
export interface TerritoryNames {
  /** "académie d'Orléans-Tours", or null where it is not known. */
  academie: string | null;
  /** "Orléans-Tours", or null. */
  academieName: string | null;
  /** "Centre-Val de Loire". */
  region: string;
}

/** The names of the territories of a campus. */
export function territoryNames(
  dataset: Pick<BriefDataset, 'academies' | 'regions'>,
  campus: Pick<CampusBrief, 'academie' | 'region'>,
): TerritoryNames {
  const academie = dataset.academies.find(({ id }) => id === campus.academie);
  return {
    academie: academie ? academieInWords(academie.kind, academie.name) : null,
    academieName: academie?.name ?? null,
    region: territoryName(dataset, campus.region) ?? campus.region,
  };
}

/** Where a campus is, in one short line: "Tours (37)", "académie de Créteil", "Île-de-France". */
export function placeInShort(campus: Pick<CampusBrief, 'position'>, names: TerritoryNames): string {
  const { position } = campus;
  if (position?.commune) return withDepartement(position.commune, position.departement);
  return names.academie ?? names.region;
}

/** A place of the address that bears no name of its own: "département 45", "autour de 47.9,1.91". */
export function placeKeyInWords(key: string): string {
  if (key.startsWith('dep-')) return `département ${key.slice('dep-'.length).toUpperCase()}`;
  return key.includes(',') ? `autour de ${key}` : `commune ${key}`;
}

/** "Tours (37)". */
export function withDepartement(commune: string, departement: string | null): string {
  return departement ? `${commune} (${departement})` : commune;
}

/** How sure the mark's place is, as a sentence's end: "position approximative : académie de Créteil". */
export function precisionInWords(position: Position | null, names: TerritoryNames): string {
  switch (position?.precision) {
    case undefined:
      return 'non localisé';
    case 'etablissement':
      return `position de l'établissement : ${position.place}`;
    case 'commune':
      return 'position au centre de la commune';
    case 'membre':
      return `position approximative : celle d'un membre du réseau, ${position.place}`;
    case 'academie':
      return `position approximative : ${names.academie ?? names.region}`;
    case 'region':
      return `position approximative : région académique ${names.region}`;
  }
}

/** "À vérifier – dernière source : 2016". */
export function toVerifyInWords(lastAttestedYear: number | null): string {
  return lastAttestedYear === null
    ? 'À vérifier – aucune source datée'
    : `À vérifier – dernière source : ${lastAttestedYear}`;
}
