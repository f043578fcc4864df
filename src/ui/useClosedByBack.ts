import { useEffect, useEffectEvent } from 'react';

declare global {
  interface Window {
    /** Not in every browser: https://developer.mozilla.org/docs/Web/API/CloseWatcher. */
    CloseWatcher?: new () => { onclose: (() => void) | null; destroy: () => void };
  }
}

/** Closes what covers the page when a phone's own Back is pressed, where the browser tells of it; else it leaves the page. */
export function useClosedByBack(isShown: boolean, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(
    function watchBack() {
      if (!isShown || !window.CloseWatcher) return;
      const watcher = new window.CloseWatcher();
      watcher.onclose = () => close();
      return () => watcher.destroy();
    },
    [isShown],
  );
}
