/** The tables of the benches, as the terminal and docs/performance.md show them. */
import type { BenchRow } from './rows.ts';

export type Rows = readonly BenchRow[];

/** The row of a figure of a variant; undefined where it was not measured. */
export function rowFor(rows: Rows, size: number, variant: string, what: string): BenchRow | undefined {
  return rows.find((row) => row.size === size && row.variant === variant && row.what === what);
}

/** "12 ms", "0.31 ms", "1.2 MB"; "–" where there is no figure. */
export function written(value: number | null | undefined, unit: BenchRow['unit']): string {
  if (value === null || value === undefined) return '–';
  switch (unit) {
    case 'ms':
      return `${significant(value)} ms`;
    case 'share':
      return `${(100 * value).toFixed(1)} %`;
    case 'count':
      return significant(value);
    case 'score':
      return String(Number(value.toFixed(4)));
    case 'bytes':
      return value < 1e6 ? `${significant(value / 1e3)} kB` : `${significant(value / 1e6)} MB`;
  }
}

/** Two digits below ten, else none after the point. */
function significant(value: number): string {
  if (value >= 10 || Number.isInteger(value)) return Math.round(value).toLocaleString('en');
  return Number(value.toPrecision(2)).toString();
}

/** Median, and quartiles (of few runs the lowest and the highest) where there were several: "12 ms (11–14)". */
export function withSpread(row: BenchRow | undefined): string {
  if (!row || row.median === null) return '–';
  const plain = (value: number | null) => written(value, row.unit).replace(/ \S+$/, '');
  const isSame = row.runs < 2 || plain(row.low) === plain(row.high);
  const median = written(row.median, row.unit);
  return isSame ? median : `${median} (${plain(row.low)}–${written(row.high, row.unit).replace(/ ms$/, '')})`;
}

/** How many times a figure of `over` is that of `under`: "× 104"; "–" without either, or where nothing is left to divide by. */
export function ratio(rows: Rows, size: number, what: string, over: string, under: string): string {
  const [top, bottom] = [rowFor(rows, size, over, what)?.median, rowFor(rows, size, under, what)?.median];
  return top === null || top === undefined || !bottom || bottom <= 0 ? '–' : `× ${significant(top / bottom)}`;
}

/** The lines of a table in Markdown. */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)];
}

const variantsIn = (rows: Rows, size: number) => [
  ...new Set(rows.flatMap((row) => (row.size === size ? row.variant : []))),
];

const MAP_COLUMNS: readonly (readonly [head: string, what: string])[] = [
  ['first', 'first'],
  ['busy', 'first busy'],
  ['filter', 'filter'],
  ['busy', 'filter busy'],
  ['restore', 'restore'],
  ['busy', 'restore busy'],
  ['pan: 95 % of frames', 'pan p95'],
  ['longest', 'pan longest frame'],
  ['busy', 'pan busy'],
  ['long tasks', 'pan long tasks'],
  ['heap', 'heap'],
];

/** Every figure of every variant of the map at one size. */
export function mapTable(rows: Rows, size: number): string[] {
  return figureTable(rows, size, `${size.toLocaleString('en')} points`, MAP_COLUMNS);
}

/** Every figure of every list at one size. */
export function listTable(rows: Rows, size: number): string[] {
  const columns = MAP_COLUMNS.filter(([, what]) => !what.startsWith('pan'));
  return figureTable(rows, size, `${size.toLocaleString('en')} results`, columns);
}

function figureTable(rows: Rows, size: number, corner: string, columns: typeof MAP_COLUMNS): string[] {
  return table(
    [corner, ...columns.map(([head]) => head)],
    variantsIn(rows, size).map((variant) => [
      variant.replace('list: ', ''),
      ...columns.map(([, what]) => withSpread(rowFor(rows, size, variant, what))),
    ]),
  );
}

/** What the targets ask of the map, in one line. */
export function mapRatios(rows: Rows, size: number): string {
  const times = (what: string, peer: string) => ratio(rows, size, what, peer, 'ours');
  return (
    `to ours: filter ${times('filter busy', 'mcluster')} markercluster, ${times('filter busy', 'supercluster')} supercluster; ` +
    `first ${times('first busy', 'mcluster')} markercluster; heap ${times('heap', 'mcluster')} markercluster; ` +
    `ours to the empty map: 95 % of frames ${ratio(rows, size, 'pan p95', 'ours', 'noop')}`
  );
}
