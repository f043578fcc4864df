/** What marks need of every campus, as typed columns: made once a dataset, in one pass and without naming each campus. */
import type { CampusBrief } from '../domain/campus.ts';
import type { PointColumns } from '../domain/cluster.ts';
import type { FacetColumn } from '../domain/facet-columns.ts';
import { mercatorX, mercatorY } from '../domain/geo.ts';

/** Where the campuses are, in their order, and the names of their régions and places. */
export interface MarkColumns extends PointColumns {
  /** 1 where a campus has a position; without one it is in no mark. */
  placed: Uint8Array;
  regions: FacetColumn;
  places: FacetColumn;
}

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
  const [x, y] = [new Float64Array(campuses.length), new Float64Array(campuses.length)];
  const placed = new Uint8Array(campuses.length);
  const regions = new NameColumn(campuses.length, (campus) => namesOf(campus).regionName);
  const places = new NameColumn(campuses.length, (campus) => namesOf(campus).place);
  for (let at = 0; at < campuses.length; at++) {
    const campus = campuses[at]!;
    const { position, region, academie } = campus;
    regions.hold(at, campus, region, null);
    // No région is written as a commune is.
    if (position?.commune) places.hold(at, campus, position.commune, position.departement);
    else places.hold(at, campus, `/${region}`, academie);
    if (!position) continue;
    placed[at] = 1;
    x[at] = mercatorX(position.lng);
    y[at] = mercatorY(position.lat);
  }
  return { x, y, placed, regions: regions.column(), places: places.column() };
}

/** The campuses that are shown and have a position. */
export function maskOf(shown: Uint8Array, { placed }: Pick<MarkColumns, 'placed'>): Uint8Array {
  const mask = new Uint8Array(placed.length);
  for (let at = 0; at < mask.length; at++) mask[at] = shown[at]! & placed[at]!;
  return mask;
}

/**
 * A column that is being filled: campuses of one pair of keys share a name, which is asked for once, and equal names share
 * a code. The keys are not joined: a hundred thousand joined texts would be a hundred thousand objects.
 */
class NameColumn {
  private readonly codes: Uint32Array;
  private readonly values: [string][] = [];
  private readonly codeByName = new Map<string, number>();
  private readonly codesByKeys = new Map<string, Map<string | null, number>>();

  constructor(
    count: number,
    private readonly nameOf: (campus: CampusBrief) => string,
  ) {
    this.codes = new Uint32Array(count);
  }

  hold(at: number, campus: CampusBrief, key: string, secondKey: string | null): void {
    let bySecondKey = this.codesByKeys.get(key);
    if (!bySecondKey) this.codesByKeys.set(key, (bySecondKey = new Map()));
    let code = bySecondKey.get(secondKey);
    if (code === undefined) bySecondKey.set(secondKey, (code = this.codeOf(this.nameOf(campus))));
    this.codes[at] = code;
  }

  column(): FacetColumn {
    return { codes: this.codes, values: this.values };
  }

  private codeOf(name: string): number {
    const known = this.codeByName.get(name);
    if (known !== undefined) return known;
    const code = this.values.push([name]) - 1;
    this.codeByName.set(name, code);
    return code;
  }
}
