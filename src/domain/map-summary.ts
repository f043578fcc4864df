/** The state of the map in figures: what « La carte en mots » tells, before any word of it. */
import { filieresOf, isApproximate, type CampusBrief, type Region } from './campus.ts';
import { distanceFrom, type Whereabouts } from './criteria.ts';
import type { BriefDataset, NamedFiliere } from './dataset.ts';
import { directionTo, METROPOLE_ZONE, zoneOf, type Direction } from './distance.ts';
import { isInside, type Bounds } from './geo.ts';
import type { Counted } from './territory-facts.ts';

/** What the map shows, and from where it is looked at. */
export interface MapState {
  /** Those that answer the criteria, each once. */
  campuses: readonly CampusBrief[];
  whereabouts: Whereabouts | null;
  /** What the window of the map holds, in degrees; null while it shows what it opens on. */
  seen: Bounds | null;
}

/** A campus, how far it is as the crow flies, and in which direction one sets out. */
export interface Near {
  campus: CampusBrief;
  km: number;
  direction: Direction;
  isApproximate: boolean;
}

export interface MapSummary {
  /** How many campuses; `mainland` and the counts of `overseas` add up to it. */
  count: number;
  mainland: number;
  /** The only one, where there is no other. */
  lone: CampusBrief | null;
  /** The régions of the mainland that hold some, the fullest first; equal ones by their id. */
  regions: Counted<Region>[];
  overseas: Counted<Region>[];
  /** The régions and vice-rectorats that hold none, in file order. */
  without: Region[];
  /** The communes, the fullest first; a campus whose commune is not known is in none. */
  towns: Counted<string>[];
  /** The filières that hold some, the fullest first: a campus counts in each of its own. */
  filieres: Counted<NamedFiliere>[];
  /** The nearest to the point of the whereabouts; null without a point, empty where none lies on its side of the sea. */
  nearest: Near[] | null;
  /** What is in the window; null while it shows what it opens on. */
  view: View | null;
  approximate: number;
  unplaced: number;
}

/** A part of the campuses: those in the window of the map. */
export interface View {
  count: number;
  /** Those that have a position but lie outside. */
  outside: number;
  /** The fullest first. */
  regions: Region[];
  /** All those of the mainland are in: what is outside is overseas. */
  isWhole: boolean;
}

/** How many nearest campuses are told. */
const NEAREST = 3;

/** Sums the map up; in time linear in the campuses, but for sorting them by distance. */
export function summariseMap(dataset: Pick<BriefDataset, 'regions' | 'filieres'>, state: MapState): MapSummary {
  const { campuses } = state;
  const byRegion = countBy(campuses.map(({ region }) => region));
  const isOverseas = (id: string) => zoneOf(id) !== METROPOLE_ZONE;
  const regions = fullestFirst(byRegion).map(({ of, count }) => ({ of: regionOf(dataset, of), count }));
  return {
    count: campuses.length,
    lone: campuses.length === 1 ? (campuses[0] ?? null) : null,
    mainland: campuses.filter(({ region }) => !isOverseas(region)).length,
    regions: regions.filter(({ of }) => !isOverseas(of.id)),
    overseas: regions.filter(({ of }) => isOverseas(of.id)),
    without: dataset.regions.filter(({ id }) => !byRegion.has(id)),
    towns: fullestFirst(countBy(campuses.flatMap(({ position }) => position?.commune ?? []))),
    filieres: filieresIn(dataset, campuses),
    nearest: nearestOf(state),
    view: viewOf(dataset, state),
    approximate: campuses.filter(({ position }) => position !== null && isApproximate(position)).length,
    unplaced: campuses.filter(({ position }) => position === null).length,
  };
}

function filieresIn(
  { filieres }: Pick<BriefDataset, 'filieres'>,
  campuses: readonly CampusBrief[],
): Counted<NamedFiliere>[] {
  const counts = countBy(campuses.flatMap((campus) => [...new Set(filieresOf(campus))]));
  return filieres
    .map((of) => ({ of, count: counts.get(of.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function nearestOf({ campuses, whereabouts }: MapState): Near[] | null {
  if (whereabouts?.kind !== 'point') return null;
  const { point } = whereabouts;
  return campuses
    .flatMap((campus) => {
      const km = distanceFrom(whereabouts, campus);
      return km === null || !campus.position ? [] : [{ campus, position: campus.position, km }];
    })
    .sort((a, b) => a.km - b.km)
    .slice(0, NEAREST)
    .map(({ campus, position, km }) => ({
      campus,
      km,
      direction: directionTo(point, position),
      isApproximate: whereabouts.isApproximate || isApproximate(position),
    }));
}

function viewOf(dataset: Pick<BriefDataset, 'regions'>, { campuses, seen }: MapState): View | null {
  if (seen === null) return null;
  const placed = campuses.filter(({ position }) => position !== null);
  const inside = new Set(placed.filter(({ position }) => position !== null && isInside(position, seen)));
  const mainland = placed.filter(({ region }) => zoneOf(region) === METROPOLE_ZONE);
  return {
    count: inside.size,
    outside: placed.length - inside.size,
    regions: fullestFirst(countBy([...inside].map(({ region }) => region))).map(({ of }) => regionOf(dataset, of)),
    isWhole: mainland.length > 0 && mainland.every((campus) => inside.has(campus)),
  };
}

/** The région of an id; one that the dataset does not know goes by its id. */
function regionOf({ regions }: Pick<BriefDataset, 'regions'>, id: string): Region {
  return regions.find((region) => region.id === id) ?? { id, name: id };
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const FRENCH = new Intl.Collator('fr');

/** Sorted by count, equal ones by their name, so that the order of the list does not matter. */
function fullestFirst(counts: ReadonlyMap<string, number>): Counted<string>[] {
  return [...counts]
    .map(([of, count]) => ({ of, count }))
    .sort((a, b) => b.count - a.count || FRENCH.compare(a.of, b.of));
}
