/** The state of the map in figures: what « La carte en mots » tells, before any word of it. */
import { filieresOf, isApproximate, type CampusBrief, type Region } from './campus.ts';
import { distanceFrom, type Whereabouts } from './criteria.ts';
import type { BriefDataset, NamedFiliere } from './dataset.ts';
import { directionTo, METROPOLE_ZONE, zoneOf, type Direction } from './distance.ts';
import { frenchOrder } from './french-order.ts';
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

/** Sums the map up: one pass over the campuses, and a second one for what is in the window. */
export function summariseMap(dataset: Pick<BriefDataset, 'regions' | 'filieres'>, state: MapState): MapSummary {
  const { campuses } = state;
  const [byRegion, byTown, byFiliere] = [counter(), counter(), counter()];
  let [approximate, unplaced] = [0, 0];
  for (const campus of campuses) {
    const { position } = campus;
    byRegion.add(campus.region);
    for (const id of filieresOf(campus)) byFiliere.add(id);
    if (position === null) unplaced += 1;
    else if (isApproximate(position)) approximate += 1;
    if (position !== null && position.commune !== null) byTown.add(position.commune);
  }
  const regions = fullestFirst(byRegion.counts).map(({ of, count }) => ({ of: regionOf(dataset, of), count }));
  const mainland = regions.filter(({ of }) => !isOverseas(of.id));
  return {
    count: campuses.length,
    lone: campuses.length === 1 ? (campuses[0] ?? null) : null,
    mainland: mainland.reduce((total, { count }) => total + count, 0),
    regions: mainland,
    overseas: regions.filter(({ of }) => isOverseas(of.id)),
    without: dataset.regions.filter(({ id }) => !byRegion.counts.has(id)),
    towns: fullestFirst(byTown.counts),
    filieres: dataset.filieres
      .map((of) => ({ of, count: byFiliere.counts.get(of.id) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    nearest: nearestOf(state),
    view: viewOf(dataset, state),
    approximate,
    unplaced,
  };
}

function isOverseas(region: string): boolean {
  return zoneOf(region) !== METROPOLE_ZONE;
}

function nearestOf({ campuses, whereabouts }: MapState): Near[] | null {
  if (whereabouts?.kind !== 'point') return null;
  const { point } = whereabouts;
  const near: { campus: CampusBrief; km: number }[] = [];
  for (const campus of campuses) {
    const km = distanceFrom(whereabouts, campus);
    if (km === null || (near.length === NEAREST && km >= near.at(-1)!.km)) continue;
    // Few are held: they stay in order, equals as they come.
    const after = near.findIndex((other) => other.km > km);
    near.splice(after < 0 ? near.length : after, 0, { campus, km });
    if (near.length > NEAREST) near.pop();
  }
  return near.map(({ campus, km }) => ({
    campus,
    km,
    // What can be measured has a position.
    direction: directionTo(point, campus.position!),
    isApproximate: whereabouts.isApproximate || isApproximate(campus.position!),
  }));
}

function viewOf(dataset: Pick<BriefDataset, 'regions'>, { campuses, seen }: MapState): View | null {
  if (seen === null) return null;
  const [inside, outside] = [counter(), counter()];
  for (const { position, region } of campuses) {
    if (position !== null) (isInside(position, seen) ? inside : outside).add(region);
  }
  const onMainland = (counts: ReadonlyMap<string, number>) => [...counts.keys()].some((region) => !isOverseas(region));
  return {
    count: inside.total(),
    outside: outside.total(),
    regions: fullestFirst(inside.counts).map(({ of }) => regionOf(dataset, of)),
    isWhole: onMainland(inside.counts) && !onMainland(outside.counts),
  };
}

/** The région of an id; one that the dataset does not know goes by its id. */
function regionOf({ regions }: Pick<BriefDataset, 'regions'>, id: string): Region {
  return regions.find((region) => region.id === id) ?? { id, name: id };
}

/** Counts what it is given, value by value. */
function counter() {
  const counts = new Map<string, number>();
  return {
    counts: counts as ReadonlyMap<string, number>,
    add: (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1),
    total: () => [...counts.values()].reduce((total, count) => total + count, 0),
  };
}

/** Sorted by count, equal ones by their name, so that the order of the list does not matter. */
function fullestFirst(counts: ReadonlyMap<string, number>): Counted<string>[] {
  const compare = frenchOrder();
  return [...counts].map(([of, count]) => ({ of, count })).sort((a, b) => b.count - a.count || compare(a.of, b.of));
}
