import type { Gate } from '../ui/lazy-part.tsx';
import { WIDE } from './wide.ts';

/**
 * What a visitor does first, before anything can be pressed; a screen reader's press is a click alone, and a larger
 * window may have room for more.
 */
const FIRST_MOVES = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'click', 'popstate', 'resize'] as const;

let moved: Promise<void> | undefined;
let opened: Promise<unknown> | undefined;
let isOpen = false;

/** Ends at the visitor's first move from now on. */
export function firstMove(): Promise<void> {
  return (moved ??= new Promise((resolve) => {
    const first = { capture: true, once: true };
    for (const move of FIRST_MOVES) window.addEventListener(move, () => resolve(), first);
  }));
}

function whenOpen(): Promise<unknown> {
  if (!opened) {
    // An address with a query may ask for the very parts.
    isOpen = (globalThis.window?.matchMedia?.(WIDE).matches ?? true) || window.location.search !== '';
    opened = isOpen ? Promise.resolve() : firstMove().then(() => (isOpen = true));
  }
  return opened;
}

/**
 * Where there is room for one thing alone, the others are not seen before the visitor has done anything: until then
 * nobody waits for them. Once open, it stays open.
 */
export const hiddenParts: Gate = {
  whenOpen,
  isOpen: () => {
    void whenOpen();
    return isOpen;
  },
};
