import { useMemo } from 'react';
import { activeCriteria } from '../domain/active-criteria.ts';
import { countFacets, indexCampuses, selectCampuses } from '../domain/criteria.ts';
import type { Dataset } from '../domain/dataset.ts';
import { whereaboutsOf } from '../domain/whereabouts.ts';
import { useViewState } from '../url/useViewState.ts';
import { vocabularyOf } from '../url/view-state.ts';
import { campusFacts } from './campus-facts.ts';

/** The circle of data in one place: the dataset and the address in, all that the rooms show out. */
export function useAtlas(dataset: Dataset) {
  const index = useMemo(() => indexCampuses(dataset), [dataset]);
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const facts = useMemo(() => campusFacts(dataset), [dataset]);
  const view = useViewState(vocabulary);
  const { criteria } = view;
  const whereabouts = useMemo(() => whereaboutsOf(criteria.place, dataset), [criteria.place, dataset]);
  const results = useMemo(() => selectCampuses(index, criteria, whereabouts), [index, criteria, whereabouts]);
  const counts = useMemo(() => countFacets(index, criteria, whereabouts), [index, criteria, whereabouts]);
  const active = useMemo(
    // A place that nobody knows asks for nothing: it has no chip either.
    () => activeCriteria(whereabouts ? criteria : { ...criteria, place: null, radiusKm: null }),
    [criteria, whereabouts],
  );
  return { dataset, whereabouts, index, facts, view, results, counts, active };
}

export type Atlas = ReturnType<typeof useAtlas>;
