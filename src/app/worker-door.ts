/** The page's side of the worker that keeps the atlas (src/worker/sw.ts). */
import '../ui/trusted-types.ts';
import { watched, type Watched } from '../ui/watched.ts';

const BASE = import.meta.env.BASE_URL;
/** A tab that comes back after this time asks for a new version, in milliseconds. */
const LOOK_AGAIN_MS = 3_600_000;
/**
 * What the press itself has made the page ask for is answered by then: Chromium 147 lets no version take over from a worker
 * that is answering, and does not come back to it.
 */
const UNTIL_QUIET_MS = 500;
/** An old worker may not answer. */
const ANSWER_MS = 2_000;

/** What the bar needs of the worker. */
export interface WorkerDoor {
  /** Whether a version other than the page's is ready to take over. */
  isNewReady: Watched<boolean>;
  /** Lets it take over, and loads the page anew. */
  update: () => void;
}

/** Registers the worker, in silence where there can be none. `version` is the page's. */
export function registerWorker(version: string): WorkerDoor {
  const isNewReady = watched(false);
  let registration: ServiceWorkerRegistration | undefined;
  void register(version, () => isNewReady.set(true)).then((found) => (registration = found));
  return { isNewReady, update: () => takeOver(registration?.waiting ?? null) };
}

async function register(version: string, onNew: () => void): Promise<ServiceWorkerRegistration | undefined> {
  if (!window.isSecureContext || !('serviceWorker' in navigator)) return undefined;
  try {
    const registration = await navigator.serviceWorker.register(`${BASE}sw.js`, { updateViaCache: 'none' });
    const look = () => void tellOfWaiting(registration, version, onNew);
    // One may be on its way already, found by the browser's own look at the visit.
    const follow = () => registration.installing?.addEventListener('statechange', look);
    registration.addEventListener('updatefound', follow);
    follow();
    look();
    lookWhenBack(registration);
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ kind: 'page stands', version });
    return registration;
  } catch {
    // No storage, a private window, a server without the file: the site works without.
    return undefined;
  }
}

/** A worker that waits holds another version, unless the page came from the server and is of that one already. */
async function tellOfWaiting({ waiting, active }: ServiceWorkerRegistration, version: string, onNew: () => void) {
  if (waiting && active && (await versionOf(waiting)) !== version) onNew();
}

function versionOf(worker: ServiceWorker): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, ANSWER_MS, null);
    worker.postMessage({ kind: 'which version' }, [port2]);
  });
}

/** A tab may stay open for days: it asks for a new version when its visitor comes back to it. */
function lookWhenBack(registration: ServiceWorkerRegistration): void {
  let last = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - last < LOOK_AGAIN_MS) return;
    last = performance.now();
    registration.update().catch(() => undefined);
  });
}

/** Another tab may have let it take over already: then the page is only loaded anew. */
function takeOver(waiting: ServiceWorker | null): void {
  const reload = () => window.location.reload();
  if (!waiting) return reload();
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') reload();
  });
  setTimeout(() => waiting.postMessage({ kind: 'take over' }), UNTIL_QUIET_MS);
}
