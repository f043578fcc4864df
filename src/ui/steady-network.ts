/** How long the network must hold after a change to be believed, in milliseconds: one that comes and goes is no news. */
const STEADY_MS = 1_000;

/**
 * Calls back with whether there is a network when that may have changed and has held; `also` names further events of
 * the window after which it may have. Returns what ends it.
 */
export function onSteadyNetwork(tell: (isOnline: boolean) => void, also: readonly string[] = []): () => void {
  const events = ['online', 'offline', ...also];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => tell(navigator.onLine), STEADY_MS);
  };
  events.forEach((event) => window.addEventListener(event, wait));
  return () => {
    clearTimeout(waiting);
    events.forEach((event) => window.removeEventListener(event, wait));
  };
}
