/**
 * What a built site may weigh, printed as a table; fails the build where a file weighs more: `tsx scripts/budgets.ts [--out dist]`.
 * Bytes are those of brotli 11, as pack.ts sends them; images and fonts are packed already.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { argument } from './argument.ts';

/** What is weighed together, and the most that it may weigh: bytes, or a share of another file. */
export interface Budget {
  name: string;
  most: number | { of: string; share: number };
  /** Paths below the site. */
  files: (site: BuiltSite) => readonly string[];
}

/** The files of a site: paths below it, with "/" between folders. */
export interface BuiltSite {
  out: string;
  files: readonly string[];
}

/** A budget and what was found: bytes, and how many files. */
export interface Weighed extends Budget {
  most: number;
  bytes: number;
  count: number;
}

const toBrotli = promisify(brotliCompress);
const PACKED_ALREADY = /\.(png|woff2)$/;

/** A part with the hash in its name. */
const asset =
  (name: RegExp) =>
  ({ files }: BuiltSite) =>
    files.filter((file) => file.startsWith('assets/') && name.test(file.slice('assets/'.length)));

/** The one that weighs most before it is packed: of pages alike, packing all of them would take a minute. */
const heaviest =
  (name: RegExp) =>
  ({ out, files }: BuiltSite) =>
    files
      .filter((file) => name.test(file))
      .reduce<string[]>(
        ([most], file) => (most && statSync(join(out, most)).size >= statSync(join(out, file)).size ? [most] : [file]),
        [],
      );

/** The dataset as a whole. */
const WHOLE = 'data/v1/campus.json';

/** The files that home's HTML names, and no page asks for later. */
const namedByHome = (extension: string) => (site: BuiltSite) => filesNamedBy(site, 'index.html', extension);

/** In kilobytes of 1,000 bytes; DESIGN.md of the project has the first ones. Beside them what later parts have kept to. */
export const BUDGETS: readonly Budget[] = [
  { name: 'scripts before the list can be used', most: 115_000, files: namedByHome('js') },
  { name: 'styles of home', most: 15_000, files: namedByHome('css') },
  { name: 'home, with its still map', most: 20_000, files: () => ['index.html'] },
  { name: 'heaviest of the other pages', most: 20_000, files: heaviest(/(?<!^index)\.html$/) },
  {
    name: 'a campus’s own page: HTML and facts',
    most: 20_000,
    files: (site) => [...heaviest(/^campus\/.*\.html$/)(site), ...heaviest(/^data\/v1\/campus\/.*\.json$/)(site)],
  },
  { name: 'code of the pages of campuses', most: 14_000, files: asset(/^CampusFacts.*\.(js|css)$/) },
  { name: 'code of the map', most: 60_000, files: asset(/^CampusMap.*\.(js|css)$/) },
  { name: 'outlines', most: 30_000, files: asset(/^outlines\.topo.*\.json$/) },
  { name: 'campuses', most: 40_000, files: () => [WHOLE] },
  {
    name: 'list and map data, a quarter of the campuses',
    most: { of: WHOLE, share: 0.25 },
    files: () => ['data/v1/list.json'],
  },
  { name: 'facts of the heaviest campus', most: 4_000, files: heaviest(/^data\/v1\/campus\/.*\.json$/) },
  { name: 'worker of large datasets', most: 16_000, files: asset(/^far-worker.*\.js$/) },
  // The choice of an order came here from what the list has to wait for.
  { name: 'code of boxes, still map and notes', most: 20_250, files: asset(/^home-.*\.js$/) },
  // Mostly words and facts that home, campuses and pages say alike, and their pictograms.
  { name: 'code that most pages share', most: 19_000, files: asset(/^shared-.*\.js$/) },
  { name: 'code that content pages share', most: 14_000, files: asset(/^(pages|ContentPages)-.*\.(js|css)$/) },
  { name: 'code of the page of the data', most: 8_000, files: asset(/^DataPage.*\.(js|css)$/) },
  { name: 'code of the table', most: 10_000, files: asset(/^TablePage.*\.(js|css)$/) },
  { name: 'drawings before texts', most: 2_000, files: asset(/^signs-.*\.svg$/) },
  { name: 'thesaurus', most: 30_000, files: () => ['data/v1/trades.json'] },
  { name: 'places', most: 350_000, files: asset(/^places.*\.json$/) },
  { name: 'heaviest share card', most: 60_000, files: heaviest(/^partage\/.*\.png$/) },
];

/** The files of a built site, those of web servers left out. */
export function builtSite(out: string): BuiltSite {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return { out, files: files.filter((file) => statSync(join(out, file)).isFile()).sort() };
}

/** The assets that a page of a site names, by what their names end with. */
export function filesNamedBy({ out }: Pick<BuiltSite, 'out'>, page: string, extension: string): string[] {
  const html = readFileSync(join(out, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="[^"]*\/(assets\/[^"]+\.\w+)"/g)].map(([, path = '']) => path);
  return [...new Set(named)].filter((path) => path.endsWith(`.${extension}`));
}

/** Bytes of one file as it is sent. */
export async function packedBytes(file: string): Promise<number> {
  const bytes = readFileSync(file);
  if (PACKED_ALREADY.test(file)) return bytes.length;
  return (await toBrotli(bytes)).length;
}

/** Weighs a site; throws for a budget of files that are not there: a name has changed, and nothing would be weighed. */
export async function weigh(out: string, budgets = BUDGETS): Promise<Weighed[]> {
  const site = builtSite(out);
  return Promise.all(
    budgets.map(async (budget) => {
      const files = budget.files(site);
      if (files.length === 0) throw new Error(`budgets: expected files for "${budget.name}" in ${out}, found none.`);
      const bytes = await Promise.all(files.map((file) => packedBytes(join(out, file))));
      const { most } = budget;
      const allowed = typeof most === 'number' ? most : most.share * (await packedBytes(join(out, most.of)));
      return {
        ...budget,
        most: Math.floor(allowed),
        bytes: bytes.reduce((sum, one) => sum + one, 0),
        count: files.length,
      };
    }),
  );
}

/** The table: name, bytes, budget, and the share of it that is used. */
export function budgetTable(weighed: readonly Weighed[]): string {
  const rows = weighed.map(({ name, bytes, most }) => [name, inDigits(bytes), inDigits(most), shareOf(bytes, most)]);
  const all = [['brotli 11', 'bytes', 'budget', 'share'], ...rows];
  const width = (column: number) => Math.max(...all.map((row) => row[column]!.length));
  return all
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(width(at)) : cell.padStart(width(at)))).join('  '))
    .join('\n');
}

/** What is too heavy, a sentence each. */
export function overweight(weighed: readonly Weighed[]): string[] {
  return weighed
    .filter(({ bytes, most }) => bytes > most)
    .map(
      ({ name, bytes, most, count }) =>
        `Too heavy: ${name} (${count} ${count === 1 ? 'file' : 'files'}) may weigh ${inDigits(most)} bytes with brotli, and weighs ${inDigits(bytes)}, ${inDigits(bytes - most)} more.`,
    );
}

function inDigits(bytes: number): string {
  return bytes.toLocaleString('en-GB');
}

function shareOf(bytes: number, most: number): string {
  return `${Math.round((bytes / most) * 100)} %`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const weighed = await weigh(argument(process.argv.slice(2), '--out') ?? 'dist');
  console.log(budgetTable(weighed));
  const faults = overweight(weighed);
  if (faults.length > 0) {
    console.error(`\n${faults.join('\n')}\nMake it lighter, or change the budget in scripts/budgets.ts with a reason.`);
    process.exitCode = 1;
  }
}
