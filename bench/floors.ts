/** What nothing of ours can go below: React alone, and what the fields of list and map hold. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { buildDataset } from '../scripts/data-build.ts';
import { loadTree } from '../scripts/data-files.ts';
import type { Campus } from '../src/domain/campus.ts';
import { shownCampuses } from '../src/domain/dataset.ts';
import { rowOf, writeResults, type BenchRow } from './rows.ts';
import { SEED, sizesOf } from './bench-sizes.ts';
import { written } from './bench-tables.ts';
import { datasetOf } from './records.ts';

/** Bytes of React and its door to the DOM, built as the atlas is and packed with brotli. */
async function reactBytes(): Promise<number> {
  process.env['NODE_ENV'] = 'production';
  const outDir = resolve('.cache/bench/react');
  await build({
    root: resolve('bench/react-alone'),
    configFile: false,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  const assets = join(outDir, 'assets');
  const bytes = readdirSync(assets).reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(assets, file))).length,
    0,
  );
  rmSync(outDir, { recursive: true });
  return bytes;
}

/** Bits that it takes on average to say which of its values a list holds, each by how often it comes (Shannon, 1948). */
function entropyBits(values: readonly unknown[]): number {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / values.length) * Math.log2(count / values.length);
  return bits;
}

/** A text as its letters, each beside the two before it: the contexts of an order-2 model. */
function textBits(texts: readonly string[]): number {
  const letters: string[] = [];
  const contexts: string[] = [];
  for (const text of texts) {
    for (let at = 0; at <= text.length; at++) {
      const before = text.slice(Math.max(0, at - 2), at);
      contexts.push(before);
      letters.push(before + (text[at] ?? '\n'));
    }
  }
  return (entropyBits(letters) - entropyBits(contexts)) * letters.length;
}

/** A hundred metres are enough for a map of France: 1/1000 of a degree. */
const DEGREE_STEPS = 1000;

/**
 * What list and map tell of the campuses, as the sum of the entropies of its columns: names letter by letter given the two
 * before, everything else value by value. A model that knew how columns go together could do with less.
 */
function dataBytes(campuses: readonly Campus[]): number {
  const columns: ((campus: Campus) => unknown)[] = [
    ({ filiere }) => filiere,
    ({ otherFilieres }) => otherFilieres.join(),
    ({ label }) => label,
    ({ levels }) => levels.join(),
    ({ academie, region }) => `${academie} ${region}`,
    ({ status, lastAttestedYear }) => `${status} ${lastAttestedYear}`,
    ({ position }) => position && `${position.precision} ${position.commune} ${position.departement}`,
    ({ position }) => position && Math.round(position.lat * DEGREE_STEPS),
    ({ position }) => position && Math.round(position.lng * DEGREE_STEPS),
  ];
  const bits = columns.reduce((sum, valueOf) => sum + entropyBits(campuses.map(valueOf)) * campuses.length, 0);
  const names = textBits(campuses.map(({ name, shortName }) => `${name}\n${shortName ?? ''}`));
  return Math.ceil((bits + names) / 8);
}

const { sizes, isQuick } = sizesOf(argv[2]);
const real = buildDataset(loadTree('data'));
const bytes = (what: string, size: number, value: number) =>
  rowOf({ what, size, variant: 'floor', unit: 'bytes' }, [value]);
const rows: BenchRow[] = [
  bytes('React and react-dom, brotli', 0, await reactBytes()),
  ...sizes.map((size) =>
    bytes('entropy of list and map data', size, dataBytes(shownCampuses(datasetOf(real, size, SEED)))),
  ),
];
for (const { what, size, median } of rows)
  console.log(`${what}${size ? `, ${size}` : ''}: ${written(median, 'bytes')}`);
writeResults('floors', SEED, rows, { isQuick, packages: ['react', 'react-dom'] });
