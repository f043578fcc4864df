import { useEffect, useEffectEvent } from 'react';

/** Hears Escape wherever the focus is, the page itself included; but not in a text field, where the key is the field's. */
export function useEscape(isActive: boolean, onEscape: () => void): void {
  const handleKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isInField = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.key === 'Escape' && !event.defaultPrevented && !isInField) onEscape();
  });
  useEffect(
    function listenForEscape() {
      if (!isActive) return;
      const listen = (event: KeyboardEvent) => handleKeyDown(event);
      document.addEventListener('keydown', listen);
      return () => document.removeEventListener('keydown', listen);
    },
    [isActive],
  );
}
