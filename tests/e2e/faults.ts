/**
 * The forty faults: what each is called, what the atlas does then, and which file of tests shows it. A test takes its
 * number through `fault`, and so writes its line of docs/faults.md. A fault without a file is said to be without a test.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { FAULTS, type Fault } from './faults-list.ts';
import { judgementsSoFar } from './oracle.ts';

/** The page where the faults are published. */
export const FAULTS_PAGE = resolve(import.meta.dirname, '../../docs/faults.md');

let judgedAtLast = 0;

/**
 * A test of one fault; several tests may share a number, each with what it adds. Each must have the page judged by the
 * oracle. When it passes, the line is written.
 */
export function fault(number: number, body: () => Promise<void>, addition = ''): void {
  const known = faultOf(number);
  it(`panne ${number} : ${known.name}${addition && ` (${addition})`} → ${known.expected}`, async () => {
    await body();
    recordFault(number);
  });
}

/**
 * Compares a fault's line of the page with what the list says; writes it anew where UPDATE_RECORDS=1 asks for it. The
 * oracle must have judged a page since the last one.
 */
export function recordFault(number: number): void {
  expect(judgementsSoFar(), `fault ${number}: the oracle has judged the page`).toBeGreaterThan(judgedAtLast);
  judgedAtLast = judgementsSoFar();
  const row = rowOf(faultOf(number));
  const lines = readFileSync(FAULTS_PAGE, 'utf8').split(/\r?\n/);
  const at = lines.findIndex((line) => numberOf(line) === number);
  if (at < 0) throw new Error(`docs/faults.md: expected a line that begins with "| ${number} |", got none; add one`);
  if (process.env['UPDATE_RECORDS'] !== '1') {
    expect(squeezed(lines[at]!), `docs/faults.md, ${number}: UPDATE_RECORDS=1 writes it anew`).toBe(row);
  } else if (squeezed(lines[at]!) !== row) {
    writeFileSync(FAULTS_PAGE, lines.with(at, row).join('\n'));
  }
}

/** A fault's line, without the spaces that align the table. */
export function rowOf({ number, name, expected, file }: Fault): string {
  const test = file === null ? 'à venir' : `[${file}](../tests/e2e/${file})`;
  return `| ${number} | ${name} | ${expected} | ${test} |`;
}

/** The lines of the table in the page, in its order, without the spaces that align them. */
export function publishedRows(): string[] {
  return readFileSync(FAULTS_PAGE, 'utf8')
    .split(/\r?\n/)
    .filter((line) => numberOf(line) !== null)
    .map(squeezed);
}

function faultOf(number: number): Fault {
  const found = FAULTS.find((one) => one.number === number);
  if (!found) throw new Error(`fault ${number}: expected a number of tests/e2e/faults-list.ts`);
  return found;
}

function numberOf(line: string): number | null {
  const number = /^\| *(\d+) *\|/.exec(line)?.[1];
  return number === undefined ? null : Number(number);
}

function squeezed(line: string): string {
  return line.replaceAll(/ +/g, ' ').trim();
}
