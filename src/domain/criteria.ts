/** What the visitor asks for, which campuses answer, and how many each further choice would give. */
import { filieresOf, LABELS, LEVELS, type Campus, type Label, type Level } from './campus.ts';
import { shownCampuses, type Dataset } from './dataset.ts';
import { distanceKm, zoneOf } from './distance.ts';
import type { LatLng } from './geo.ts';
import { territoriesOf, territoryIds } from './territory.ts';
import type { TextAnswer } from './text-search.ts';

/** In which order the answers stand. */
export const ORDERS = ['relevance', 'distance', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** In a list, any value may match; between criteria, all must. An empty list or null asks for nothing. */
export interface Criteria {
  text: string;
  filieres: string[];
  label: Label | null;
  territories: string[];
  levels: Level[];
  /** Only the campuses attested by a source of 2019 or later. */
  attestedOnly: boolean;
  /** The key of a place (place-index.ts says which there are), or null. */
  place: string | null;
  /** How far from a place that is a point, in km; null: however far. */
  radiusKm: number | null;
  /** null: by distance from a point, else by answer to the text, else by name. */
  order: Order | null;
}

/** What the key of a place stands for: a point from which to measure, or a territory that campuses are in. */
export type Whereabouts =
  | {
      kind: 'point';
      point: LatLng;
      /** Where distances from it make sense (zoneOf). */
      zone: string;
      /** The point stands for a neighbourhood. */
      isApproximate: boolean;
    }
  | { kind: 'departement'; code: string }
  | { kind: 'territory'; id: string };

export const NO_CRITERIA: Criteria = {
  text: '',
  filieres: [],
  label: null,
  territories: [],
  levels: [],
  attestedOnly: false,
  place: null,
  radiusKm: null,
  order: null,
};

/** The shown campuses, ready to be selected; built once for a dataset. */
export interface CampusIndex {
  dataset: Dataset;
  /** All but the merged ones, by name. */
  campuses: readonly Campus[];
  byId: ReadonlyMap<string, Campus>;
  /** The answer to a text. */
  answerTo: (text: string) => TextAnswer;
}

/** Without words, every campus answers and none has a reason. */
export const EVERY_CAMPUS: TextAnswer = { scores: null, unknown: [], isPartial: false, reasonsOf: () => [] };

/** Prepares a dataset for selection, but for words, which no campus answers. `byId` holds merged campuses too. */
export function wordlessIndex(dataset: Dataset): CampusIndex {
  const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
  return {
    dataset,
    campuses: shownCampuses(dataset).sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)),
    byId: new Map(dataset.campuses.map((campus) => [campus.id, campus])),
    answerTo: (text) => (text.trim() === '' ? EVERY_CAMPUS : { ...EVERY_CAMPUS, scores: new Map() }),
  };
}

/** The criteria that a campus can fail, a bit each: what it fails is their sum. */
const FAILS = { text: 1, filieres: 2, label: 4, territories: 8, levels: 16, attestedOnly: 32, place: 64 } as const;

/** A campus beside what is asked for. */
interface Judged {
  campus: Campus;
  /** Sum of the FAILS that apply; 0 where it answers. */
  failed: number;
  score: number;
  /** From the place, as the crow flies; null where there is nothing to measure, or nothing that makes sense. */
  km: number | null;
}

function judge(index: CampusIndex, criteria: Criteria, whereabouts: Whereabouts | null): Judged[] {
  const { scores } = index.answerTo(criteria.text);
  const { filieres, label, territories, levels, attestedOnly, radiusKm } = criteria;
  return index.campuses.map((campus) => {
    const score = scores === null ? 1 : (scores.get(campus.id) ?? 0);
    const km = distanceFrom(whereabouts, campus);
    let failed = 0;
    if (score === 0) failed += FAILS.text;
    if (filieres.length > 0 && !matchesAny(filieres, filieresOf(campus))) failed += FAILS.filieres;
    if (label !== null && campus.label !== label) failed += FAILS.label;
    if (territories.length > 0 && !matchesAny(territories, territoriesOf(campus))) failed += FAILS.territories;
    if (levels.length > 0 && !matchesAny(levels, campus.levels)) failed += FAILS.levels;
    if (attestedOnly && campus.status !== 'attested') failed += FAILS.attestedOnly;
    if (!isWithin(whereabouts, radiusKm, campus, km)) failed += FAILS.place;
    return { campus, score, km, failed };
  });
}

/**
 * Kilometres from a point to a campus, as the crow flies; null where the place is no point, where the campus has no
 * position, and between overseas and mainland, where a distance would help nobody.
 */
export function distanceFrom(whereabouts: Whereabouts | null, campus: Campus): number | null {
  if (whereabouts?.kind !== 'point' || !campus.position || zoneOf(campus.region) !== whereabouts.zone) return null;
  return distanceKm(whereabouts.point, campus.position);
}

/** Whether a campus is in the territory of the place, or within the radius; `km` is its distance. */
export function isWithin(whereabouts: Whereabouts | null, radiusKm: number | null, campus: Campus, km: number | null) {
  switch (whereabouts?.kind) {
    case undefined:
      return true;
    case 'point':
      return radiusKm === null || (km !== null && km <= radiusKm);
    case 'departement':
      return [campus.position?.departement, campus.head?.departement].includes(whereabouts.code);
    case 'territory':
      return territoriesOf(campus).includes(whereabouts.id);
  }
}

/** The orders that make sense for what is asked, the one that is meant by default first. */
export function ordersFor(criteria: Criteria, whereabouts: Whereabouts | null): Order[] {
  const isAsked: Record<Order, boolean> = {
    distance: whereabouts?.kind === 'point',
    relevance: criteria.text.trim() !== '',
    name: true,
  };
  return (['distance', 'relevance', 'name'] as const).filter((order) => isAsked[order]);
}

/** The order in which the answers stand: the one asked for if it makes sense, else the one that does. */
export function orderOf(criteria: Criteria, whereabouts: Whereabouts | null): Order {
  const orders = ordersFor(criteria, whereabouts);
  return orders.find((order) => order === criteria.order) ?? orders[0]!;
}

function matchesAny(wanted: readonly string[], values: readonly string[]): boolean {
  return values.some((value) => wanted.includes(value));
}

/**
 * The campuses that meet every criterion, in the order asked for: by distance (those that cannot be measured last), by
 * answer to the text (distance, then name, break ties), or by name. One pass, then a sort.
 */
export function selectCampuses(
  index: CampusIndex,
  criteria: Criteria,
  whereabouts: Whereabouts | null = null,
): Campus[] {
  const found = judge(index, criteria, whereabouts).filter(({ failed }) => failed === 0);
  const order = orderOf(criteria, whereabouts);
  const far = ({ km }: Judged) => km ?? Number.MAX_VALUE;
  // The sort is stable and the index is in name order, so equals stay by name.
  if (order === 'relevance') found.sort((a, b) => b.score - a.score || far(a) - far(b));
  if (order === 'distance') found.sort((a, b) => far(a) - far(b) || b.score - a.score);
  return found.map(({ campus }) => campus);
}

/** For each value of each facet, how many campuses it would give with the other facets as they are. */
export interface FacetCounts {
  filieres: ReadonlyMap<string, number>;
  labels: ReadonlyMap<Label, number>;
  /** Without any choice of label. */
  anyLabel: number;
  territories: ReadonlyMap<string, number>;
  levels: ReadonlyMap<Level, number>;
  attested: number;
}

/**
 * Counts every facet in one pass: a campus counts in a facet when it fails no other one. Every known value has an
 * entry, 0 included.
 */
export function countFacets(
  index: CampusIndex,
  criteria: Criteria,
  whereabouts: Whereabouts | null = null,
): FacetCounts {
  const filieres = zeroes(index.dataset.filieres.map(({ id }) => id));
  const labels = zeroes<Label>(LABELS);
  const territories = zeroes(territoryIds(index.dataset));
  const levels = zeroes<Level>(LEVELS);
  let anyLabel = 0;
  let attested = 0;
  for (const { campus, failed } of judge(index, criteria, whereabouts)) {
    const counts = (facet: keyof typeof FAILS) => failed === 0 || failed === FAILS[facet];
    if (counts('filieres')) filieresOf(campus).forEach((id) => increment(filieres, id));
    if (counts('territories')) territoriesOf(campus).forEach((id) => increment(territories, id));
    if (counts('levels')) campus.levels.forEach((level) => increment(levels, level));
    if (counts('label')) {
      anyLabel += 1;
      if (campus.label !== null) increment(labels, campus.label);
    }
    if (counts('attestedOnly') && campus.status === 'attested') attested += 1;
  }
  return { filieres, labels, anyLabel, territories, levels, attested };
}

function zeroes<K>(keys: Iterable<K>): Map<K, number> {
  return new Map([...keys].map((key) => [key, 0]));
}

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The list with the value put in or taken out: what a checkbox does. */
export function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
