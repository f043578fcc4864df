/** Which figures the plot of growing cost shows. */
import { readResults } from './rows.ts';

/** A cost at several sizes; the unit says on which of the two plots. */
export interface CostLine {
  name: string;
  unit: 'ms' | 'bytes';
  points: readonly (readonly [size: number, cost: number])[];
}

/** Of a file, the figures whose growth is drawn: their name on the plot by what was measured and of whom. */
const DRAWN: readonly [file: string, what: string, variant: string, name: string][] = [
  ['map', 'first busy', 'ours', 'first marks'],
  ['map', 'filter busy', 'ours', 'filter, marks'],
  ['map', 'filter busy', 'mcluster', 'filter, markercluster'],
  ['map', 'filter busy', 'supercluster', 'filter, supercluster'],
  ['map', 'heap', 'ours', 'heap, marks'],
  ['map', 'heap', 'mcluster', 'heap, markercluster'],
  ['map', 'heap', 'supercluster', 'heap, supercluster'],
  ['list', 'filter busy', 'list: ours', 'filter, list'],
  ['list', 'filter busy', 'list: plain', 'filter, plain list'],
  ['list', 'heap', 'list: ours', 'heap, list'],
  ['list', 'heap', 'list: plain', 'heap, plain list'],
  ['floors', 'entropy of list and map data', 'floor', 'entropy of the data'],
];

/** The lines that have been measured at two sizes at least: those above, and all of ours that compute.json holds. */
export function costLines(): CostLine[] {
  const chosen = DRAWN.map(([file, what, variant, name]) => lineOf(file, what, variant, name));
  const computed = readResults('compute')?.rows.filter(({ variant }) => variant === 'ours') ?? [];
  const names = [...new Set(computed.map(({ what }) => what))];
  return [...chosen, ...names.map((name) => lineOf('compute', name, 'ours', name))].flatMap((line) => line ?? []);
}

function lineOf(file: string, what: string, variant: string, name: string): CostLine | null {
  const rows = readResults(file)?.rows.filter((row) => row.what === what && row.variant === variant) ?? [];
  const points = rows.flatMap(({ size, median }) =>
    median !== null && median > 0 && size > 0 ? [[size, median] as const] : [],
  );
  const unit = rows[0]?.unit;
  if (points.length < 2 || (unit !== 'ms' && unit !== 'bytes')) return null;
  return { name, unit, points: [...points].sort(([a], [b]) => a - b) };
}
