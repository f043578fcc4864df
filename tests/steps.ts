/** What is prepared in parts on a page, at once. */
import type { BriefDataset } from '../src/domain/dataset.ts';
import { communeSteps, withTerritories, type PlaceIndex } from '../src/domain/place-index.ts';
import type { Places } from '../src/domain/places-file.ts';

/** What the steps give. */
export function finished<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The places, ready to be searched. */
export function buildPlaceIndex(places: Places, dataset: BriefDataset): PlaceIndex {
  return withTerritories(finished(communeSteps(places)), dataset);
}
