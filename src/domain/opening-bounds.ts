/** What the map shows before the visitor moves it. */
import type { CampusBrief } from './campus.ts';
import { distanceFrom, isInDepartement, type Criteria, type Whereabouts } from './criteria.ts';
import { boundsAround, boundsOf, grown, isInside, type Bounds } from './geo.ts';
import { METROPOLE, openingBounds, OVERSEAS } from './territory.ts';

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
