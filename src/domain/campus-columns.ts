/** What a table of campuses says of each: the same columns in the CSV and in the properties of the GeoJSON. */
import type { Campus } from './campus.ts';
import { DATA_LICENCE } from './data-licence.ts';
import type { Dataset } from './dataset.ts';

/** A value of the table; null where the fact is not known. */
export type Cell = string | number | boolean | null;

/** What the writers need of the dataset: names, the merged campuses, the edition. */
export type ExportedDataset = Pick<Dataset, 'edition' | 'filieres' | 'academies' | 'regions' | 'campuses'>;

interface Names {
  edition: string;
  filiere: (id: string) => string;
  academie: (id: string) => string;
  region: (id: string) => string;
  /** Ids of the campuses that were merged into this one, in file order. */
  mergedInto: (id: string) => string[];
}

/** The status of a campus, as the table says it. */
export const STATUS_WORDS: Record<Campus['status'], string> = {
  attested: 'atteste',
  'to-verify': 'a-verifier',
  merged: 'regroupe',
};

const BETWEEN = ' | ';

const COLUMNS = {
  id: ({ id }) => id,
  nom: ({ name }) => name,
  nom_usage: ({ shortName }) => shortName,
  intitule_exact: ({ titleKnown }) => titleKnown,
  anciens_noms: ({ formerNames }) => joined(formerNames),
  campus_regroupes: ({ id }, names) => joined(names.mergedInto(id)),
  label: ({ label }) => label,
  annee_label: ({ labelYear }) => labelYear,
  annee_excellence: ({ excellenceYear }) => excellenceYear,
  filiere_id: ({ filiere }) => filiere,
  filiere: ({ filiere }, names) => names.filiere(filiere),
  autres_filieres_id: ({ otherFilieres }) => joined(otherFilieres),
  autres_filieres: ({ otherFilieres }, names) => joined(otherFilieres.map(names.filiere)),
  academie_id: ({ academie }) => academie,
  academie: ({ academie }, names) => (academie === null ? null : names.academie(academie)),
  region_academique_id: ({ region }) => region,
  region_academique: ({ region }, names) => names.region(region),
  latitude: ({ position }) => position?.lat ?? null,
  longitude: ({ position }) => position?.lng ?? null,
  precision: ({ position }) => position?.precision ?? null,
  lieu: ({ position }) => position?.place ?? null,
  commune: ({ position }) => position?.commune ?? null,
  departement: ({ position }) => position?.departement ?? null,
  etablissement: ({ head }) => head?.name ?? null,
  etablissement_type: ({ head }) => head?.kind ?? null,
  etablissement_role: ({ head }) => head?.role ?? null,
  etablissement_adresse: ({ head }) => head?.address ?? null,
  etablissement_code_postal: ({ head }) => head?.postalCode ?? null,
  etablissement_commune: ({ head }) => head?.commune ?? null,
  etablissement_departement: ({ head }) => head?.departement ?? null,
  sites: ({ sites }) => joined(sites.map(withCommune)),
  themes: ({ topics }) => joined(topics),
  niveaux: ({ levels }) => joined(levels),
  membres: ({ members }) => joined(members.map(withCommune)),
  site_web: ({ website }) => website,
  courriel: ({ email }) => email,
  telephone: ({ phone }) => phone,
  contacts: ({ contacts }) => joined(contacts.map(inOneLine)),
  statut: ({ status }) => STATUS_WORDS[status],
  note_statut: ({ statusNote }) => statusNote,
  derniere_annee_attestee: ({ lastAttestedYear }) => lastAttestedYear,
  sources: ({ sources }) => joined(sources.flatMap(({ url, title }) => url ?? title ?? [])),
  edition: (_, { edition }) => edition,
  licence: () => DATA_LICENCE.id,
} satisfies Record<string, (campus: Campus, names: Names) => Cell>;

export type ColumnName = keyof typeof COLUMNS;

/** The names of the columns, in order. */
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** A campus as a row of the table, its keys in the order of the columns. */
export type CampusRow = Record<ColumnName, Cell>;

/**
 * The rows of these campuses, in their order. A list is one text, its items between " | "; a "|" inside an item becomes
 * "¦". An id that the dataset does not name stands for the name. One pass over the dataset, then one over the campuses.
 */
export function campusRows(campuses: readonly Campus[], dataset: ExportedDataset): CampusRow[] {
  const names = namesOf(dataset);
  const readers: [string, (campus: Campus, names: Names) => Cell][] = Object.entries(COLUMNS);
  return campuses.map(
    (campus) => Object.fromEntries(readers.map(([name, read]) => [name, read(campus, names)])) as CampusRow,
  );
}

function namesOf({ edition, filieres, academies, regions, campuses }: ExportedDataset): Names {
  const labels = new Map(filieres.map(({ id, label }) => [id, label]));
  const academieNames = new Map(academies.map(({ id, name }) => [id, name]));
  const regionNames = new Map(regions.map(({ id, name }) => [id, name]));
  const merged = campuses.filter(({ mergedInto }) => mergedInto !== null);
  return {
    edition,
    filiere: (id) => labels.get(id) ?? id,
    academie: (id) => academieNames.get(id) ?? id,
    region: (id) => regionNames.get(id) ?? id,
    mergedInto: (successor) => merged.flatMap(({ id, mergedInto }) => (mergedInto === successor ? id : [])),
  };
}

function joined(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.map((item) => item.replaceAll('|', '¦')).join(BETWEEN);
}

function withCommune({ name, commune }: { name: string; commune: string | null }): string {
  return commune === null ? name : `${name} (${commune})`;
}

function inOneLine({ role, name, email, phone }: Campus['contacts'][number]): string {
  return [role, name, email, phone].filter((part) => part !== null).join(', ');
}
