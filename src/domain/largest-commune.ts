/** The main town of a part of the country. */
import type { PlaceIndex } from './place-index.ts';
import { readCommune, type Commune } from './places.ts';

/** The commune of most people in the départements of those codes; null where there is none. */
export function largestCommune({ communes }: PlaceIndex, codes: readonly string[]): Commune | null {
  // The index has the most populous first.
  const largest = communes.find(({ departement }) => codes.includes(departement.code));
  return largest ? readCommune(largest.line, largest.departement.code) : null;
}
