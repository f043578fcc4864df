import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { cardLinkId } from '../list/CampusCard.tsx';

/**
 * Moves the focus with the panel: to the campus's name when one opens, back to what opened it when it closes (else to
 * its card). The first page shown moves nothing. On a narrow screen the list also comes back where it was scrolled.
 */
export function usePanelFocus(openId: string | null, headingRef: RefObject<HTMLHeadingElement | null>): void {
  const shownId = useRef(openId);
  const opener = useRef<{ element: Element | null; scrollY: number } | null>(null);

  const follow = useEffectEvent((id: string | null) => {
    const previousId = shownId.current;
    shownId.current = id;
    if (id === previousId) return;
    if (id !== null) {
      if (previousId === null) window.scrollTo(0, 0);
      headingRef.current?.focus({ preventScroll: true });
      headingRef.current?.closest('.panel')?.scrollTo?.(0, 0);
      return;
    }
    if (opener.current) window.scrollTo(0, opener.current.scrollY);
    if (!focusIfShown(opener.current?.element) && previousId !== null) {
      focusIfShown(document.getElementById(cardLinkId(previousId)));
    }
    opener.current = null;
  });
  useEffect(
    function followPanel() {
      follow(openId);
    },
    [openId],
  );
  useEffect(function rememberOpener() {
    // Before the address changes, in the capture phase: what has the focus or is pressed is what opens.
    const remember = (event: Event) => {
      if (shownId.current !== null) return;
      const element = event.target instanceof Element ? event.target.closest('a, button') : null;
      if (element) opener.current = { element, scrollY: window.scrollY };
    };
    document.addEventListener('click', remember, { capture: true });
    return () => document.removeEventListener('click', remember, { capture: true });
  }, []);
}

function focusIfShown(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement) || !element.isConnected) return false;
  element.focus();
  return document.activeElement === element;
}
