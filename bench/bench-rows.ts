/** What the benches write down for docs/performance.md, one file of .cache/bench/ each. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** One figure: what was measured, at which size, of whom. */
export interface BenchRow {
  what: string;
  size: number;
  variant: string;
  unit: 'ms' | 'bytes' | 'share' | 'count';
  /** null where it did not come to an end. */
  median: number | null;
  low: number | null;
  high: number | null;
  runs: number;
}

export interface BenchResults {
  seed: number;
  node: string;
  /** YYYY-MM-DD. */
  date: string;
  cpus: number;
  rows: BenchRow[];
}

const FOLDER = '.cache/bench';

/** A row from the values of its runs; none of them is a row that did not end. */
export function rowOf(row: Pick<BenchRow, 'what' | 'size' | 'variant' | 'unit'>, values: readonly number[]): BenchRow {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
  return { ...row, median: middle, low: sorted[0] ?? null, high: sorted.at(-1) ?? null, runs: sorted.length };
}

/** Writes one file of results; a quick run has a folder of its own, so that it changes nothing of what is published. */
export function writeResults(name: string, seed: number, rows: BenchRow[], isQuick: boolean): void {
  const folder = isQuick ? join(FOLDER, 'quick') : FOLDER;
  mkdirSync(folder, { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  const results: BenchResults = { seed, node: process.version, date, cpus: cpus().length, rows };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(results, null, 1)}\n`);
}

/** The results of a file; null where it has not been measured. */
export function readResults(name: string): BenchResults | null {
  const file = join(FOLDER, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BenchResults) : null;
}
