const KEY = 'atlas:reloaded-for';

/**
 * Loads the page anew when code that it asks for is gone because another version of the site was put on the server:
 * once for each version in a tab. For any other reason, the page says itself what is missing, with a button.
 */
export function reloadForGoneCode(version: string): void {
  window.addEventListener('vite:preloadError', () => {
    void servedVersion().then((served) => {
      if (served !== null && served !== version && isFirstTime(version)) window.location.reload();
    });
  });
}

/**
 * The version of the page that the server has now at this address, past worker and caches; "" for one of a site without
 * a worker, null where there is no answer, or none of the atlas.
 */
async function servedVersion(): Promise<string | null> {
  try {
    const response = await fetch(window.location.pathname, { cache: 'no-store' });
    const root = /<div id="root"(?: data-version="([\da-f]+)")?/.exec(await response.text());
    return root && (root[1] ?? '');
  } catch {
    return null;
  }
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
