/** What a bench has measured, as rows: printed as a table, and kept for the documents. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { quantile } from './times.ts';

export interface Row {
  what: string;
  /** How many campuses. */
  size: number;
  variant: string;
  unit: string;
  median: number;
  low: number;
  high: number;
  runs: number;
}

/** One row of the values of its runs; throws without any. */
export function rowOf(names: Pick<Row, 'what' | 'size' | 'variant' | 'unit'>, values: readonly number[]): Row {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined)
    throw new Error(`${names.what}, ${names.variant}: expected runs, got none`);
  return { ...names, median: quantile(sorted, 0.5), low, high, runs: sorted.length };
}

/** Writes `.cache/bench/{name}.json` and prints the rows. */
export function keepRows(name: string, seed: number, rows: readonly Row[]): void {
  mkdirSync('.cache/bench', { recursive: true });
  const date = new Date().toISOString();
  const machine = { node: process.version, date, cpus: cpus().length };
  writeFileSync(`.cache/bench/${name}.json`, `${JSON.stringify({ seed, ...machine, rows }, null, 2)}\n`);
  console.log('\n| what | campuses | variant | median | lowest | highest | runs |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const { what, size, variant, unit, median, low, high, runs } of rows) {
    const [middle, least, most] = [median, low, high].map((value) => `${figure(value)} ${unit}`.trim());
    console.log(`| ${what} | ${size} | ${variant} | ${middle} | ${least} | ${most} | ${runs} |`);
  }
}

function figure(value: number): string {
  return Number.isInteger(value) || value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}

/** A bar and whether the measured value is under it: told, never thrown, because times are of one machine. */
export function tellBar(what: string, value: number, bar: { most?: number; least?: number }): boolean {
  const { most = Infinity, least = -Infinity } = bar;
  const isMet = value <= most && value >= least;
  const limit = bar.most === undefined ? `≥ ${least}` : `≤ ${most}`;
  console.log(`${isMet ? 'met   ' : 'NOT MET'} ${what}: ${figure(value)} (${limit})`);
  return isMet;
}
