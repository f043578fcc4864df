/** The published dataset as a whole; dataset-schema.ts is the door by which it enters the domain. */
import type { InferOutput } from 'valibot';
import type { Campus } from './campus.ts';
import type { envelopeSchema } from './dataset-schema.ts';

/** The version of the published shape; a file of another version is refused as a whole. */
export const SCHEMA_VERSION = 1;

/** The whole atlas in memory; `campuses` holds merged ones too. */
export interface Dataset extends Omit<InferOutput<typeof envelopeSchema>, 'campuses'> {
  campuses: Campus[];
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
export function filiereLabel(dataset: Pick<Dataset, 'filieres'>, id: string): string {
  return dataset.filieres.find((filiere) => filiere.id === id)?.label ?? id;
}

/** The campuses that the atlas shows: all but the merged ones, in file order. */
export function shownCampuses(dataset: Dataset): Campus[] {
  return dataset.campuses.filter((campus) => campus.status !== 'merged');
}
