/** What the benches of one command share: the seed of the made campuses, and how many of them there are. */

export const SEED = 20261124;

const SIZES = [110, 10_000, 100_000];

/** All sizes, or the one that was asked for: a quick run, of which nothing is published. */
export function sizesOf(asked: string | undefined): { sizes: readonly number[]; isQuick: boolean } {
  if (asked === undefined) return { sizes: SIZES, isQuick: false };
  const size = Number(asked);
  if (!Number.isInteger(size) || size < 1) throw new Error(`bench: expected a number of campuses, got ${asked}`);
  return { sizes: [size], isQuick: true };
}
