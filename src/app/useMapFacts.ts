import { useMemo } from 'react';
import type { CampusBrief } from '../domain/campus.ts';
import { boundsToOpen, overseasWithCampuses } from '../domain/opening-bounds.ts';
import type { NameOf } from '../texts/explore-texts.ts';
import { markFacts } from './mark-facts.ts';
import type { Atlas } from './useAtlas.ts';

/** The overseas territories of some campuses, each with its name and how many of the results it holds. */
export function overseasPlaces(campuses: readonly CampusBrief[], results: readonly CampusBrief[], nameOf: NameOf) {
  const counts = new Map<string | null, number>();
  for (const { region } of results) counts.set(region, (counts.get(region) ?? 0) + 1);
  return overseasWithCampuses(campuses).map((frame) => ({
    ...frame,
    name: nameOf.territory(frame.id),
    count: counts.get(frame.id) ?? 0,
  }));
}

/** What the map shows must follow the address at once: the rest of an answer may come later. */
export interface MapSpot extends Pick<Atlas, 'whereabouts'> {
  territories: string[];
  radiusKm: number | null;
}

/** What the live map is told of the answer: which campuses, where it opens, what is overseas, the place sought. */
export function useMapFacts({ dataset, index, judged, results, facts, view, whereabouts }: Atlas, spot: MapSpot) {
  const factsOf = useMemo(() => markFacts(dataset, facts), [dataset, facts]);
  const shown = useMemo(() => judged.failed.map((fails) => (fails === 0 ? 1 : 0)), [judged]);
  const { criteria } = view;
  const bounds = useMemo(
    () => boundsToOpen({ territories: spot.territories, radiusKm: spot.radiusKm }, spot.whereabouts, index.campuses),
    [spot.territories, spot.radiusKm, spot.whereabouts, index.campuses],
  );
  const overseas = useMemo(
    () => overseasPlaces(index.campuses, results, facts.nameOf),
    [index.campuses, results, facts],
  );
  const place = useMemo(
    () =>
      whereabouts?.kind === 'point' && criteria.place !== null
        ? {
            point: whereabouts.point,
            name: facts.nameOf.place(criteria.place),
            radiusKm: criteria.radiusKm,
            isApproximate: whereabouts.isApproximate,
          }
        : null,
    [whereabouts, criteria.place, criteria.radiusKm, facts],
  );
  return { factsOf, shown, bounds, overseas, place };
}
