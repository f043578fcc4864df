/**
 * The facets of many campuses as typed columns: what masks and counts are made of.
 *
 * Campuses that hold the same values of a facet share a code, so that a criterion is judged once a code and not once a
 * campus, and any number of values fits. The figures beside objects and bit sets are in docs/decisions/016-columns.md.
 */
import { filieresOf, type CampusBrief, type Label, type Level } from './campus.ts';
import { territoriesOf } from './territory.ts';

/** One facet of the campuses, in their order. */
export interface FacetColumn<V extends string = string> {
  /** The code of each campus. */
  codes: Uint32Array;
  /** The values that each code stands for. */
  values: readonly (readonly V[])[];
}

/** Every facet by which campuses are selected and counted. */
export interface FacetColumns {
  filieres: FacetColumn;
  label: FacetColumn<Label>;
  /** The région comes first. */
  territories: FacetColumn;
  levels: FacetColumn<Level>;
  status: FacetColumn<CampusBrief['status']>;
}

/** The columns of the campuses, in the same order; one pass a facet. */
export function facetColumns(campuses: readonly CampusBrief[]): FacetColumns {
  return {
    filieres: facetColumn(campuses, filieresOf),
    label: facetColumn(campuses, ({ label }) => (label === null ? [] : [label])),
    territories: facetColumn(campuses, territoriesOf),
    levels: facetColumn(campuses, ({ levels }) => levels),
    status: facetColumn(campuses, ({ status }) => [status]),
  };
}

/** A column of whatever the campuses hold; no value may hold a line break. */
export function facetColumn<V extends string, C>(
  campuses: readonly C[],
  valuesOf: (campus: C) => readonly V[],
): FacetColumn<V> {
  const known = new Map<string, number>();
  const values: (readonly V[])[] = [];
  const codes = new Uint32Array(campuses.length);
  campuses.forEach((campus, at) => {
    const held = valuesOf(campus);
    const key = held.length === 1 ? held[0]! : held.join('\n');
    let code = known.get(key);
    if (code === undefined) {
      code = values.push(held) - 1;
      known.set(key, code);
    }
    codes[at] = code;
  });
  return { codes, values };
}

/** Adds `bit` to the mask of each campus whose values do not pass; the test is asked once a code. */
export function maskOut<V extends string>(
  mask: Uint8Array,
  { codes, values }: FacetColumn<V>,
  bit: number,
  passes: (held: readonly V[]) => boolean,
): void {
  const bits = Uint8Array.from(values, (held) => (passes(held) ? 0 : bit));
  for (let at = 0; at < mask.length; at++) mask[at]! |= bits[codes[at]!]!;
}

/** The places of a mask sorted by what it says of them: for each value (0 to 255) those that bear it. Two passes. */
export function placesByMask(mask: Uint8Array): (value: number) => Uint32Array {
  const starts = new Uint32Array(257);
  for (let at = 0; at < mask.length; at++) starts[mask[at]! + 1]! += 1;
  for (let value = 0; value < 256; value++) starts[value + 1]! += starts[value]!;
  const ends = starts.slice();
  const places = new Uint32Array(mask.length);
  for (let at = 0; at < mask.length; at++) places[ends[mask[at]!]!++] = at;
  return (value) => places.subarray(starts[value], starts[value + 1]);
}

/** How many campuses hold each value among those at the places of the lists; each key has an entry. */
export function countValues<V extends string>(
  lists: readonly Uint32Array[],
  { codes, values }: FacetColumn<V>,
  keys: Iterable<V>,
): Map<V, number> {
  const byCode = new Uint32Array(values.length);
  for (const places of lists) for (let at = 0; at < places.length; at++) byCode[codes[places[at]!]!]! += 1;
  const counts = new Map<V, number>();
  for (const key of keys) counts.set(key, 0);
  byCode.forEach((count, code) => {
    if (count > 0) for (const value of values[code]!) counts.set(value, (counts.get(value) ?? 0) + count);
  });
  return counts;
}

/** How many campuses hold any value of the facet. */
export function countHolding({ codes, values }: FacetColumn): number {
  let count = 0;
  for (const code of codes) if (values[code]!.length > 0) count += 1;
  return count;
}

/** The values that the campuses at those places hold, the most frequent first; equal ones in the order in which they come. */
export function byFrequency(
  { codes, values }: { codes: ArrayLike<number>; values: readonly (readonly string[])[] },
  places: Uint32Array,
): string[] {
  const counts = new Uint32Array(values.length);
  const held: number[] = [];
  for (const place of places) {
    const code = codes[place]!;
    if (counts[code]!++ === 0) held.push(code);
  }
  return held.sort((a, b) => counts[b]! - counts[a]!).flatMap((code) => values[code]!);
}
