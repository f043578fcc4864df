import { watched, type Watched } from './watched.ts';

/** What comes and goes within this time is not told, in milliseconds. */
const CALM_MS = 1_000;

/** Whether the site's server answers, whatever it says. Nothing of the answer is kept or read. */
async function isServerThere(): Promise<boolean> {
  try {
    await fetch(`${import.meta.env.BASE_URL}robots.txt`, { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the page is without network. A browser that says so is believed. One that knows of no trouble is checked once
 * where a worker may have given the page, since a network that leads nowhere counts as one.
 */
export function watchNetwork(): Watched<boolean> {
  const isAway = watched(!navigator.onLine);
  let pending: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      if (isAway.get() === navigator.onLine) isAway.set(!navigator.onLine);
    }, CALM_MS);
  };
  window.addEventListener('online', look);
  window.addEventListener('offline', look);
  window.addEventListener('pageshow', look);
  if (navigator.onLine && navigator.serviceWorker?.controller) {
    void isServerThere().then((isThere) => {
      if (!isThere) isAway.set(true);
    });
  }
  return isAway;
}
