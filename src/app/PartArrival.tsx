import { useEffectEvent, useLayoutEffect, type ComponentType } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/** The part of the page that an address names ("#cfa"), once it is there. */
export function partNamed(hash: string): HTMLElement | null {
  return document.getElementById(hash.slice(1));
}

/**
 * Stands after a page's content: brings the part that the address names into view, and gives it the focus. Who has come
 * by no link, and is somewhere in the page already, stays there.
 */
function PartArrival(): null {
  const { hash, key } = useLocation();
  const manner = useNavigationType();
  const arrive = useEffectEvent(() => {
    const part = partNamed(hash);
    if (!part || (manner === 'POP' && document.activeElement !== document.body)) return;
    part.scrollIntoView?.();
    part.focus({ preventScroll: true });
  });
  // Before the page around it looks for what has the focus (Hall.tsx).
  useLayoutEffect(
    function arriveAtPart() {
      arrive();
    },
    [hash, key],
  );
  return null;
}

/** A page's content with it. */
export function withArrival<Props extends object>(Content: ComponentType<Props>): ComponentType<Props> {
  return function Arriving(props) {
    return (
      <>
        <Content {...props} />
        <PartArrival />
      </>
    );
  };
}
