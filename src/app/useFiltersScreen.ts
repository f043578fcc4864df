import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';

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
  const openedAt = useRef({ search: '', top: 0 });
  return {
    areShown,
    openerRef,
    show: setShown,
    open: (targetId: string) => {
      openedAt.current = { search: window.location.search, top: window.scrollY };
      flushSync(() => setShown(true));
      document.getElementById(targetId)?.focus();
      window.scrollTo(0, 0);
    },
    close: () => {
      flushSync(() => setShown(false));
      openerRef.current?.focus();
      const { search, top } = openedAt.current;
      // Other results are shown from their first.
      if (search === window.location.search) window.scrollTo(0, top);
    },
  };
}
