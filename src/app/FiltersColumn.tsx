import { useMemo } from 'react';
import { countHolding } from '../domain/facet-columns.ts';
import { FilterPanel } from '../filters/FilterPanel.tsx';
import { filterTexts } from '../texts/explore-texts.ts';
import { GlossaryLink } from './GlossaryLink.tsx';
import type { Atlas } from './useAtlas.ts';

interface FiltersColumnProps {
  id: string;
  atlas: Atlas;
  /** Closes the screen of the filters; null where they have none, beside the list. */
  onClose: (() => void) | null;
}

/** The filters: a column on a wide screen, a screen of their own on a narrow one, closed by the live count. */
export function FiltersColumn({ id, atlas, onClose }: FiltersColumnProps) {
  const { dataset, index, view, counts, results } = atlas;
  const levelsKnown = useMemo(
    () => ({ known: countHolding(index.columns.levels), all: index.campuses.length }),
    [index.columns, index.campuses],
  );
  return (
    <section id={id} className="filters" aria-label={filterTexts.heading} tabIndex={-1}>
      <h2 className="filters-heading">{filterTexts.heading}</h2>
      <FilterPanel
        dataset={dataset}
        criteria={view.criteria}
        counts={counts}
        levelsKnown={levelsKnown}
        onChange={view.actions.changeCriteria}
        GlossaryLink={GlossaryLink}
      />
      {onClose && (
        <button type="button" className="button primary filters-close" onClick={onClose}>
          {filterTexts.close(results.length)}
        </button>
      )}
    </section>
  );
}
