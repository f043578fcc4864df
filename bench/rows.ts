/** What the benches measure, as rows: printed as a table, and kept for docs/performance.md, one file of .cache/bench/ each. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { quantile } from './times.ts';

/** One figure: what was measured, at which size, of whom. */
export interface BenchRow {
  what: string;
  /** How many campuses; 0 where none are in it. */
  size: number;
  /** Ours, or which peer. */
  variant: string;
  unit: 'ms' | 'bytes' | 'share' | 'count' | 'score';
  /** null where it did not come to an end. */
  median: number | null;
  /** The quartiles; of fewer than five runs the lowest and the highest. */
  low: number | null;
  high: number | null;
  runs: number;
}

export type NamedRow = Pick<BenchRow, 'what' | 'size' | 'variant' | 'unit'>;

export interface BenchResults {
  seed: number;
  node: string;
  /** YYYY-MM-DD. */
  date: string;
  cpus: string;
  /** The load of the machine when they were written, an average over a minute. */
  load: number;
  /** What was measured with, and beside. */
  versions: Record<string, string>;
  rows: BenchRow[];
}

const FOLDER = '.cache/bench';
const LEAST_FOR_QUARTILES = 5;

/** A row from the values of its runs; none of them is a row that did not end. */
export function rowOf(row: NamedRow, values: readonly number[]): BenchRow {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return { ...row, median: null, low: null, high: null, runs: 0 };
  const aside = sorted.length < LEAST_FOR_QUARTILES ? 0 : 0.25;
  const [low, median, high] = [aside, 0.5, 1 - aside].map((share) => quantile(sorted, share)) as [
    number,
    number,
    number,
  ];
  return { ...row, median, low, high, runs: sorted.length };
}

/** Rows that are noted while they are measured. */
export class RowBook {
  readonly rows: BenchRow[] = [];

  /** Notes the values of some runs; gives their median. */
  all(row: NamedRow, values: readonly number[]): number {
    this.rows.push(rowOf(row, values));
    return this.rows.at(-1)!.median ?? NaN;
  }

  /** Notes one value, told of so many runs. */
  one(row: NamedRow, value: number, runs = 1): number {
    this.rows.push({ ...rowOf(row, [value]), runs });
    return value;
  }
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
}

/**
 * Writes one file of results: when, where and with which versions of these packages. A quick run has a folder of its own,
 * so that it changes nothing of what is published.
 */
export function writeResults(
  name: string,
  seed: number,
  rows: BenchRow[],
  { isQuick, packages }: { isQuick: boolean; packages: readonly string[] },
): void {
  const folder = isQuick ? join(FOLDER, 'quick') : FOLDER;
  mkdirSync(folder, { recursive: true });
  const results: BenchResults = {
    seed,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    cpus: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    load: loadavg()[0]!,
    versions: Object.fromEntries(packages.map((one) => [one, versionOf(one)])),
    rows,
  };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(results, null, 1)}\n`);
  console.log(`${rows.length} rows in ${join(folder, name)}.json`);
}

/** The results of a file; null where it has not been measured here. */
export function readResults(name: string): BenchResults | null {
  const file = join(FOLDER, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BenchResults) : null;
}

/** A bar and whether the measured value is under it: told, never thrown, because times are of one machine. */
export function tellBar(what: string, value: number, bar: { most?: number; least?: number }): boolean {
  const { most = Infinity, least = -Infinity } = bar;
  const isMet = value <= most && value >= least;
  const limit = bar.most === undefined ? `≥ ${least}` : `≤ ${most}`;
  console.log(`${isMet ? 'met   ' : 'NOT MET'} ${what}: ${Number(value.toPrecision(3))} (${limit})`);
  return isMet;
}
