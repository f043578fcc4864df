import type { Steps } from '../domain/steps.ts';

/** How long the page does not answer meanwhile, in milliseconds: half a frame. */
const PART_MS = 8;

/** Ends with what the steps give; between parts of them the page does what else there is to do. */
export async function inParts<T>(steps: Steps<T>): Promise<T> {
  let start = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - start < PART_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}
