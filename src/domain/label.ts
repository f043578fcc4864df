/** The shape of what is known of the label itself, and its campuses through the years. */
import * as v from 'valibot';
import { sourceSchema, text, year } from './campus-schema.ts';

/** One thing known of the label itself, in the project's words, with where it was read. */
export const labelFactSchema = v.object({ id: text, text, source: sourceSchema });

/** What is known of the campuses of one région académique as a whole. */
export const regionalFactSchema = v.object({ ...labelFactSchema.entries, region: text });

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What happened in a year, how many campuses were labelled by then, how many of them with excellence. */
export const labelYearSchema = v.object({
  year,
  text: v.nullable(text),
  labelled: v.nullable(count),
  excellence: v.nullable(count),
  source: sourceSchema,
});

export const labelSchema = v.object({
  definition: v.array(labelFactSchema),
  excellence: v.array(labelFactSchema),
  missions: v.array(labelFactSchema),
  regional: v.array(regionalFactSchema),
  history: v.array(labelYearSchema),
});

export type LabelFact = v.InferOutput<typeof labelFactSchema>;
export type RegionalFact = v.InferOutput<typeof regionalFactSchema>;
export type LabelYear = v.InferOutput<typeof labelYearSchema>;
export type LabelFacts = v.InferOutput<typeof labelSchema>;
