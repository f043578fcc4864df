/** Where the nearest campuses are of what a territory has not. */
import type { Filiere } from './campus.ts';
import type { Dataset } from './dataset.ts';
import { distanceKm } from './distance.ts';
import { middleOf } from './bounds.ts';
import { boundsOfTerritory } from './territory-bounds.ts';
import {
  ACROSS_THE_SEA,
  besideOf,
  besideRegions,
  campusesOf,
  filiereCounts,
  LAND_NEIGHBOURS,
  OVERSEAS_REACH_KM,
  overseasFrom,
  territoryOf,
  type Beside,
  type Counted,
  type Territory,
} from './territory-facts.ts';

/** Where to find what a territory has not: the nearest that have it, all as near as each other by the borders between. */
export interface Nearest {
  /**
   * 'region': in its own région; 'neighbours': in régions that touch its région, not always itself; 'sea': across the
   * sea; 'farther': more than one border away; 'overseas': in the overseas territory that is nearest.
   */
  where: 'region' | 'neighbours' | 'sea' | 'farther' | 'overseas';
  /** The one whose middle is nearest first, at most MOST_NEAREST. */
  places: Counted<Beside>[];
}

const MOST_NEAREST = 3;

/**
 * The nearest territories that hold campuses of a filière (null: any campus): académies of the same région, that région
 * itself (for the campuses without a known académie), those beside it, then border by border; overseas, the nearest by
 * distance, within reach where a filière is asked for. Null where there is none.
 */
export function nearestWith(dataset: Dataset, territory: Territory, filiere: string | null): Nearest | null {
  const siblings = besideOf(dataset, territory).filter(({ by }) => by === 'sibling');
  const rings: Ring[] = [
    { where: 'region', ring: siblings },
    { where: 'region', ring: territory.isRegion ? [] : besideRegions(dataset, [territory.region.id], 'land') },
    ...ringsOfRegions(dataset, territory.region.id, filiere !== null),
  ];
  for (const { where, ring } of rings) {
    const places = ring
      .map((of) => ({ of, count: campusesOf(dataset, filiere, of.id).length, km: kmTo(dataset, territory, of.id) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.km - b.km)
      .map(({ of, count }) => ({ of, count }));
    if (places.length > 0) return { where, places: places.slice(0, MOST_NEAREST) };
  }
  return null;
}

/** From middle to middle; farther than anything where one of them has not been drawn. */
function kmTo(dataset: Dataset, from: Territory, id: string): number {
  const to = territoryOf(dataset, id);
  const [start, end] = [boundsOfTerritory(from), to && boundsOfTerritory(to)];
  return start && end ? distanceKm(middleOf(start), middleOf(end)) : Number.MAX_VALUE;
}

interface Ring extends Pick<Nearest, 'where'> {
  ring: Beside[];
}

/** Régions from near to far; on the mainland each ring is one border farther, overseas each is one territory. */
function ringsOfRegions(dataset: Dataset, id: string, withinReach: boolean): Ring[] {
  const overseas = overseasFrom(dataset, id);
  if (overseas.length > 0) {
    return overseas
      .filter(({ km }) => !withinReach || (km !== null && km <= OVERSEAS_REACH_KM))
      .map((of) => ({ where: 'overseas', ring: [of] }));
  }
  const across = ACROSS_THE_SEA.get(id);
  const rings: Ring[] = [];
  const seen = new Set([id]);
  let last = across ? [across] : (LAND_NEIGHBOURS.get(id) ?? []);
  while (last.length > 0) {
    last.forEach((other) => seen.add(other));
    const where = across ? 'sea' : 'neighbours';
    rings.push({
      where: rings.length === 0 ? where : 'farther',
      ring: besideRegions(dataset, last, across ? 'sea' : 'land'),
    });
    last = [...new Set(last.flatMap((other) => LAND_NEIGHBOURS.get(other) ?? []))].filter((other) => !seen.has(other));
  }
  return rings;
}

/** The filières of which a territory has no campus, in file order, each with the nearest that have it. */
export function lackingFilieres(
  dataset: Dataset,
  territory: Territory,
): { filiere: Filiere; nearest: Nearest | null }[] {
  return filiereCounts(dataset, campusesOf(dataset, null, territory.id))
    .filter(({ count }) => count === 0)
    .map(({ of }) => ({ filiere: of, nearest: nearestWith(dataset, territory, of.id) }));
}
