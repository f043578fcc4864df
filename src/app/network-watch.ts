import { onSteadyNetwork } from '../ui/steady-network.ts';
import { watched, type Watched } from '../ui/watched.ts';

/** A server that says nothing for so long does not answer, in milliseconds. */
const ANSWER_MS = 8_000;
/** How long until a server that did not answer is asked again, in milliseconds. */
const ASK_AGAIN_MS = 30_000;

/** Whether the site's server answers, whatever it says. Nothing of the answer is kept or read. */
async function isServerThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(ANSWER_MS);
    await fetch(`${import.meta.env.BASE_URL}robots.txt`, { method: 'HEAD', cache: 'no-store', signal });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the page is without network. A browser that says so is believed. One that knows of no trouble is checked
 * where a worker may have given the page, since a network that leads nowhere counts as one; while it leads nowhere, the
 * server is asked again, and when the visitor comes back to the page.
 */
export function watchNetwork(): Watched<boolean> {
  const isAway = watched(!navigator.onLine);
  let again: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  const look = async () => {
    const number = (looks += 1);
    clearTimeout(again);
    const isThere = navigator.onLine && (await isServerThere());
    // A later look knows better.
    if (number !== looks) return;
    if (isAway.get() === isThere) isAway.set(!isThere);
    if (!isThere) again = setTimeout(look, ASK_AGAIN_MS);
  };
  const lookIfInDoubt = () => {
    if (isAway.get() || !navigator.onLine || isWorkersPage()) void look();
  };
  onSteadyNetwork(lookIfInDoubt, ['pageshow']);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && isAway.get()) void look();
  });
  lookIfInDoubt();
  return isAway;
}

/** Whether a worker may have given this page; a browser that forbids workers may throw when asked. */
function isWorkersPage(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    return false;
  }
}
