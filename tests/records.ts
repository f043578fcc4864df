/**
 * What was once heard or walked, kept in files of the repository, so that a change of it is seen in a review.
 * UPDATE_RECORDS=1 writes the files anew; without it a difference fails, line by line.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect } from 'vitest';

const IS_UPDATE = process.env['UPDATE_RECORDS'] === '1';

/** Compares the text with the file, a path from the root of the project; writes the file where that was asked for. */
export function expectRecorded(file: string, text: string): void {
  const path = resolve(import.meta.dirname, '..', file);
  const written = `${text.trimEnd()}\n`;
  if (IS_UPDATE) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, written);
    return;
  }
  const name = relative(process.cwd(), path);
  if (!existsSync(path)) throw new Error(`${name}: no such record; UPDATE_RECORDS=1 writes it, then read it.`);
  const recorded = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  expect(written, `${name} says something else; if it is meant, UPDATE_RECORDS=1 writes it anew`).toBe(recorded);
}
