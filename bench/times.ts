/** Times of runs, and how they are written. */

/** The value below which that share of the sorted ones lies; NaN of none. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
}

/** The times of each run in ms, sorted; after `least` runs it stops when `patienceMs` are over. */
export function timesOf(runs: readonly (() => unknown)[], { least = Infinity, patienceMs = 0 } = {}): number[] {
  const times: number[] = [];
  const start = performance.now();
  for (const run of runs) {
    if (times.length >= least && performance.now() - start > patienceMs) break;
    const before = performance.now();
    run();
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b);
}

/** "0.24 ms", "121 ms". */
export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
}
