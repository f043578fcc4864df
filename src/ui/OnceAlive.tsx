import { useDeferredValue, type ReactNode } from 'react';
import { useOnceAlive } from './useIsAlive.ts';

interface OnceAliveProps {
  /** What the build writes instead. */
  until?: ReactNode;
  children: ReactNode;
}

/**
 * What a written page leaves out until it listens. It is drawn in parts then, between which the page answers, and what
 * stands around it is not drawn anew.
 */
export function OnceAlive({ until = null, children }: OnceAliveProps) {
  const isAlive = useDeferredValue(useOnceAlive(true));
  return isAlive ? children : until;
}
