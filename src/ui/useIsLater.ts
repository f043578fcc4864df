import { startTransition, useEffect, useState } from 'react';
import { useIsAlive } from './useIsAlive.ts';

/**
 * Whether what can wait may be drawn: a moment after the first drawing of what has been pressed, in parts between which
 * the page answers. A written page holds it from the first.
 */
export function useIsLater(): boolean {
  const isAlive = useIsAlive();
  const [isLater, setLater] = useState(!isAlive);
  useEffect(function drawTheRest() {
    startTransition(() => setLater(true));
  }, []);
  return isLater;
}
