/** Words that several rooms share: the site's name, and the names of the domain's closed lists. */
import type { CampusBrief, Label } from '../domain/campus.ts';
import type { BriefDataset } from '../domain/dataset.ts';
import { territoryName } from '../domain/territory.ts';
import { withDe } from './language.ts';

export const SITE_NAME = 'Atlas des campus';

export const LABEL_NAMES: Record<Label, string> = {
  cmq: 'Campus des métiers et des qualifications (CMQ)',
  cmqe: "Campus d'excellence (CMQe)",
};

/** The label in a few words, as cards, chips and marks say it. */
export function shortLabel(label: Label | null): string {
  if (label === null) return 'Label à préciser';
  return label === 'cmqe' ? "Campus d'excellence" : 'Campus des métiers';
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

/** "À vérifier – dernière source : 2016". */
export function toVerifyInWords(lastAttestedYear: number | null): string {
  return lastAttestedYear === null
    ? 'À vérifier – aucune source datée'
    : `À vérifier – dernière source : ${lastAttestedYear}`;
}
