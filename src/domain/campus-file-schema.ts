/** The door by which the file of one campus enters the domain. */
import * as v from 'valibot';
import type { CampusFile } from './campus-file.ts';
import { academieSchema, campusSchema, text } from './campus-schema.ts';
import { firstProblem } from './dataset-schema.ts';
import { SCHEMA_VERSION } from './dataset.ts';
import { labelFactSchema } from './label.ts';

/** A campus that completes another one. */
export const complementSchema = v.object({
  id: text,
  sharedFiliere: v.nullable(text),
  /** Kilometres as the crow flies. */
  km: v.nullable(v.number()),
  isApproximate: v.boolean(),
  sharedMembers: v.array(text),
});

/** A campus that is part of another one now. */
export const predecessorSchema = v.pick(campusSchema, ['id', 'name', 'statusNote']);

/** What the page of a campus reads of its file; the file says more, for other readers. */
export const campusFileSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  campus: campusSchema,
  academie: v.nullable(academieSchema),
  missions: v.array(labelFactSchema),
  predecessors: v.array(predecessorSchema),
  complements: v.object({
    sameFiliere: v.array(complementSchema),
    otherFilieres: v.array(complementSchema),
    sharedMembers: v.array(complementSchema),
  }),
});

/** The file of the campus of that id; throws an Error that says what is wrong with anything else. */
export function parseCampusFile(input: unknown, id: string): CampusFile {
  const parsed = v.safeParse(campusFileSchema, input);
  if (!parsed.success) throw new Error(firstProblem(parsed.issues));
  if (parsed.output.campus.id !== id) throw new Error(`campus.id: expected "${id}", got "${parsed.output.campus.id}"`);
  return parsed.output;
}
