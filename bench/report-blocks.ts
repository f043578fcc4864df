/** The parts of docs/performance.md that the benches write, by the name of their marks. */
import { readFileSync } from 'node:fs';
import { readResults, type BenchResults } from './bench-rows.ts';
import { listTable, mapTable, ratio, rowFor, table, withSpread, written, type Rows } from './bench-tables.ts';

const NOT_MEASURED = ['Not measured.'];
/** The files of .cache/bench/ that are shown as they are, and what each holds. */
const FILES = ['compute', 'map', 'list', 'floors', 'screen', 'interaction'] as const;
const PEERS = ['leaflet', 'leaflet.markercluster', 'supercluster', 'react', 'react-leaflet', '@sparticuz/chromium'];
const LARGE = 100_000;

const sizesIn = (rows: Rows) => [...new Set(rows.map(({ size }) => size))].sort((a, b) => a - b);

/** When, where and with what: one line a file, and the versions. */
function conditions(): string[] {
  const lines = FILES.map((name) => {
    const results = readResults(name);
    if (!results) return [name, 'not measured', '', '', ''];
    const { date, node, cpus, seed } = results;
    return [name, date, node, String(cpus), String(seed)];
  });
  const version = (name: string) =>
    (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
  return [
    ...table(['bench', 'measured', 'Node', 'cores', 'seed'], lines),
    '',
    `${PEERS.map((name) => `${name} ${version(name)}`).join(', ')}.`,
  ];
}

function bySize(name: string, tableOf: (rows: Rows, size: number) => string[]): string[] {
  const results = readResults(name);
  return results ? sizesIn(results.rows).flatMap((size) => [...tableOf(results.rows, size), '']) : NOT_MEASURED;
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
function targets(): string[] {
  const map = readResults('map');
  const list = readResults('list');
  const inRoom = map?.rows.filter(({ variant }) => variant !== 'ours');
  const asRoom = inRoom?.map((row) => (row.variant === 'ours, whole room' ? { ...row, variant: 'ours' } : row));
  const lines = MAP_TARGETS.map(({ what, bar, found }) => [
    what,
    bar,
    map ? found(map.rows) : 'not measured',
    asRoom ? found(asRoom) : 'not measured',
  ]);
  const frame = list ? ratio(list.rows, 10_000, 'filter', 'list: plain', 'list: ours') : 'not measured';
  return table(
    ['at 100,000 points', 'asked', 'our marks', 'the whole map room'],
    [...lines, ['list of 10,000 results: next frame after a filter', '≥ 15 × sooner than a plain list', frame, '']],
  );
}

/** The rows of a file as they come: what, by size and variant. */
function plainTable(name: string): string[] {
  const results = readResults(name);
  if (!results) return NOT_MEASURED;
  return table(
    ['what', 'size', 'variant', 'median (lowest–highest)', 'runs'],
    results.rows.map((row) => [
      row.what,
      row.size > 0 ? row.size.toLocaleString('en') : '',
      row.variant,
      withSpread(row),
      String(row.runs),
    ]),
  );
}

/** The floors, and how far above them the empty map, the empty page and we are. */
function floors(): string[] {
  const results: BenchResults | null = readResults('floors');
  if (!results) return NOT_MEASURED;
  const empty = (name: string, variant: string, what: string) => {
    const rows = readResults(name)?.rows ?? [];
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

export const BLOCKS: Record<string, () => string[]> = {
  conditions,
  targets,
  map: () => bySize('map', mapTable),
  list: () => bySize('list', listTable),
  floors,
  compute: () => plainTable('compute'),
  screen: () => plainTable('screen'),
  interaction: () => plainTable('interaction'),
};
