import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '../e2e/faults-list.ts';
import { publishedRows, rowOf } from '../e2e/faults.ts';

const tests = (file: string) => {
  const path = join(import.meta.dirname, '../e2e', file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

describe('the forty faults', () => {
  it('are numbered from 1 to 40, each once', () => {
    expect(FAULTS.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });

  it.each(FAULTS.filter(({ file }) => file !== null))('$number is shown by a test of $file', ({ number, file }) => {
    expect(tests(file!)).toMatch(new RegExp(`fault\\(\\s*${number},|recordFault\\(${number}\\)|panne ${number}\\b`));
  });

  it('stand in docs/faults.md as the tests have them', () => {
    expect(publishedRows()).toEqual(FAULTS.map(rowOf));
  });
});
