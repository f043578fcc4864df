import { onSteadyNetwork } from '../ui/steady-network.ts';
import { watched, type Watched } from './watched.ts';

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
  const look = (isOnline: boolean) => {
    if (isAway.get() === isOnline) isAway.set(!isOnline);
  };
  onSteadyNetwork(look, ['pageshow']);
  if (navigator.onLine && navigator.serviceWorker?.controller) {
    void isServerThere().then((isThere) => {
      if (!isThere) isAway.set(true);
    });
  }
  return isAway;
}
