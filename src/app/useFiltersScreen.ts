import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { TARGETS } from './targets.ts';

/** The filters' own screen on a narrow window: focus goes in with it, and comes back with its closing. */
export function useFiltersScreen(openId: string | null) {
  const [areShown, setShown] = useState(false);
  const [shownWith, setShownWith] = useState(openId);
  // The history has led elsewhere: a campus and the filters are never on one screen.
  if (shownWith !== openId) {
    setShownWith(openId);
    if (openId !== null) setShown(false);
  }
  const openerRef = useRef<HTMLButtonElement>(null);
  const openedAt = useRef({ search: '', page: 0, column: 0 });
  const show = (are: boolean) => {
    // While the filters are shown the list is not, and what scrolls is short.
    openedAt.current = { search: window.location.search, page: window.scrollY, column: columns()?.scrollTop ?? 0 };
    setShown(are);
  };
  return {
    areShown,
    openerRef,
    show,
    open: (targetId: string) => {
      flushSync(() => show(true));
      document.getElementById(targetId)?.focus();
      window.scrollTo(0, 0);
    },
    /** To where the list was; other results are shown from their first. */
    close: () => {
      flushSync(() => setShown(false));
      openerRef.current?.focus();
      const { search, page, column } = openedAt.current;
      if (search !== window.location.search) return document.getElementById(TARGETS.results)?.scrollIntoView?.();
      window.scrollTo(0, page);
      columns()?.scrollTo?.(0, column);
    },
  };
}

/** What scrolls on a screen between a phone's and a wide one. */
function columns(): Element | null {
  return document.querySelector('.desk-columns');
}
