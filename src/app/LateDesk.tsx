import { useDeferredValue, useSyncExternalStore, type ReactNode } from 'react';
import { hiddenParts } from './hidden-parts.ts';
import { DeskPlaceholder } from './LoadingScreen.tsx';
import { TARGETS } from './targets.ts';

const whenOpen = (onOpen: () => void) => {
  void hiddenParts.whenOpen().then(onOpen);
  return () => undefined;
};

/** The desk of a page that was written without it: drawn in parts once the page listens, or at once where it is needed. */
export function LateDesk({ isNeeded, children }: { isNeeded: boolean; children: ReactNode }) {
  const isWanted = useDeferredValue(useSyncExternalStore(whenOpen, hiddenParts.isOpen, () => false));
  return isWanted || isNeeded ? children : <DeskPlaceholder headingAs="p" targets={TARGETS} />;
}
