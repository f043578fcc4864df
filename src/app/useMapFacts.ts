import { useMemo } from 'react';
import type { CampusBrief } from '../domain/campus.ts';
import { boundsToOpen } from '../domain/opening-bounds.ts';
import { overseasWithCampuses } from '../domain/opening-bounds.ts';
import type { NameOf } from '../texts/explore-texts.ts';
import { markFacts } from './mark-facts.ts';
import type { Atlas } from './useAtlas.ts';

/** The overseas territories of some campuses, each with its name and how many of the results it holds. */
export function overseasPlaces(campuses: readonly CampusBrief[], results: readonly CampusBrief[], nameOf: NameOf) {
  return overseasWithCampuses(campuses).map((frame) => ({
    ...frame,
    name: nameOf.territory(frame.id),
    count: results.filter(({ region }) => region === frame.id).length,
  }));
}

/** What the live map is told of the answer: which campuses, where it opens, what is overseas, the place sought. */
export function useMapFacts({ dataset, index, judged, results, facts, view, whereabouts }: Atlas) {
  const factsOf = useMemo(() => markFacts(dataset, facts), [dataset, facts]);
  const shown = useMemo(() => judged.failed.map((fails) => (fails === 0 ? 1 : 0)), [judged]);
  const { criteria } = view;
  const bounds = useMemo(
    () => boundsToOpen({ territories: criteria.territories, radiusKm: criteria.radiusKm }, whereabouts, index.campuses),
    [criteria.territories, criteria.radiusKm, whereabouts, index.campuses],
  );
  const overseas = useMemo(() => overseasPlaces(index.campuses, results, facts.nameOf), [index, results, facts]);
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
