import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ViewMemory } from '../url/useViewState.ts';
import { useListPlace } from './useListPlace.ts';

/** What a narrow window shows, one thing at a time: the focus goes into the filters with them, and comes back. */
export function useFiltersScreen({ openId, screen, criteria, actions }: ViewMemory) {
  const [areShown, setShown] = useState(false);
  const [shownWith, setShownWith] = useState(openId);
  // The history has led elsewhere: a campus and the filters are never on one screen.
  if (shownWith !== openId) {
    setShownWith(openId);
    if (openId !== null) setShown(false);
  }
  const openerRef = useRef<HTMLButtonElement>(null);
  const place = useListPlace(criteria, openId === null && screen === 'list' && !areShown);
  return {
    areShown,
    openerRef,
    show: (are: boolean) => {
      place.keep();
      setShown(are);
    },
    open: (targetId: string) => {
      place.keep();
      flushSync(() => setShown(true));
      document.getElementById(targetId)?.focus();
      window.scrollTo(0, 0);
    },
    close: () => {
      flushSync(() => setShown(false));
      openerRef.current?.focus();
      if (screen === 'list') place.bringBack();
    },
    showScreen: (next: typeof screen) => {
      place.keep();
      flushSync(() => actions.showScreen(next));
      if (next === 'list') place.bringBack();
    },
  };
}
