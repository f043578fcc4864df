/** The form of the file of places: known where it is read, and only there. */
import * as v from 'valibot';
import { firstProblem } from './dataset-schema.ts';
import { SCHEMA_VERSION } from './dataset.ts';

const fileSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  departements: v.pipe(
    v.array(
      v.pipe(
        v.object({ code: v.string(), name: v.string(), communes: v.string() }),
        v.transform(({ code, name, communes }) => ({ code, name, lines: communes.split('\n') })),
      ),
    ),
    v.minLength(1),
  ),
});

/** The départements and collectivités d'outre-mer in the order of their codes, each with one commune a line. */
export type Places = v.InferOutput<typeof fileSchema>;
export type Departement = Places['departements'][number];

export type ParsedPlaces = { kind: 'ok'; places: Places } | { kind: 'malformed'; problem: string };

/** Parses the file of places as far as its lines; it is refused as a whole where it has another form. */
export function parsePlaces(input: unknown): ParsedPlaces {
  const parsed = v.safeParse(fileSchema, input);
  return parsed.success
    ? { kind: 'ok', places: parsed.output }
    : { kind: 'malformed', problem: firstProblem(parsed.issues) };
}
