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
