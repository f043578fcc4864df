/** The shape of the published dataset, and the one door by which anything enters the domain as it. */
import * as v from 'valibot';
import { academieSchema, campusSchema, departementSchema, filiereSchema, regionSchema } from './campus-schema.ts';
import type { Campus } from './campus.ts';
import { SCHEMA_VERSION, type ParsedDataset, type RejectedRecord } from './dataset.ts';
import { labelSchema } from './label.ts';

/** The file but for its campuses, which are parsed one by one. */
export const envelopeSchema = v.object({
  schemaVersion: v.number(),
  /** Date of the last change of the facts, YYYY-MM-DD. */
  edition: v.pipe(v.string(), v.isoDate()),
  filieres: v.array(filiereSchema),
  academies: v.array(academieSchema),
  regions: v.array(regionSchema),
  /** Names of the départements, by code. Left out of a file, they go by their codes. */
  departements: v.optional(v.array(departementSchema), []),
  label: labelSchema,
  campuses: v.array(v.unknown()),
});

/**
 * Parses anything into the dataset: the only door between the outside and the domain.
 *
 * A file of another version, or one whose frame is broken, is refused as a whole; a broken or repeated campus is set
 * aside alone, in file order, and told. Keys that the schema does not name are dropped, so that `__proto__` and its
 * like never reach an object of ours. One pass over the records.
 */
export function parseDataset(input: unknown): ParsedDataset {
  const versioned = v.safeParse(v.object({ schemaVersion: v.number() }), input);
  if (!versioned.success) return { kind: 'malformed', problem: firstProblem(versioned.issues) };
  if (versioned.output.schemaVersion !== SCHEMA_VERSION) {
    return { kind: 'other-version', version: versioned.output.schemaVersion };
  }
  const envelope = v.safeParse(envelopeSchema, input);
  if (!envelope.success) return { kind: 'malformed', problem: firstProblem(envelope.issues) };
  const { campuses, rejected } = parseRecords(envelope.output.campuses);
  return { kind: 'ok', dataset: { ...envelope.output, campuses }, rejected };
}

function parseRecords(records: unknown[]): { campuses: Campus[]; rejected: RejectedRecord[] } {
  const campuses: Campus[] = [];
  const rejected: RejectedRecord[] = [];
  const seen = new Set<string>();
  records.forEach((record, index) => {
    const parsed = v.safeParse(campusSchema, record);
    if (!parsed.success) {
      rejected.push({ index, id: idOf(record), problem: firstProblem(parsed.issues) });
    } else if (seen.has(parsed.output.id)) {
      rejected.push({ index, id: parsed.output.id, problem: 'id: used twice' });
    } else {
      seen.add(parsed.output.id);
      campuses.push(parsed.output);
    }
  });
  return { campuses, rejected };
}

function idOf(record: unknown): string | null {
  const parsed = v.safeParse(v.object({ id: v.string() }), record);
  return parsed.success ? parsed.output.id : null;
}

/** The first of a schema's complaints, as "path: message". */
export function firstProblem(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  return issue ? `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` : 'file: unreadable';
}
