/** Campuses for the bench: as many as wanted, from the words of the real ones, the same for the same seed. */
import type { Campus } from '../src/domain/campus.ts';
import type { Dataset } from '../src/domain/dataset.ts';

/** Numbers in [0, 1[, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A dataset of `count` campuses: the shown ones of the real one first, then made ones, each field drawn from the real
 * campuses, and one word of its own in its name, so that the vocabulary grows as it would.
 */
export function datasetOf(real: Dataset, count: number, seed: number): Dataset {
  const random = seeded(seed);
  const shown = real.campuses.filter(({ status }) => status !== 'merged');
  // Of numbers of their own, so that the words stay the same.
  const aside = seeded(seed + 1);
  const around = () => (aside() + aside() - 1) * 0.4;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const made = Array.from({ length: Math.max(0, count - shown.length) }, (_, number): Campus => {
    const [named, placed, taught] = [pick(shown), pick(shown), pick(shown)];
    const { position } = placed;
    return {
      ...placed,
      // Their own point each, some thirty kilometres around: on the points of the real ones no map would be put to the test.
      position: position && { ...position, lat: position.lat + around(), lng: position.lng + around() },
      id: `made-${number}`,
      name: `${named.name} ${syllables(random)}`,
      shortName: null,
      formerNames: [],
      topics: taught.topics,
      filiere: taught.filiere,
      otherFilieres: taught.otherFilieres,
      levels: taught.levels,
      members: named.members,
    };
  });
  return { ...real, campuses: [...shown.slice(0, count), ...made] };
}

function syllables(random: () => number): string {
  const letter = (letters: string) => letters[Math.floor(random() * letters.length)]!;
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => letter('bcdfglmnprstv') + letter('aeiou')).join('');
}
