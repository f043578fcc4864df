/** What the bench measured, as rows that docs/performance.md and the bench in a browser share. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { quantile } from './times.ts';

/** One figure of one run. */
export interface BenchRow {
  what: string;
  /** How many campuses. */
  size: number;
  /** Ours, or which peer. */
  variant: string;
  unit: 'ms' | 'bytes' | 'share';
  median: number;
  /** The quartiles; the same as the median of what is no spread. */
  low: number;
  high: number;
  runs: number;
}

type Named = Pick<BenchRow, 'what' | 'size' | 'variant' | 'unit'>;

/** Where the rows go: kept between runs, never committed. */
const FILE = '.cache/bench/compute.json';

const rows: BenchRow[] = [];

/** Notes the sorted values of some runs; gives their median. */
export function noteAll(row: Named, sorted: readonly number[]): number {
  const [low, median, high] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
  rows.push({ ...row, median, low, high, runs: sorted.length });
  return median;
}

/** Notes one value, told of so many runs. */
export function noteOne(row: Named, value: number, runs = 1): number {
  rows.push({ ...row, median: value, low: value, high: value, runs });
  return value;
}

/** Writes all that was noted as JSON, with the machine and the day. */
export function writeResults(seed: number): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  const results = { seed, node: process.version, date: new Date().toISOString(), cpus: machine, rows };
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(results, null, 1)}\n`);
  console.log(`\n${rows.length} rows in ${FILE}`);
}
