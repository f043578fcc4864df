/**
 * What every variant of the map is given: the same campuses and the same two masks. The one place that knows how the map
 * room gets its facts; when the atlas hands it columns, this is what changes.
 */
import { FAR_FROM } from '../../src/dataset/far-limits.ts';
import { campusFacts } from '../../src/app/campus-facts.ts';
import { markFacts } from '../../src/app/mark-facts.ts';
import { briefDatasetOf, briefFileOf } from '../../src/domain/brief-columns.ts';
import { filieresOf, type Campus, type CampusBrief } from '../../src/domain/campus.ts';
import { withPoints } from '../../src/domain/placed-columns.ts';
import type { BriefDataset, Dataset } from '../../src/domain/dataset.ts';
import type { MarkFacts } from '../../src/map/CampusMap.tsx';
import { datasetOf } from '../records.ts';

export interface Scene {
  dataset: BriefDataset;
  /** As the atlas has them: views over columns; of a large dataset with the points that a worker has worked out. */
  campuses: readonly CampusBrief[];
  /** The same in the same order as plain objects, as the peers are given them. */
  plain: readonly Campus[];
  /** A byte a campus, 1 where it is shown. */
  masks: Record<'all' | 'part', Uint8Array>;
}

/** The scene of that many campuses; the part holds those of every other filière. */
export function sceneOf(real: Dataset, size: number, seed: number): Scene {
  const whole = datasetOf(real, size, seed);
  const byId = new Map(whole.campuses.map((campus) => [campus.id, campus]));
  const file = briefFileOf(whole);
  const dataset = briefDatasetOf(size < FAR_FROM ? file : withPoints(file));
  const { campuses } = dataset.ordered!;
  const plain = campuses.map(({ id }) => byId.get(id)!);
  const kept = new Set(dataset.filieres.filter((_, at) => at % 2 === 0).map(({ id }) => id));
  const part = Uint8Array.from(campuses, (campus) => (filieresOf(campus).some((id) => kept.has(id)) ? 1 : 0));
  return { dataset, campuses, plain, masks: { all: new Uint8Array(campuses.length).fill(1), part } };
}

/** How the atlas makes the names of the marks. */
export function factsOfScene({ dataset }: Scene): (campus: CampusBrief) => MarkFacts {
  return markFacts(dataset, campusFacts(dataset));
}
