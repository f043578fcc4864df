/** The map of one territory in words: on its page, and in its head. */
import type { Campus } from '../domain/campus.ts';
import type { Dataset } from '../domain/dataset.ts';
import { summariseMap } from '../domain/map-summary.ts';
import type { Territory } from '../domain/territory-facts.ts';
import { placeInShort, territoryNames } from './common-texts.ts';
import { mapInWords } from './map-words-texts.ts';
import { inTerritory } from './territory-texts.ts';

/** Whole, or the first sentences as far as they fit into `mostLetters`; at least one. */
export function territoryInWords(
  dataset: Dataset,
  territory: Territory,
  campuses: readonly Campus[],
  mostLetters = Infinity,
): string {
  const sentences = mapInWords(summariseMap(dataset, { campuses, whereabouts: null, seen: null }), {
    scope: { where: inTerritory(territory) },
    isPlaceBound: true,
    from: null,
    placeOf: (campus) => placeInShort(campus, territoryNames(dataset, campus)),
  });
  let told = sentences[0] ?? '';
  for (const next of sentences.slice(1)) {
    if (told.length + next.length >= mostLetters) break;
    told += ` ${next}`;
  }
  return told;
}
