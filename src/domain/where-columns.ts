/** Where many campuses are, in columns: what the map reads of them. */
import type { CampusBrief, Precision } from './campus.ts';
import type { PointColumns } from './cluster.ts';

/** A column of few different values: the place of each campus's own among them. */
export interface Dictionary<V> {
  codes: ArrayLike<number>;
  values: readonly V[];
}

/** Where the campuses are, in their order. */
export interface WhereColumns {
  /** Région, and académie where it is known. */
  territories: Dictionary<readonly [string, string | null]>;
  /** null where the campus has no position. */
  precision: Dictionary<Precision | null>;
  commune: Dictionary<string | null>;
  departement: Dictionary<string | null>;
  /** Degrees × `scale`; 0 without position. */
  lat: ArrayLike<number>;
  lng: ArrayLike<number>;
  scale: number;
  /** Of a large dataset: a worker has worked them out (placed-columns.ts). */
  points?: PlacedColumns;
}

/** Where the campuses are on the Mercator square, in their order. */
export interface PlacedColumns extends PointColumns {
  /** 1 where a campus has a position; without one its point means nothing. */
  placed: Uint8Array;
}

/** The dictionary of what each campus holds, values in the order in which they come; equal is what JSON writes alike. */
export function dictionaryOf<V>(campuses: readonly CampusBrief[], valueOf: (campus: CampusBrief) => V): Dictionary<V> {
  const known = new Map<string, number>();
  const values: V[] = [];
  const codes = Uint32Array.from(campuses, (campus) => {
    const value = valueOf(campus);
    const key = JSON.stringify(value);
    const code = known.get(key) ?? values.push(value) - 1;
    known.set(key, code);
    return code;
  });
  return { codes, values };
}

/** The columns of campuses that came as objects; one pass a column. */
export function whereColumns(campuses: readonly CampusBrief[]): WhereColumns {
  const dictionary = <V>(valueOf: (campus: CampusBrief) => V) => dictionaryOf(campuses, valueOf);
  return {
    territories: dictionary(({ region, academie }) => [region, academie] as const),
    precision: dictionary(({ position }) => position?.precision ?? null),
    commune: dictionary(({ position }) => position?.commune ?? null),
    departement: dictionary(({ position }) => position?.departement ?? null),
    lat: Float64Array.from(campuses, ({ position }) => position?.lat ?? 0),
    lng: Float64Array.from(campuses, ({ position }) => position?.lng ?? 0),
    scale: 1,
  };
}
