import type { Steps } from '../domain/steps.ts';

/** How long the page does not answer meanwhile, in milliseconds: a fourth of a frame, a whole one where all is slow. */
const PART_MS = 4;

/** Ends with what the steps give; before the first and between parts of them the page does what else there is to do. */
export async function inParts<T>(steps: Steps<T>): Promise<T> {
  await anotherTurn();
  let start = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - start < PART_MS) continue;
    await anotherTurn();
    start = performance.now();
  }
}

/** In the order in which turns are asked for, drawing included; a timer would wait some milliseconds of its own. */
function anotherTurn(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  }).finally(() => port1.close());
}
