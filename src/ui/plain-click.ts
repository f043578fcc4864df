import type { MouseEvent } from 'react';

/** Whether a click asks for the page here: one with another button or a key held opens it elsewhere, and is the browser's. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}
