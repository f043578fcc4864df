/** How many campuses were labelled year by year, as far as it is known: nothing is filled in between. */
import type { Source } from './campus.ts';
import type { LabelYear } from './label.ts';

/** Year from which there are campuses d'excellence. Source: data/label.json, "depuis-2018". */
export const EXCELLENCE_FROM = 2018;

/** The two series of the plot. */
export const LABEL_SERIES = ['labelled', 'excellence'] as const;
export type LabelSeries = (typeof LABEL_SERIES)[number];

/** The figures of one year; null: not known. */
export interface YearFigures {
  year: number;
  labelled: number | null;
  excellence: number | null;
  /** Where its figures were read, in file order. */
  sources: Source[];
}

/** More years than that between two are a fault of the facts: they are not told one by one. */
const MOST_YEARS = 100;

/** Every year from the first to the last of these, each once, in order; these alone where they lie too far apart. */
export function yearSpan(years: readonly number[]): number[] {
  const own = [...new Set(years)].sort((a, b) => a - b);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || last - first > MOST_YEARS) return own;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/**
 * Every year from the first to the last that has a figure, in order, those without one between them too (null). Of two
 * entries of a year the last known figure of each series counts. Empty where no year has a figure.
 */
export function labelYears(history: readonly LabelYear[]): YearFigures[] {
  const told = history.filter(({ labelled, excellence }) => labelled !== null || excellence !== null);
  return yearSpan(told.map(({ year }) => year)).map((year) => {
    const entries = told.filter((entry) => entry.year === year);
    const lastOf = (series: LabelSeries) => entries.findLast((entry) => entry[series] !== null)?.[series] ?? null;
    return {
      year,
      labelled: lastOf('labelled'),
      excellence: lastOf('excellence'),
      sources: entries.map(({ source }) => source),
    };
  });
}

/** One known figure. */
export interface Figure {
  year: number;
  count: number;
}

/** The known figures of a series, in order of years. */
export function knownFigures(years: readonly YearFigures[], series: LabelSeries): Figure[] {
  return years.flatMap(({ year, [series]: count }) => (count === null ? [] : [{ year, count }]));
}

/** The years without a figure of a series; before EXCELLENCE_FROM there is none of excellence to be missed. */
export function missingYears(years: readonly YearFigures[], series: LabelSeries): number[] {
  return years
    .filter(({ year, [series]: count }) => count === null && (series === 'labelled' || year >= EXCELLENCE_FROM))
    .map(({ year }) => year);
}
