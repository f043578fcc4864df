import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { matchPath, useLocation, useNavigationType } from 'react-router-dom';
import { CAMPUS_PATTERN } from '../url/paths.ts';

/** Whether the visitor has come to this page from another page of the site. */
export let hasMoved = false;

/** A page that a link leads to begins at its top. Home and campuses are one page; the history's pages are the browser's. */
export function PageTop() {
  const { pathname } = useLocation();
  const manner = useNavigationType();
  const page = matchPath(CAMPUS_PATTERN, pathname) ? '/' : pathname;
  const shown = useRef(page);
  const goToTop = useEffectEvent(() => {
    hasMoved = page !== shown.current;
    shown.current = page;
    if (manner !== 'POP') window.scrollTo(0, 0);
  });
  useLayoutEffect(
    function beginAtTop() {
      goToTop();
    },
    [page],
  );
  return null;
}
