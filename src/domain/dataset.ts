/** The published dataset as a whole; dataset-schema.ts is the door by which it enters the domain. */
import type { InferOutput } from 'valibot';
import type { Academie, Campus, CampusBrief, Filiere, Region } from './campus.ts';
import type { FacetColumns } from './facet-columns.ts';
import type { envelopeSchema } from './dataset-schema.ts';
import type { WhereColumns } from './where-columns.ts';

/** The version of the published shape; a file of another version is refused as a whole. */
export const SCHEMA_VERSION = 1;

/** The whole atlas in memory; `campuses` holds merged ones too. */
export interface Dataset extends Omit<InferOutput<typeof envelopeSchema>, 'campuses'> {
  campuses: Campus[];
}

/** A filière as the filters name it. */
export type NamedFiliere = Pick<Filiere, 'id' | 'label'>;
/** An académie as the filters name it. */
export type NamedAcademie = Pick<Academie, 'id' | 'kind' | 'name' | 'region' | 'departements'>;

/** As much of the atlas as list, filters and map need; a whole one is one too. */
export interface BriefDataset<C extends CampusBrief = CampusBrief> {
  edition: string;
  filieres: readonly NamedFiliere[];
  academies: readonly NamedAcademie[];
  regions: readonly Region[];
  campuses: readonly C[];
  /** The shown campuses as they are selected, where that has been found beforehand (brief-columns.ts). */
  ordered?: OrderedCampuses<C>;
}

/** Campuses in the order of their names, and their facets in the same order. */
export interface OrderedCampuses<C extends CampusBrief = CampusBrief> {
  campuses: readonly C[];
  columns: FacetColumns;
  /** Where they are, where that stands in columns already. */
  where?: WhereColumns;
}

/** A record that was set aside: its place in the file (from 0), its id if it has one, and what was wrong. */
export interface RejectedRecord {
  index: number;
  id: string | null;
  problem: string;
}

export type ParsedDataset =
  | { kind: 'ok'; dataset: Dataset; rejected: RejectedRecord[] }
  | { kind: 'other-version'; version: number }
  | { kind: 'malformed'; problem: string };

/** The official label of a filière; its id where the dataset does not know it. */
export function filiereLabel(dataset: Pick<BriefDataset, 'filieres'>, id: string): string {
  return dataset.filieres.find((filiere) => filiere.id === id)?.label ?? id;
}

/** The campuses that the atlas shows: all but the merged ones, in file order. */
export function shownCampuses<C extends CampusBrief>({ campuses }: { readonly campuses: readonly C[] }): C[] {
  return campuses.filter((campus) => campus.status !== 'merged');
}
