import type { Gate } from '../ui/lazy-part.tsx';
import { WIDE } from './wide.ts';

/** What a visitor does first, before anything can be pressed; a screen reader's press is a click alone. */
const FIRST_MOVES = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'click', 'popstate'] as const;

let moved: Promise<void> | undefined;
let opened: Promise<unknown> | undefined;
let isOpen = false;

/** Ends at the visitor's first move from now on. */
export function firstMove(): Promise<void> {
  return (moved ??= new Promise((resolve) => {
    const options = { capture: true, once: true };
    for (const move of FIRST_MOVES) window.addEventListener(move, () => resolve(), options);
  }));
}

/** A window has room for one thing alone, and the page that stands in it asks for nothing that is hidden. */
function waitsForMove(): Promise<unknown> | null {
  const room = globalThis.window?.matchMedia?.(WIDE);
  // An address with a query may ask for the very parts.
  if (!room || room.matches || window.location.search !== '') return null;
  return Promise.race([
    firstMove(),
    new Promise((resolve) => room.addEventListener('change', resolve, { once: true })),
  ]).then(() => (isOpen = true));
}

function whenOpen(): Promise<unknown> {
  if (!opened) {
    const waiting = waitsForMove();
    isOpen = waiting === null;
    opened = waiting ?? Promise.resolve();
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
