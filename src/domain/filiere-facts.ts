/** What a page says of one filière: what its campuses teach, at which levels, where, and which filières they share. */
import { filieresOf, LEVELS, type Campus, type Filiere, type Level, type Region } from './campus.ts';
import type { Dataset } from './dataset.ts';
import { frenchOrder } from './french-order.ts';
import { campusesOf, type Counted } from './territory-facts.ts';

/** The topics that the campuses' sources tell. */
export interface TopicFacts {
  /**
   * Each once, whatever its capitals: that of the most campuses first, then of the most that have the filière as their
   * own, then by name.
   */
  topics: Counted<string>[];
  /** How many of the campuses have any. */
  campuses: number;
}

/** The topics of the campuses of a filière, with how many campuses tell each. One pass, then a sort. */
export function topicFacts(campuses: readonly Campus[], filiere: string): TopicFacts {
  const compare = frenchOrder();
  const counts = new Map<string, Counted<string> & { own: number }>();
  for (const { topics, ...campus } of campuses) {
    const own = new Map(topics.map((topic) => [topic.toLocaleLowerCase('fr'), topic]));
    for (const [key, topic] of own) {
      const before = counts.get(key);
      counts.set(key, {
        of: before?.of ?? topic,
        count: (before?.count ?? 0) + 1,
        own: (before?.own ?? 0) + (campus.filiere === filiere ? 1 : 0),
      });
    }
  }
  return {
    topics: [...counts.values()]
      .sort((a, b) => b.count - a.count || b.own - a.own || compare(a.of, b.of))
      .map(({ of, count }) => ({ of, count })),
    campuses: campuses.filter(({ topics }) => topics.length > 0).length,
  };
}

/** The levels that the campuses' sources tell. */
export interface LevelFacts {
  /** Those of at least one campus, from the first to the last. */
  levels: Counted<Level>[];
  /** How many of the campuses have any. */
  campuses: number;
}

/** The levels of the campuses, with how many campuses have each. */
export function levelFacts(campuses: readonly Campus[]): LevelFacts {
  return {
    levels: LEVELS.map((level) => ({
      of: level,
      count: campuses.filter(({ levels }) => levels.includes(level)).length,
    })).filter(({ count }) => count > 0),
    campuses: campuses.filter(({ levels }) => levels.length > 0).length,
  };
}

/** Every région académique in file order, with how many campuses of the filière it holds, 0 included. */
export function regionCounts(dataset: Dataset, filiere: string): Counted<Region>[] {
  return dataset.regions.map((region) => ({ of: region, count: campusesOf(dataset, filiere, region.id).length }));
}

/** The other filières of the campuses, with how many of these campuses are of each, the most first. */
export function sharedFilieres(dataset: Dataset, filiere: string): Counted<Filiere>[] {
  const campuses = campusesOf(dataset, filiere, null);
  return dataset.filieres
    .filter(({ id }) => id !== filiere)
    .map((other) => ({
      of: other,
      count: campuses.filter((campus) => filieresOf(campus).includes(other.id)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
