/** Where a tab remembers the versions whose pages it has loaded anew, with a space between them. */
const KEY = 'atlas:reloaded-for';

/**
 * Loads the page anew when code that it asks for is gone because another version of the site was put on the server:
 * once for each version in a tab, so that servers of different versions behind one address end it too. For any other
 * reason, the page says itself what is missing, with a button.
 */
export function reloadForGoneCode(version: string): void {
  window.addEventListener('vite:preloadError', () => {
    void servedVersion().then((served) => {
      if (served !== null && served !== version && isFirstTime(version)) window.location.reload();
    });
  });
}

/** The version of the page that the server has now at this address, past worker and caches; null where it has none. */
async function servedVersion(): Promise<string | null> {
  try {
    const response = await fetch(window.location.pathname, { cache: 'no-store' });
    return /<div id="root" data-version="([\da-f]+)"/.exec(await response.text())?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Whether nothing was reloaded for this version; false too where the browser remembers nothing, so that nothing loops. */
function isFirstTime(version: string): boolean {
  try {
    const before = sessionStorage.getItem(KEY)?.split(' ') ?? [];
    if (before.includes(version)) return false;
    const now = [...before, version].join(' ');
    sessionStorage.setItem(KEY, now);
    return sessionStorage.getItem(KEY) === now;
  } catch {
    return false;
  }
}
