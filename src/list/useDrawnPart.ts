import { useMemo, useState } from 'react';

/** How many results are drawn at first. */
const FIRST_DRAWN = 200;

/**
 * The first of the results, as many as are drawn; `drawMore` doubles them, so that a few presses reach the last of ten
 * thousand. Other results begin again.
 */
export function useDrawnPart<T>(results: readonly T[]): { drawn: readonly T[]; drawMore: () => void } {
  const [wanted, setWanted] = useState({ results, count: FIRST_DRAWN });
  const count = wanted.results === results ? wanted.count : FIRST_DRAWN;
  const drawn = useMemo(() => (results.length <= count ? results : results.slice(0, count)), [results, count]);
  return { drawn, drawMore: () => setWanted({ results, count: count * 2 }) };
}
