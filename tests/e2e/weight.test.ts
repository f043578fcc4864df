import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { firstScripts, SITE } from './site-files.ts';

const ASSETS = join(SITE, 'assets');

const packed = (path: string) => brotliCompressSync(readFileSync(path)).length;
const asset = (name: RegExp) => {
  const found = readdirSync(ASSETS).filter((file) => name.test(file));
  expect(found, String(name)).not.toEqual([]);
  return found.map((file) => join(ASSETS, file));
};
const weight = (paths: readonly string[]) => paths.reduce((sum, path) => sum + packed(path), 0);

/** Images are packed already. */
const PNG_IN_BROTLI = 1.01;

const pages = () =>
  readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(SITE, file));
const cards = () => readdirSync(join(SITE, 'partage')).map((file) => join(SITE, 'partage', file));

/** The file that weighs most before it is packed. */
function heaviest(files: readonly string[]): string {
  return files.reduce((most, file) => (statSync(file).size > statSync(most).size ? file : most));
}

/** Bytes with brotli 11, from DESIGN.md's bars where it has one. */
describe('the site weighs no more than it may', () => {
  it.each<[string, number, () => string[]]>([
    ['the scripts before the list can be used', 115_000, firstScripts],
    ['the page itself', 20_000, () => [join(SITE, 'index.html')]],
    ['the heaviest page', 20_000, () => [heaviest(pages())]],
    ['the code of a campus’s page', 20_000, () => asset(/^CampusFacts.*\.(js|css)$/)],
    ['the code of the page of the data', 12_000, () => asset(/^(DataPage|ContentPages).*\.(js|css)$/)],
    ['the heaviest share card', 60_000 * PNG_IN_BROTLI, () => [heaviest(cards())]],
    ['the styles of home', 15_000, () => asset(/^index-.*\.css$/)],
    ['the code of the search boxes', 6_000, () => asset(/^FindBox.*\.js$/)],
    ['the code of the still map and its words', 12_000, () => asset(/^MapPlace.*\.js$/)],
    ['the code of the map', 60_000, () => asset(/^CampusMap.*\.(js|css)$/)],
    ['the code of the combobox', 13_000, () => asset(/^Combobox.*\.js$/)],
    ['the code of the table', 10_000, () => asset(/^TablePage.*\.(js|css)$/)],
    ['the campuses', 40_000, () => [join(SITE, 'data/v1/campus.json')]],
    ['the list', Math.floor(0.25 * packed(join(SITE, 'data/v1/campus.json'))), () => [join(SITE, 'data/v1/list.json')]],
    ['the thesaurus', 30_000, () => [join(SITE, 'data/v1/trades.json')]],
    ['the places', 350_000, () => asset(/^places.*\.json$/)],
    ['the outlines', 45_000, () => asset(/^outlines\.topo.*\.json$/)],
  ])('%s: at most %i bytes', (_, most, paths) => {
    const bytes = weight(paths());
    expect(bytes).toBeGreaterThan(100);
    expect(bytes).toBeLessThanOrEqual(most);
  });
});
