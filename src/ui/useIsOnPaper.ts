import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const PRINT = 'print';
const EVENTS = ['beforeprint', 'afterprint'] as const;

let isPrinting = false;

function subscribe(onChange: () => void): () => void {
  const tell = ({ type }: Event) => {
    isPrinting = type === 'beforeprint';
    // Where the page prints itself, the browser does not wait: what is for paper must be there when this returns.
    flushSync(onChange);
  };
  const list = window.matchMedia?.(PRINT);
  list?.addEventListener('change', onChange);
  for (const event of EVENTS) window.addEventListener(event, tell);
  return () => {
    list?.removeEventListener('change', onChange);
    for (const event of EVENTS) window.removeEventListener(event, tell);
  };
}

/** Whether the page is being put on paper; true while the build writes it, whose paper no script will prepare. */
export function useIsOnPaper(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting || (window.matchMedia?.(PRINT).matches ?? false),
    () => true,
  );
}
