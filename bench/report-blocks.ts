/**
 * The parts of docs/performance.md that the benches write, by the name of their marks. What has not been measured here
 * keeps the lines that stand there, which `former` holds.
 */
import { readResults, type BenchResults } from './rows.ts';
import { screenTables } from './screen-table.ts';
import { listTable, mapTable, ratio, rowFor, table, withSpread, written, type Rows } from './bench-tables.ts';

/** The files of .cache/bench/ that are shown as they are, and what each holds. */
export const FILES = ['compute', 'map', 'list', 'floors', 'screen', 'interaction', 'large'] as const;
const LARGE = 100_000;

const sizesIn = (rows: Rows) => [...new Set(rows.map(({ size }) => size))].sort((a, b) => a - b);

type Former = readonly string[];
type Block = (former: Former) => string[];

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The line of a table that begins with that cell. */
function formerCells(former: Former, first: string): string[] | null {
  const line = former.find((one) => cellsOf(one)[0] === first);
  return line ? cellsOf(line) : null;
}

/** When, where and with what: one line a file. */
function conditions(former: Former): string[] {
  const lines = FILES.map((name) => {
    const results = readResults(name);
    if (!results) return formerCells(former, name) ?? [name, 'not measured', '', '', '', '', ''];
    const { date, node, cpus, load, seed, versions } = results;
    const with_ = Object.entries(versions).map((pair) => pair.join(' '));
    return [name, date, node, cpus, load.toFixed(1), String(seed), with_.join(', ')];
  });
  return table(['bench', 'measured', 'Node', 'cores', 'load', 'seed', 'with'], lines);
}

function bySize(name: string, tableOf: (rows: Rows, size: number) => string[]): Block {
  return (former) => {
    const results = readResults(name);
    return results ? sizesIn(results.rows).flatMap((size) => [...tableOf(results.rows, size), '']) : [...former];
  };
}

interface Target {
  what: string;
  bar: string;
  /** The ratio that was measured. */
  found: (rows: Rows) => string;
}

const MAP_TARGETS: readonly Target[] = [
  target('filter, main thread', '≥ 60 × less than leaflet.markercluster', 'filter busy', 'mcluster'),
  target('filter, main thread', '≥ 4 × less than supercluster', 'filter busy', 'supercluster'),
  target('first marks, main thread', '≥ 80 × less than leaflet.markercluster', 'first busy', 'mcluster'),
  target('heap, array buffers counted', '≤ 1/40 of leaflet.markercluster’s', 'heap', 'mcluster'),
  {
    what: 'pan and zoom, 95 % of frames',
    bar: '≤ 1.15 × the empty map’s',
    found: (rows) => ratio(rows, LARGE, 'pan p95', 'ours', 'noop'),
  },
  {
    what: 'pan and zoom, tasks over 50 ms',
    bar: 'none',
    found: (rows) => withSpread(rowFor(rows, LARGE, 'ours', 'pan long tasks')),
  },
];

function target(what: string, bar: string, figure: string, peer: string): Target {
  return { what, bar, found: (rows) => ratio(rows, LARGE, figure, peer, 'ours') };
}

/** What is asked at 100,000 points, beside what was found; of the marks alone and of the whole room. */
function targets(former: Former): string[] {
  const map = readResults('map');
  const list = readResults('list');
  const inRoom = map?.rows.filter(({ variant }) => variant !== 'ours');
  const asRoom = inRoom?.map((row) => (row.variant === 'ours, whole room' ? { ...row, variant: 'ours' } : row));
  const kept = (what: string, bar: string) =>
    former.map(cellsOf).find(([one, other]) => one === what && other === bar) ?? [what, bar, 'not measured', ''];
  const lines = MAP_TARGETS.map(({ what, bar, found }) =>
    map && asRoom ? [what, bar, found(map.rows), found(asRoom)] : kept(what, bar),
  );
  const [what, bar] = ['list of 10,000 results: next frame after a filter', '≥ 15 × sooner than a plain list'];
  const ofList = list
    ? [what, bar, ratio(list.rows, 10_000, 'filter', 'list: plain', 'list: ours'), '']
    : kept(what, bar);
  return table(['at 100,000 points', 'asked', 'our marks', 'the whole map room'], [...lines, ofList]);
}

/** The rows of a file as they come: what, by size and variant. */
function plainTable(name: string): Block {
  return (former) => {
    const results = readResults(name);
    if (!results) return [...former];
    return table(
      ['what', 'size', 'variant', 'median (quartiles)', 'runs'],
      results.rows.map((row) => [
        row.what,
        row.size > 0 ? row.size.toLocaleString('en') : '',
        row.variant,
        withSpread(row),
        String(row.runs),
      ]),
    );
  };
}

/** The floors, and how far above them the empty map, the empty page and we are. */
function floors(former: Former): string[] {
  const results: BenchResults | null = readResults('floors');
  if (!results) return [...former];
  const empty = (name: string, variant: string, what: string) => {
    const rows = readResults(name)?.rows;
    if (!rows) return former.map(cellsOf).filter(([first]) => first === `${what}: main thread, first`);
    return sizesIn(rows).map((size) => [
      `${what}: main thread, first`,
      size.toLocaleString('en'),
      written(rowFor(rows, size, variant, 'first busy')?.median, 'ms'),
    ]);
  };
  return table(
    ['floor', 'size', ''],
    [
      ...results.rows.map(({ what, size, median, unit }) => [
        what,
        size > 0 ? size.toLocaleString('en') : '',
        written(median, unit),
      ]),
      ...empty('map', 'noop', 'the empty map'),
      ...empty('list', 'list: empty page', 'the empty page'),
    ],
  );
}

function screen(former: Former): string[] {
  const results = readResults('screen');
  return results ? screenTables(results.rows) : [...former];
}

export const BLOCKS: Record<string, Block> = {
  conditions,
  targets,
  map: bySize('map', mapTable),
  list: bySize('list', listTable),
  floors,
  compute: plainTable('compute'),
  screen,
  interaction: plainTable('interaction'),
  large: plainTable('large'),
};
