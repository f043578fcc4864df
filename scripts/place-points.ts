/** Where the communes are: GeoNames' towns, joined to INSEE's codes, for make-places.ts. data/places/README.md says why. */
import { readFileSync } from 'node:fs';
import { distanceKm } from '../src/domain/distance.ts';
import type { LatLng } from '../src/domain/geo.ts';
import { fold } from '../src/domain/fold.ts';

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
/**
 * Wrong by 7 to 50 km in their source, which no vast territory explains: Vallière, Fongrave, Buxerolles, Banize,
 * Louplande, Vignale; found by comparing with another one.
 */
const WRONG_POINTS = new Set(['23257', '47099', '86041', '23016', '72169', '2B350']);
/** Countries of GeoNames whose second code is that of a département. */
const DEPARTEMENT_COUNTRIES = new Set(['FR', 'GP', 'MQ', 'GF', 'RE']);
/** No hamlet has more people. */
const HAMLET_POPULATION = 5000;
/** A town further than this from the others of its postcode bears a wrong code in its source. */
const FAR_KM = 25;
/** One commune each: its town bears another name. */
const SINGLE_COMMUNES: Record<string, string> = { BL: '97701', MF: '97801' };

export interface Commune {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  /** Of a former commune: the code of the one that it is part of. */
  chefLieu?: string;
  codesPostaux?: string[];
  population?: number;
}
/** An intercommunalité and its communes. */
export interface Epci {
  membres: { code: string }[];
}
export interface Town extends LatLng {
  name: string;
  country: string;
  departement: string;
  codes: string[];
  population: number;
}

/** Reads GeoNames' dump, all countries; `codes` are those that look like INSEE's, the most detailed first. */
export function readTowns(file: string): Town[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row.length > COLUMN.population)
    .map((row) => ({
      name: row[COLUMN.name]!,
      lat: Number(row[COLUMN.lat]),
      lng: Number(row[COLUMN.lng]),
      country: row[COLUMN.country]!,
      departement: row[COLUMN.admin2]!,
      codes: [row[COLUMN.admin4]!, row[COLUMN.admin2]!, row[COLUMN.admin1]!].filter((code) =>
        /^\d[\dAB]\d{3}$/.test(code),
      ),
      population: Number(row[COLUMN.population]),
    }));
}

/** The point of each commune that has one, by INSEE code: the town of its own name, else its largest. */
export function pointsOf(
  communes: readonly Commune[],
  former: readonly Commune[],
  towns: readonly Town[],
): Map<string, Town> {
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
  const late = pointsByName(communes, former, towns, best);
  console.log(
    `found by name in their département: ${[...late].map(([code, { name }]) => `${code} ${name}`).join(', ')}`,
  );
  return withoutStrays(new Map([...best, ...late]), communes);
}

/**
 * The points of communes that no town's code leads to, because it is another's or older than a merger: the town that
 * bears the name of the commune, or of one that it was made of, where no other in the département bears it. A small town
 * with the code of another commune is left alone: it is a hamlet there.
 */
function pointsByName(
  communes: readonly Commune[],
  former: readonly Commune[],
  towns: readonly Town[],
  points: ReadonlyMap<string, Town>,
): Map<string, Town> {
  const bearers = new Map<string, Set<string>>();
  for (const { code, nom, departement = '', chefLieu } of [...communes, ...former]) {
    const key = `${departement} ${fold(nom)}`;
    bearers.set(key, (bearers.get(key) ?? new Set()).add(chefLieu ?? code));
  }
  const codes = new Set(communes.map(({ code }) => code));
  const isTold = ({ codes: [code], population }: Town) => !codes.has(code ?? '') || population > HAMLET_POPULATION;
  const found = new Map<string, Town>();
  for (const town of towns.filter((one) => DEPARTEMENT_COUNTRIES.has(one.country) && isTold(one))) {
    const [code, ...others] = bearers.get(`${town.departement} ${fold(town.name)}`) ?? [];
    if (code === undefined || others.length > 0 || points.has(code) || WRONG_POINTS.has(code)) continue;
    const before = found.get(code);
    if (!before || town.population > before.population) found.set(code, town);
  }
  return found;
}

/**
 * For communes without a point and without a neighbour of the same postcode and département that has one: the middle of
 * the points of their intercommunalité.
 */
export function middlesOf(
  communes: readonly Commune[],
  epcis: readonly Epci[],
  points: ReadonlyMap<string, Town>,
): Map<string, LatLng> {
  const keysOf = ({ departement, codesPostaux = [] }: Commune) => codesPostaux.map((key) => `${departement} ${key}`);
  const known = new Set(communes.filter(({ code }) => points.has(code)).flatMap(keysOf));
  const alone = communes.filter(
    (commune) => !points.has(commune.code) && !keysOf(commune).some((key) => known.has(key)),
  );
  const epciOf = new Map(epcis.flatMap((epci) => epci.membres.map(({ code }) => [code, epci] as const)));
  const middles = new Map<string, LatLng>();
  for (const { code } of alone) {
    const near = (epciOf.get(code)?.membres ?? []).flatMap((member) => points.get(member.code) ?? []);
    if (near.length > 0) middles.set(code, meanOf(near));
  }
  console.log(
    `${alone.length} with no neighbour that has a point, ${middles.size} in the middle of their intercommunalité`,
  );
  return middles;
}

function meanOf(points: readonly LatLng[]): LatLng {
  const sum = points.reduce((total, { lat, lng }) => ({ lat: total.lat + lat, lng: total.lng + lng }));
  return { lat: sum.lat / points.length, lng: sum.lng / points.length };
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
  if (overseas === undefined) return DEPARTEMENT_COUNTRIES.has(country) ? codes[0] : undefined;
  return (
    SINGLE_COMMUNES[country] ??
    codes.find((code) => code.startsWith(overseas)) ??
    byName.get(`${overseas} ${fold(name)}`)
  );
}
