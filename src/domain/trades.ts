/** The thesaurus of trades and everyday words: what a pupil writes, and the filières and topics that it leads to. */
import * as v from 'valibot';
import { firstProblem } from './dataset-schema.ts';
import { SCHEMA_VERSION } from './dataset.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const tradeSchema = v.object({
  /** The form that is shown first, then the other gender, then synonyms. */
  names: v.pipe(v.array(text), v.minLength(1)),
  /** A trade that one can have, or a word for what one likes. */
  kind: v.picklist(['trade', 'word']),
  /** Ids, the most fitting first. */
  filieres: v.pipe(v.array(text), v.minLength(1)),
  /** Topics of campuses, letter for letter. */
  topics: v.array(text),
});

/** One entry of the thesaurus. */
export type Trade = v.InferOutput<typeof tradeSchema>;

const fileSchema = v.object({ schemaVersion: v.literal(SCHEMA_VERSION), trades: v.array(tradeSchema) });

export type ParsedTrades = { kind: 'ok'; trades: Trade[] } | { kind: 'malformed'; problem: string };

/** Parses the published thesaurus; it is refused as a whole where any of it has another shape. */
export function parseTrades(input: unknown): ParsedTrades {
  const parsed = v.safeParse(fileSchema, input);
  return parsed.success
    ? { kind: 'ok', trades: parsed.output.trades }
    : { kind: 'malformed', problem: firstProblem(parsed.issues) };
}
