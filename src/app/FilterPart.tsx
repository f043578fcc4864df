import { useLayoutEffect, useMemo } from 'react';
import { countHolding } from '../domain/facet-columns.ts';
import { FilterPanel } from '../filters/FilterPanel.tsx';
import { GlossaryLink } from './GlossaryLink.tsx';
import { typeAgain, typedBefore } from './typed-before.ts';
import type { Atlas } from './useAtlas.ts';

export interface FilterPartProps {
  /** The id of the element that holds the filters. */
  holderId: string;
  atlas: Atlas;
}

/** The filters of the answer; what was ticked in the written page before this code came is done again. */
export function FilterPart({ holderId, atlas }: FilterPartProps) {
  const { dataset, index, view, counts } = atlas;
  const levelsKnown = useMemo(
    () => ({ known: countHolding(index.columns.levels), all: index.campuses.length }),
    [index.columns, index.campuses],
  );
  useLayoutEffect(
    function tickWhatWasTicked() {
      // A later effect would find the boxes as React has them.
      const holder = document.getElementById(holderId);
      if (holder) typedBefore(holder).forEach(typeAgain);
    },
    [holderId],
  );
  return (
    <FilterPanel
      dataset={dataset}
      criteria={view.criteria}
      counts={counts}
      levelsKnown={levelsKnown}
      onChange={view.actions.changeCriteria}
      GlossaryLink={GlossaryLink}
    />
  );
}
