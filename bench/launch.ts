/**
 * What a national launch costs: `npx tsx bench/launch.ts [--site dist] [--after "a word of a page=FOLDER" …]` visits the
 * built site with a real browser, weighs what was asked, keeps it in launch-measured.json and writes the tables of
 * docs/launch.md. With `--again` it visits nothing and writes the tables of what was kept.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, version } from 'node:process';
import { argument } from '../scripts/argument.ts';
import { INPUTS } from './launch-inputs.ts';
import type { Measured } from './launch-model.ts';
import { launchTables, withTables } from './launch-tables.ts';
import { headerBytes, isImmutable, sentBytes, weigh } from './visit-weight.ts';
import { visitsTo, type Visit } from './visits.ts';

const MEASURED = 'bench/launch-measured.json';
const DOCUMENT = 'docs/launch.md';

async function measure(site: string, later: ReadonlyMap<string, string>): Promise<Measured> {
  const visits = await visitsTo(site, later);
  const named = (name: string) =>
    weigh(
      visits.find((visit) => visit.name === name)!,
      site,
    );
  const { places, others } = revalidatedAndPlaces(visits);
  return {
    date: new Date().toISOString().slice(0, 10),
    node: version,
    visits: {
      home: named('first visit, home'),
      homeNext: named('next visit, home'),
      campus: named('first visit, a campus'),
      map: named('the live map, opened'),
    },
    changes: [...later].map(([name, folder]) => ({
      ...weigh(
        visits.find((visit) => visit.name === name)!,
        folder,
      ),
      name,
    })),
    places: { brotli: sentBytes(site, places, 'br'), gzip: sentBytes(site, places, 'gz') },
    headers: { page: headerBytes(site, 'page'), asset: headerBytes(site, 'asset') },
    site: siteFacts(site, others),
  };
}

/** The places' file, and how many files that must be asked again each time a visit asks for beside its page. */
function revalidatedAndPlaces(visits: readonly Visit[]): { places: string; others: number } {
  const paths = new Set(visits[0]!.asked.concat(visits[1]!.asked).map(({ path }) => path));
  const places = [...paths].find((path) => path.startsWith('assets/places-') && path.endsWith('.json'));
  if (places === undefined) throw new Error('The first visit: expected the places to be asked for.');
  return { places, others: [...paths].filter((path) => path !== '' && !isImmutable(path)).length };
}

function siteFacts(site: string, others: number): Measured['site'] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  const assets = files.filter((file) => file.startsWith('assets/') && !/\.(br|gz)$/.test(file));
  const bytes = (paths: readonly string[]) => paths.reduce((all, path) => all + sentBytes(site, path, 'br'), 0);
  return {
    pages: pages.length,
    pageBytes: bytes(pages),
    assets: assets.length,
    assetBytes: bytes(assets),
    others,
  };
}

/** "a word of a page=FOLDER" of each `--after`. */
function laterSites(args: readonly string[]): Map<string, string> {
  const given = args.flatMap((name, at) => (name === '--after' ? [args[at + 1] ?? ''] : []));
  return new Map(given.map((text) => text.split('=') as [string, string]));
}

const args = argv.slice(2);
if (!args.includes('--again')) {
  const measured = await measure(join(argument(args, '--site') ?? 'dist'), laterSites(args));
  writeFileSync(MEASURED, `${JSON.stringify(measured, null, 2)}\n`);
}
const measured = JSON.parse(readFileSync(MEASURED, 'utf8')) as Measured;
const tables = launchTables(measured, INPUTS);
writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8'), tables));
console.log(Object.values(tables).join('\n\n'));
