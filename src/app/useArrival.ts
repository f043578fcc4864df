import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { partNamed } from './PartArrival.tsx';

/**
 * For a page that a link of the site has led to: the focus goes to its heading, unless the address names a part of the
 * page. On the first page of a visit, and on those of the history, it stays, unless `takesFocus` (what had it on this
 * page is gone).
 */
export function useArrival(takesFocus = false): RefObject<HTMLHeadingElement | null> {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const manner = useNavigationType();
  const { hash } = useLocation();
  const arrive = useEffectEvent(() => {
    if (partNamed(hash)) return;
    if (manner !== 'POP' || takesFocus) headingRef.current?.focus({ preventScroll: true });
  });
  // Before the next frame: what had the focus has just gone with the page before.
  useLayoutEffect(function arriveOnce() {
    arrive();
  }, []);
  return headingRef;
}
