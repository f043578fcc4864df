import { useEffect, useEffectEvent } from 'react';

/** Who hears Escape, the last to come at the end. */
const hearers: unknown[] = [];

/**
 * Hears Escape wherever the focus is, the page itself included; but not in a text field, where the key is the field's.
 * Of several that are active the last to come hears it: one press closes one thing.
 */
export function useEscape(isActive: boolean, onEscape: () => void): void {
  const handleKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isInField = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.key !== 'Escape' || event.defaultPrevented || isInField) return;
    // The browser closes by the same press what else it has heard of (useClosedByBack.ts).
    event.preventDefault();
    onEscape();
  });
  useEffect(
    function listenForEscape() {
      if (!isActive) return;
      const listen = (event: KeyboardEvent) => {
        if (hearers.at(-1) === listen) handleKeyDown(event);
      };
      hearers.push(listen);
      document.addEventListener('keydown', listen);
      return () => {
        hearers.splice(hearers.indexOf(listen), 1);
        document.removeEventListener('keydown', listen);
      };
    },
    [isActive],
  );
}
