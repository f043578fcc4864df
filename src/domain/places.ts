/**
 * The communes and départements of France as the place box needs them. The file's form is told in data/places/README.md.
 *
 * There are 35,000 communes: their lines are kept as they came, and one is read when it is asked for.
 */
import type { LatLng } from './geo.ts';
import type { Departement } from './places-file.ts';

/** A commune, or an arrondissement of Paris, Lyon or Marseille. */
export interface Commune {
  /** INSEE code. */
  insee: string;
  name: string;
  postcodes: string[];
  /** To the nearest hundred. */
  population: number;
  /** Its town, or the middle of its intercommunalité; null where neither is known. */
  point: LatLng | null;
  /** The point is a middle. */
  isApproximate: boolean;
}

/** Reads "234|Orléans|000 100|1166|4790|191" of département 45; null for a line of another form. */
export function readCommune(line: string, departement: string): Commune | null {
  const [code, name, postcodes = '', hundreds = '', lat, lng, ...rest] = line.split('|');
  const isApproximate = lat?.startsWith('~') === true;
  const numbers = [hundreds, isApproximate ? lat.slice(1) : lat, lng].map((text) => Number(text || 0));
  if (!code || !name || rest.length > 0 || numbers.some(Number.isNaN)) return null;
  return {
    insee: departement + code,
    name,
    postcodes: postcodes === '' ? [] : postcodes.split(' ').map((end) => (end.length === 5 ? end : departement + end)),
    population: numbers[0]! * 100,
    point: lat === undefined || lng === undefined ? null : { lat: numbers[1]! / 100, lng: numbers[2]! / 100 },
    isApproximate,
  };
}

/** Where a commune is: its town, or else the middle of the communes of its postcode, or else of its département. */
export function whereIs(commune: Commune, { code, lines }: Departement): { point: LatLng; isApproximate: boolean } {
  if (commune.point) return { point: commune.point, isApproximate: commune.isApproximate };
  const known = lines
    .flatMap((line) => readCommune(line, code) ?? [])
    .filter(({ point, isApproximate }) => point !== null && !isApproximate);
  const near = known.filter(({ postcodes }) => postcodes.some((postcode) => commune.postcodes.includes(postcode)));
  const points = (near.length > 0 ? near : known).flatMap(({ point }) => point ?? []);
  const mean = (pick: (point: LatLng) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / Math.max(1, points.length);
  return { point: { lat: mean(({ lat }) => lat), lng: mean(({ lng }) => lng) }, isApproximate: true };
}
