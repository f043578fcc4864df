import { startTransition, useEffect, useMemo, useState } from 'react';

/** How many results are drawn before the visitor asks for more: all the campuses of France, the first of more. */
const FIRST_DRAWN = 128;
/** How many of other results are drawn first: more than a screen; the others come after. */
const DRAWN_AT_ONCE = 24;

/**
 * The first of the results, as many as are drawn; `drawMore` doubles them, so that a few presses reach the last of ten
 * thousand. Other results begin again, with a screen of them, and the others in parts behind it, until they are `goal`;
 * with all of these at once (`isAtOnce`) where the page is to be as long as it was before the visitor left it.
 */
export function useDrawnPart<T>(
  results: readonly T[],
  isAtOnce = false,
): { drawn: readonly T[]; goal: number; drawMore: () => void } {
  const [asked, setAsked] = useState({ of: results, count: FIRST_DRAWN });
  const isAsked = asked.of === results;
  useEffect(
    function drawTheRest() {
      if (!isAsked) startTransition(() => setAsked({ of: results, count: FIRST_DRAWN }));
    },
    [isAsked, results],
  );
  const count = isAsked ? asked.count : isAtOnce ? FIRST_DRAWN : DRAWN_AT_ONCE;
  const drawn = useMemo(() => (results.length <= count ? results : results.slice(0, count)), [results, count]);
  const goal = isAsked ? count : FIRST_DRAWN;
  return { drawn, goal, drawMore: () => setAsked({ of: results, count: goal * 2 }) };
}
