/** The text of `_redirects`; pairs of paths with the base. */
export function redirectsText(moves: readonly (readonly [from: string, to: string])[]): string;
/** Reads that text: path to path. */
export function redirectsIn(text: string): Map<string, string>;
/** Where a path leads on to, or null. */
export function redirectOf(path: string, base: string, moves: ReadonlyMap<string, string>): string | null;
