import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { useNavigationType } from 'react-router-dom';
import { cardLinkId } from '../list/CampusCard.tsx';

/** An element, and where it stood in the window when it was pressed, in CSS pixels from the top. */
interface Place {
  element: Element;
  top: number;
}

/**
 * Moves the focus with the panel: to the campus's name when one opens, back to what opened it when it closes (else to
 * its card, or to the results where it has none). The first page shown moves nothing. On a narrow screen what opened it
 * also comes back where it stood.
 */
export function usePanelFocus(
  openId: string | null,
  headingRef: RefObject<HTMLHeadingElement | null>,
  resultsId: string,
): void {
  const shownId = useRef(openId);
  const pressed = useRef<Place | null>(null);
  const opener = useRef<Place | null>(null);
  const manner = useNavigationType();

  const follow = useEffectEvent((id: string | null) => {
    const previousId = shownId.current;
    shownId.current = id;
    if (id === previousId) return;
    if (id !== null) {
      // Who comes by the history has pressed nothing on this page.
      opener.current = manner === 'POP' ? null : pressed.current;
      if (previousId === null) window.scrollTo(0, 0);
      const card = document.getElementById(cardLinkId(id));
      if (card && isShown(card)) card.scrollIntoView?.({ block: 'nearest' });
      // What the panel has taken the place of would be laid out for a caret that is left in it.
      else getSelection()?.removeAllRanges();
      headingRef.current?.focus({ preventScroll: true });
      headingRef.current?.closest('.panel')?.scrollTo?.(0, 0);
      return;
    }
    bringBack(opener.current);
    const card = previousId === null ? null : document.getElementById(cardLinkId(previousId));
    const element = opener.current?.element;
    const mark = markOf(previousId);
    const others = [card, document.getElementById(resultsId), mark, document.querySelector('.map-surface')];
    [element, element?.classList.contains('mark') ? mark : null, ...others].some(focusIfShown);
    opener.current = null;
    // The button that closed the panel would hold all of it.
    pressed.current = null;
  });
  useEffect(
    function followPanel() {
      follow(openId);
    },
    [openId],
  );
  const followPress = useEffectEvent((element: Element) => {
    // A second press of a card, on which the browser has put the focus, goes where the first has led.
    if (openId !== null && element.id === cardLinkId(openId)) headingRef.current?.focus({ preventScroll: true });
  });
  useEffect(function rememberPress() {
    // In the capture phase, before the address changes and the page with it.
    const remember = ({ target }: Event) => {
      const element = target instanceof Element ? target.closest('a, button') : null;
      if (!element) return;
      pressed.current = { element, top: element.getBoundingClientRect().top };
      followPress(element);
    };
    document.addEventListener('click', remember, { capture: true });
    return () => document.removeEventListener('click', remember, { capture: true });
  }, []);
}

/** The mark that stands for a campus that was open, alone or with others: one that opened it may have made way since. */
function markOf(id: string | null): HTMLElement | null {
  const mark = document.querySelector<HTMLElement>('.mark[data-last-open]');
  return mark?.dataset['lastOpen'] === id ? mark : null;
}

/** Scrolls the page so that the element stands where it stood in the window. */
function bringBack(opener: Place | null): void {
  if (opener && isShown(opener.element)) window.scrollBy(0, opener.element.getBoundingClientRect().top - opener.top);
}

function focusIfShown(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement) || !isShown(element)) return false;
  element.focus({ preventScroll: isInSight(element) });
  return document.activeElement === element;
}

/** Whether it may be asked where it stands: what keeps its layout out of sight would be laid out for the answer. */
function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility?.() !== false;
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
