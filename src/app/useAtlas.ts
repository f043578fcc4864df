import { useMemo } from 'react';
import { activeCriteria } from '../domain/active-criteria.ts';
import { countFacets, judge, selectCampuses } from '../domain/criteria.ts';
import type { BriefDataset } from '../domain/dataset.ts';
import { needsPlaces } from '../domain/known-places.ts';
import { useViewState } from '../url/useViewState.ts';
import { vocabularyOf } from '../url/view-state.ts';
import { campusFacts } from './campus-facts.ts';
import { useFinder } from './useFinder.ts';

/** The circle of data in one place: the dataset and the address in, all that the rooms show out. */
export function useAtlas(dataset: BriefDataset) {
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const view = useViewState(vocabulary);
  const { criteria } = view;
  const finder = useFinder(dataset, criteria);
  const { index, whereabouts, placeIndex } = finder;
  const facts = useMemo(() => campusFacts(dataset, placeIndex), [dataset, placeIndex]);
  const { judged, results, counts } = useMemo(() => {
    const judged = judge(index, criteria, whereabouts);
    const results = selectCampuses(index, criteria, whereabouts, judged);
    return { judged, results, counts: countFacets(index, criteria, whereabouts, judged) };
  }, [index, criteria, whereabouts]);
  const active = useMemo(
    // A place that nobody knows asks for nothing: it has no chip either.
    () => activeCriteria(whereabouts ? criteria : { ...criteria, place: null, radiusKm: null }),
    [criteria, whereabouts],
  );
  // Without the trades, "nothing found" would be said too soon; without the places, "all of them".
  const isSearching =
    (results.length === 0 &&
      criteria.text.trim() !== '' &&
      [finder.wordsStatus, finder.tradesStatus].includes('pending')) ||
    (needsPlaces(criteria.place) && finder.placesStatus === 'pending');
  return { dataset, finder, whereabouts, index, facts, view, judged, results, counts, active, isSearching };
}

export type Atlas = ReturnType<typeof useAtlas>;
