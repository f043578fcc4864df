import { useRef } from 'react';
import type { Criteria } from '../domain/criteria.ts';
import { TARGETS } from './targets.ts';

/** Where the list was, and of which criteria it was. */
interface ListPlace {
  criteria: Criteria;
  /** How far the page was scrolled, and the columns, px: a phone's page scrolls, on a tablet its columns do. */
  page: number;
  columns: number;
}

/** Where the list is scrolled to, kept while a narrow window shows another thing: what scrolls is short meanwhile. */
export function useListPlace(criteria: Criteria, isShown: boolean) {
  const kept = useRef<ListPlace | null>(null);
  return {
    keep: () => {
      if (isShown) kept.current = { criteria, page: window.scrollY, columns: columns()?.scrollTop ?? 0 };
    },
    /** Once the list is shown again; other results are shown from their first. */
    bringBack: () => {
      if (!kept.current) return;
      if (kept.current.criteria !== criteria) return document.getElementById(TARGETS.results)?.scrollIntoView?.();
      scrollTo(kept.current);
    },
  };
}

/** The beginning of what has taken the list's place: both scroll in the same. */
export function showTop(): void {
  scrollTo({ page: 0, columns: 0 });
}

function scrollTo(to: Pick<ListPlace, 'page' | 'columns'>): void {
  window.scrollTo(0, to.page);
  columns()?.scrollTo?.(0, to.columns);
}

function columns(): Element | null {
  return document.querySelector('.desk-columns');
}
