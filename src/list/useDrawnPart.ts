import { useDeferredValue, useMemo, useState } from 'react';

/** How many results are drawn at first. */
const FIRST_DRAWN = 200;
/** Of more than that, how many are drawn at once where the answer has changed: more than a screen; the others come after. */
const DRAWN_AT_ONCE = 40;

/**
 * The first of the results, as many as are drawn; `drawMore` doubles them, so that a few presses reach the last of ten
 * thousand. Other results begin again, with a screen of them in the next frame.
 */
export function useDrawnPart<T>(results: readonly T[]): { drawn: readonly T[]; drawMore: () => void } {
  const [wanted, setWanted] = useState({ results, count: FIRST_DRAWN });
  const hasArrived = useDeferredValue(results) === results || results.length <= FIRST_DRAWN;
  const asked = wanted.results === results ? wanted.count : FIRST_DRAWN;
  const count = hasArrived ? asked : DRAWN_AT_ONCE;
  const drawn = useMemo(() => (results.length <= count ? results : results.slice(0, count)), [results, count]);
  return { drawn, drawMore: () => setWanted({ results, count: asked * 2 }) };
}
