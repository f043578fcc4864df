import { isServerThere } from './network-watch.ts';

const KEY = 'atlas:reloaded-for';

/**
 * Reloads the page when code that it asks for is gone from the server, as after a deployment: once for each version of
 * the site in a tab, and only where the server answers. Else the page says itself what is missing, with a button.
 */
export function reloadForGoneCode(version: string): void {
  window.addEventListener('vite:preloadError', () => {
    void isServerThere().then((isThere) => {
      if (isThere && navigator.onLine && isFirstTime(version)) window.location.reload();
    });
  });
}

/** Whether nothing was reloaded for this version; false too where the browser remembers nothing, so that nothing loops. */
function isFirstTime(version: string): boolean {
  try {
    if (sessionStorage.getItem(KEY) === version) return false;
    sessionStorage.setItem(KEY, version);
    return sessionStorage.getItem(KEY) === version;
  } catch {
    return false;
  }
}
