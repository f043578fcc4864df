// The filters are written into the page, whose code comes later.
import '../filters/filters.css';
import '../filters/filter-glossary.css';
import { filterScreenTexts, stateTexts } from '../texts/explore-texts.ts';
import { searchAnswerTexts } from '../texts/search-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { FilterPartProps } from './FilterPart.tsx';
import { hiddenParts } from './hidden-parts.ts';

const Part = lazyPart(async () => (await import('./FilterPart.tsx')).FilterPart, hiddenParts);

/** Asks for the code of the filters; rejects where it cannot come. */
export const loadFilters = Part.load;

interface FiltersColumnProps {
  id: string;
  atlas: FilterPartProps['atlas'];
  /** Closes the screen of the filters; null where they have none, beside the list. */
  onClose: (() => void) | null;
}

/** The filters: a column on a wide screen, a screen of their own on a narrow one, closed by the live count. */
export function FiltersColumn({ id, atlas, onClose }: FiltersColumnProps) {
  return (
    <section id={id} className="filters" aria-label={filterScreenTexts.heading} tabIndex={-1}>
      <h2 className="filters-heading">{filterScreenTexts.heading}</h2>
      <ErrorBoundary fallback={<p className="notice">{stateTexts.pageFailed.advice}</p>}>
        <Part.Written props={{ holderId: id, atlas }} fallback={<div className="placeholder placeholder-filters" />} />
      </ErrorBoundary>
      {onClose && (
        <button type="button" className="button primary filters-close" onClick={onClose}>
          {atlas.isSearching ? searchAnswerTexts.searching : filterScreenTexts.close(atlas.results.length)}
        </button>
      )}
    </section>
  );
}
