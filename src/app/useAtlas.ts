import { useMemo } from 'react';
import { activeCriteria } from '../domain/active-criteria.ts';
import { countFacets, indexCampuses, selectCampuses } from '../domain/criteria.ts';
import type { Dataset } from '../domain/dataset.ts';
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
  const results = useMemo(() => selectCampuses(index, criteria), [index, criteria]);
  const counts = useMemo(() => countFacets(index, criteria), [index, criteria]);
  const active = useMemo(() => activeCriteria(criteria), [criteria]);
  return { dataset, index, facts, view, results, counts, active };
}

export type Atlas = ReturnType<typeof useAtlas>;
