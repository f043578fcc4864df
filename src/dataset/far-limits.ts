/** When a dataset is held by a worker. */

/** Reading and searching more campuses than these would hold the page up. */
export const FAR_FROM = 2_000;

let areRefused = false;

/** Whether this browser has workers, and lets the page have one; without, the page does everything itself. */
export function hasWorkers(): boolean {
  return !areRefused && typeof Worker !== 'undefined';
}

/** Says for the rest of the visit whether the browser refuses workers: a policy of the server's may. */
export function refuseWorkers(areNow: boolean): void {
  areRefused = areNow;
}
