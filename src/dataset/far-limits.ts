/** When a dataset is held by a worker. */

/** From so many campuses on, reading and searching them would hold the page up. */
export const FAR_FROM = 2_000;

/** Whether this browser has workers at all; without, the page does everything itself. */
export function hasWorkers(): boolean {
  return typeof Worker !== 'undefined';
}
