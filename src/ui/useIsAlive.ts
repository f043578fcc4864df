import { useState, useSyncExternalStore } from 'react';

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

/** Whether the component is in a page that the build writes, or has written; as long as it lives, so that nothing renders anew. */
export function useIsWritten(): boolean {
  const [birth] = useState(birthCertificate);
  return useSyncExternalStore(never, birth.now, birth.whileTakenOver);
}

function birthCertificate() {
  let isWritten = false;
  return { now: () => isWritten, whileTakenOver: () => (isWritten = true) };
}
