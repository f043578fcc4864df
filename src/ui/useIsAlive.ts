import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page listens to its visitor: false while the build writes it and while the browser takes it over. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Whether something that is wanted may be shown: not before the page listens. What is not wanted renders nothing anew then. */
export function useOnceAlive(isWanted: boolean): boolean {
  return useSyncExternalStore(
    never,
    () => isWanted,
    () => false,
  );
}
