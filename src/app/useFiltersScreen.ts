import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigationType } from 'react-router-dom';
import { useClosedByBack } from '../ui/useClosedByBack.ts';
import type { ViewMemory } from '../url/useViewState.ts';
import { showTop, useListPlace } from './useListPlace.ts';

/** What a narrow window shows, one thing at a time: the focus goes into the filters with them, and comes back. */
export function useFiltersScreen({ openId, screen, criteria, actions }: ViewMemory) {
  const [areShown, setShown] = useState(false);
  const [shownOver, setShownOver] = useState({ openId, screen });
  const isBack = useNavigationType() === 'POP';
  // A campus and the filters are never on one screen, nor does the history lead from one thing to another below them.
  if (shownOver.openId !== openId || shownOver.screen !== screen) {
    setShownOver({ openId, screen });
    if (openId !== null || isBack) setShown(false);
  }
  const openerRef = useRef<HTMLButtonElement>(null);
  const place = useListPlace(criteria, openId === null && screen === 'list' && !areShown);
  const show = (are: boolean) => {
    place.keep();
    setShown(are);
  };
  const close = () => {
    flushSync(() => setShown(false));
    openerRef.current?.focus();
    if (screen === 'list') place.bringBack();
  };
  useClosedByBack(areShown, close);
  return {
    areShown,
    openerRef,
    show,
    open: (targetId: string) => {
      flushSync(() => show(true));
      document.getElementById(targetId)?.focus();
      showTop();
    },
    close,
    showScreen: (next: typeof screen) => {
      place.keep();
      flushSync(() => actions.showScreen(next));
      if (next === 'list') place.bringBack();
    },
  };
}
