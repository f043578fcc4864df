/** What marks need of every campus, as typed columns: made once a dataset, in one pass and without naming each campus. */
import type { CampusBrief } from '../domain/campus.ts';
import { placedColumns } from '../domain/placed-columns.ts';
import type { PlacedColumns, WhereColumns } from '../domain/where-columns.ts';

/** Where the campuses are, in their order, and the names of their régions and places. Without position, one is in no mark. */
export interface MarkColumns extends PlacedColumns {
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
 * The columns of the campuses, which stand in the order of `where`. Names are asked for once a territory, and once a place:
 * campuses of one commune and département, or of one académie and région where no commune is known, are at places of
 * one name.
 */
export function markColumns(
  campuses: readonly CampusBrief[],
  where: WhereColumns,
  namesOf: (campus: CampusBrief) => PlaceNames,
): MarkColumns {
  const { territories, commune, departement } = where;
  const count = campuses.length;
  const [towns, areas] = [commune.values.length, territories.values.length];
  const regions = new Names(count, areas, (at) => namesOf(campuses[at]!).regionName);
  const places = new Names(count, towns + areas, (at) => namesOf(campuses[at]!).place);
  const haveCommune = Uint8Array.from(commune.values, (value) => (value === null ? 0 : 1));
  for (let at = 0; at < count; at++) {
    const territory = territories.codes[at]!;
    const town = commune.codes[at]!;
    regions.hold(at, territory, 0);
    if (haveCommune[town]) places.hold(at, town, departement.codes[at]!);
    else places.hold(at, towns + territory, 0);
  }
  return { ...(where.points ?? placedColumns(where)), regions: regions.column(), places: places.column() };
}

/** The campuses that are shown and have a position. */
export function maskOf(shown: Uint8Array, { placed }: Pick<MarkColumns, 'placed'>): Uint8Array {
  const mask = new Uint8Array(placed.length);
  for (let at = 0; at < mask.length; at++) mask[at] = shown[at]! & placed[at]!;
  return mask;
}

/**
 * A column that is being filled: campuses of one first and second key share a name, which is asked for once, and equal
 * names share a code. The keys are whole numbers: to look up a hundred thousand texts took longer than all the rest; and
 * most first keys have one second key, which is remembered beside them.
 */
class Names {
  private codes: Codes;
  private readonly values: [string][] = [];
  private readonly codeByName = new Map<string, number>();
  private readonly codeByKeys = new Map<number, number>();
  private readonly lastSecond: Int32Array;
  private readonly lastCode: Uint32Array;

  /** `firsts` is how many first keys there are. */
  constructor(
    count: number,
    private readonly firsts: number,
    private readonly nameOf: (at: number) => string,
  ) {
    this.codes = new Uint8Array(count);
    this.lastSecond = new Int32Array(firsts).fill(-1);
    this.lastCode = new Uint32Array(firsts);
  }

  hold(at: number, first: number, second: number): void {
    if (this.lastSecond[first] !== second) {
      const key = second * this.firsts + first;
      let code = this.codeByKeys.get(key);
      if (code === undefined) this.codeByKeys.set(key, (code = this.codeOf(this.nameOf(at))));
      this.lastSecond[first] = second;
      this.lastCode[first] = code;
    }
    this.codes[at] = this.lastCode[first]!;
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
