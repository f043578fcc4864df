import { useMemo } from 'react';
import { boundsToOpen } from '../domain/opening-bounds.ts';
import { overseasWithCampuses } from '../domain/territory.ts';
import type { Atlas } from './useAtlas.ts';

/** What the live map is told of the answer: which campuses, where it opens, what is overseas, the place sought. */
export function useMapFacts({ index, results, facts, view, whereabouts }: Atlas) {
  const visibleIds = useMemo(() => new Set(results.map((campus) => campus.id)), [results]);
  const { criteria } = view;
  const bounds = useMemo(
    () => boundsToOpen({ territories: criteria.territories, radiusKm: criteria.radiusKm }, whereabouts, index.campuses),
    [criteria.territories, criteria.radiusKm, whereabouts, index.campuses],
  );
  const overseas = useMemo(
    () =>
      overseasWithCampuses(index.campuses).map((frame) => ({
        ...frame,
        name: facts.nameOf.territory(frame.id),
        count: results.filter((campus) => campus.region === frame.id).length,
      })),
    [index, results, facts],
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
  return { visibleIds, bounds, overseas, place };
}
