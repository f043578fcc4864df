/** What the map shows before the visitor moves it. */
import type { CampusBrief } from './campus.ts';
import { distanceFrom, isInDepartement, type Criteria, type Whereabouts } from './criteria.ts';
import { isInside, type Bounds } from './geo.ts';
import { boundsAround, boundsOf, grown } from './bounds.ts';
import { METROPOLE, OVERSEAS, territoriesOf, type OverseasFrame } from './territory.ts';

/** How many campuses around a place come into the picture where no radius was chosen, and how near it looks at least. */
const NEIGHBOURS = 3;
const LEAST_RADIUS_KM = 70;
const MARGIN = 0.15;

/**
 * The place with its radius (overseas, its territory), or with its nearest campuses; else the chosen territories, else metropolitan France. The
 * other criteria do not count, so that one address opens on one view.
 */
export function boundsToOpen(
  { territories, radiusKm }: Pick<Criteria, 'territories' | 'radiusKm'>,
  whereabouts: Whereabouts | null,
  campuses: readonly CampusBrief[],
): Bounds {
  switch (whereabouts?.kind) {
    case undefined:
      return openingBounds(territories, campuses);
    case 'territory':
      return openingBounds([whereabouts.id], campuses);
    case 'departement': {
      const inside = campuses.filter((campus) => isInDepartement(campus, whereabouts.code));
      const bounds = boundsOf(inside.flatMap(({ position }) => position ?? []));
      return bounds ? grown(bounds, MARGIN, 1) : METROPOLE;
    }
    case 'point': {
      const frame = OVERSEAS.find(({ id }) => id === whereabouts.zone);
      if (frame && radiusKm === null && isInside(whereabouts.point, frame.bounds)) return frame.bounds;
      return grown(boundsAround(whereabouts.point, radiusKm ?? reachOf(whereabouts, campuses)), MARGIN / 2, 0);
    }
  }
}

/** How far the nearest campuses are, km. */
function reachOf(whereabouts: Whereabouts, campuses: readonly CampusBrief[]): number {
  const nearest: number[] = [];
  for (const campus of campuses) {
    const km = distanceFrom(whereabouts, campus);
    if (km === null || (nearest.length === NEIGHBOURS && km >= nearest.at(-1)!)) continue;
    nearest.push(km);
    nearest.sort((a, b) => a - b);
    nearest.splice(NEIGHBOURS);
  }
  return Math.max(LEAST_RADIUS_KM, nearest.at(-1) ?? 0);
}

/** The overseas territories that hold at least one of the campuses, in the order of their buttons. */
export function overseasWithCampuses(campuses: readonly CampusBrief[]): OverseasFrame[] {
  const regions = new Set<string>();
  for (const { region } of campuses) regions.add(region);
  return OVERSEAS.filter((frame) => regions.has(frame.id));
}

/**
 * What the map shows before the visitor moves it: metropolitan France, or the chosen territories as far as all their
 * campuses reach (an overseas territory in its own frame). The other criteria do not count, so that one address opens
 * on one view.
 */
export function openingBounds(territories: readonly string[], campuses: readonly CampusBrief[]): Bounds {
  if (territories.length === 0) return METROPOLE;
  const frame = OVERSEAS.find(({ id }) => id === territories[0]);
  if (frame && territories.length === 1) return frame.bounds;
  const inside = campuses.filter((campus) => territoriesOf(campus).some((id) => territories.includes(id)));
  const bounds = boundsOf(inside.flatMap(({ position }) => position ?? []));
  return bounds ? grown(bounds, 0.25, 2) : METROPOLE;
}
