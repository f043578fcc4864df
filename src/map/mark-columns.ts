/** What marks need of every campus, as typed columns: made once a dataset, in one pass and without naming each campus. */
import type { CampusBrief } from '../domain/campus.ts';
import { inSteps, type PointColumns } from '../domain/cluster.ts';
import { mercatorX, mercatorY } from '../domain/geo.ts';

/** Where the campuses are, in their order, and the names of their régions and places. */
export interface MarkColumns extends PointColumns {
  /** 1 where a campus has a position; without one it is in no mark. */
  placed: Uint8Array;
  regions: NameColumn;
  places: NameColumn;
}

/** The names of the campuses: the number of each one's own among them, in as few bytes as they take. */
export interface NameColumn {
  codes: Codes;
  values: readonly (readonly [string])[];
}

type Codes = Uint8Array | Uint16Array | Uint32Array;

interface PlaceNames {
  place: string;
  regionName: string;
}

/**
 * The columns of the campuses. Names are asked for once a région, and once a place: campuses of one commune and
 * département, or of one académie and région where no commune is known, are at places of one name.
 */
export function markColumns(
  campuses: readonly CampusBrief[],
  namesOf: (campus: CampusBrief) => PlaceNames,
): MarkColumns {
  const [x, y] = [new Uint32Array(campuses.length), new Uint32Array(campuses.length)];
  const placed = new Uint8Array(campuses.length);
  const regions = new Names(campuses.length, (campus) => namesOf(campus).regionName);
  const places = new Names(campuses.length, (campus) => namesOf(campus).place);
  for (let at = 0; at < campuses.length; at++) {
    const campus = campuses[at]!;
    const { position, region, academie } = campus;
    regions.hold(at, campus, region, null);
    // No région is written as a commune is.
    if (position?.commune) places.hold(at, campus, position.commune, position.departement);
    else places.hold(at, campus, `/${region}`, academie);
    if (!position) continue;
    placed[at] = 1;
    x[at] = inSteps(mercatorX(position.lng));
    y[at] = inSteps(mercatorY(position.lat));
  }
  return { x, y, placed, regions: regions.column(), places: places.column() };
}

/** The campuses that are shown and have a position. */
export function maskOf(shown: Uint8Array, { placed }: Pick<MarkColumns, 'placed'>): Uint8Array {
  const mask = new Uint8Array(placed.length);
  for (let at = 0; at < mask.length; at++) mask[at] = shown[at]! & placed[at]!;
  return mask;
}

/** The code of one pair of keys, and the next pair of the same first key. */
interface Coded {
  secondKey: string | null;
  code: number;
  next: Coded | null;
}

/**
 * A column that is being filled: campuses of one pair of keys share a name, which is asked for once, and equal names share
 * a code. The keys are not joined: a hundred thousand joined texts would be a hundred thousand objects.
 */
class Names {
  private codes: Codes;
  private readonly values: [string][] = [];
  private readonly codeByName = new Map<string, number>();
  private readonly codedByKey = new Map<string, Coded>();

  constructor(
    count: number,
    private readonly nameOf: (campus: CampusBrief) => string,
  ) {
    this.codes = new Uint8Array(count);
  }

  hold(at: number, campus: CampusBrief, key: string, secondKey: string | null): void {
    const first = this.codedByKey.get(key) ?? null;
    let coded = first;
    while (coded !== null && coded.secondKey !== secondKey) coded = coded.next;
    if (coded === null) {
      coded = { secondKey, code: this.codeOf(this.nameOf(campus)), next: first };
      this.codedByKey.set(key, coded);
    }
    this.codes[at] = coded.code;
  }

  column(): NameColumn {
    return { codes: this.codes, values: this.values };
  }

  private codeOf(name: string): number {
    const known = this.codeByName.get(name);
    if (known !== undefined) return known;
    const code = this.values.push([name]) - 1;
    this.codeByName.set(name, code);
    // The first code that does not fit: two bytes hold the places of France, four those of the world.
    if (code === 2 ** 8) this.codes = Uint16Array.from(this.codes);
    if (code === 2 ** 16) this.codes = Uint32Array.from(this.codes);
    return code;
  }
}
