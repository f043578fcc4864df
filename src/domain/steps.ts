/** What is prepared step by step, so that whoever prepares it may do other things between the steps. */
export type Steps<T> = Generator<undefined, T>;

/** What the steps give, at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
