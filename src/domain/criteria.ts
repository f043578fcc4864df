/** What the visitor asks for, which campuses answer, and how many each further choice would give. */
import { LABELS, LEVELS, type CampusBrief, type Label, type Level } from './campus.ts';
import { inOrder } from './campus-order.ts';
import { shownCampuses, type BriefDataset } from './dataset.ts';
import { distanceKm, zoneOf } from './distance.ts';
import { countValues, maskOut, placesByMask, type FacetColumn, type FacetColumns } from './facet-columns.ts';
import type { LatLng } from './geo.ts';
import { inValueOrder, inValueOrderDown } from './radix-order.ts';
import { territoryIds } from './territory.ts';
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
export interface CampusIndex<C extends CampusBrief = CampusBrief> {
  dataset: BriefDataset<C>;
  /** All but the merged ones, by name. */
  campuses: readonly C[];
  /** The facets of `campuses`, in their order. */
  columns: FacetColumns;
  /** Merged campuses too. One pass, once an id: a table of a hundred thousand would cost more than what is ever asked. */
  byId: Pick<ReadonlyMap<string, C>, 'get'>;
  /** The answer to a text. */
  answerTo: (text: string) => TextAnswer;
}

/** Without words, every campus answers and none has a reason. */
export const EVERY_CAMPUS: TextAnswer = {
  worths: null,
  scores: null,
  unknown: [],
  isPartial: false,
  reasonsOf: () => [],
};

/** Prepares a dataset for selection, but for words: those ask for nothing. */
export function wordlessIndex<C extends CampusBrief>(dataset: BriefDataset<C>): CampusIndex<C> {
  const { campuses, columns } = dataset.ordered ?? inOrder(shownCampuses(dataset));
  const found = new Map<string, C>();
  const get = (id: string) => {
    const campus = found.get(id) ?? dataset.campuses.find((one) => one.id === id);
    if (campus) found.set(id, campus);
    return campus;
  };
  return {
    dataset,
    campuses,
    columns,
    byId: { get },
    answerTo: () => EVERY_CAMPUS,
  };
}

/** The criteria that a campus can fail, a bit each: what it fails is their sum. */
const FAILS = { text: 1, filieres: 2, label: 4, territories: 8, levels: 16, attestedOnly: 32, place: 64 } as const;

/** The campuses of an index beside what is asked for; each column in their order. */
export interface Judgement {
  /** What each campus fails, as a sum of bits: 0 where it answers. */
  failed: Uint8Array;
  /** How well each answers the text; null where nothing was written. */
  scores: Float64Array | null;
  /** From the point, as the crow flies; Number.MAX_VALUE where it makes no sense. null without a point. */
  kms: Float64Array | null;
}

/** Judges every campus by every criterion: one pass over the columns for each criterion that is asked. */
export function judge(index: CampusIndex, criteria: Criteria, whereabouts: Whereabouts | null = null): Judgement {
  const { campuses, columns } = index;
  const { filieres, label, territories, levels, attestedOnly, radiusKm } = criteria;
  const failed = new Uint8Array(campuses.length);
  const failWhere = (bit: number, fails: (at: number) => boolean) => {
    for (let at = 0; at < failed.length; at++) if (fails(at)) failed[at]! |= bit;
  };
  const scores = index.answerTo(criteria.text).worths;
  if (scores) failWhere(FAILS.text, (at) => scores[at] === 0);
  if (filieres.length > 0) maskOut(failed, columns.filieres, FAILS.filieres, anyOf(filieres));
  if (label !== null) maskOut(failed, columns.label, FAILS.label, anyOf([label]));
  if (territories.length > 0) maskOut(failed, columns.territories, FAILS.territories, anyOf(territories));
  if (levels.length > 0) maskOut(failed, columns.levels, FAILS.levels, anyOf(levels));
  if (attestedOnly) maskOut(failed, columns.status, FAILS.attestedOnly, anyOf(['attested']));
  if (whereabouts?.kind === 'territory') maskOut(failed, columns.territories, FAILS.place, anyOf([whereabouts.id]));
  if (whereabouts?.kind === 'departement') {
    failWhere(FAILS.place, (at) => !isInDepartement(campuses[at]!, whereabouts.code));
  }
  const kms = whereabouts?.kind === 'point' ? kmsFrom(whereabouts, index) : null;
  if (kms && radiusKm !== null) failWhere(FAILS.place, (at) => kms[at]! > radiusKm);
  return { failed, scores, kms };
}

/** What distanceFrom says of each campus, Number.MAX_VALUE for null; whether it makes sense is asked once a territory. */
function kmsFrom({ point, zone }: Whereabouts & { kind: 'point' }, { campuses, columns }: CampusIndex): Float64Array {
  const { codes, values } = columns.territories;
  const isInZone = values.map(([region]) => region !== undefined && zoneOf(region) === zone);
  const kms = new Float64Array(campuses.length).fill(Number.MAX_VALUE);
  for (let at = 0; at < kms.length; at++) {
    const position = isInZone[codes[at]!] ? campuses[at]!.position : null;
    if (position) kms[at] = distanceKm(point, position);
  }
  return kms;
}

/** Whether any of a campus's values is wanted. */
function anyOf(wanted: readonly string[]) {
  return (held: readonly string[]) => held.some((value) => wanted.includes(value));
}

/**
 * Kilometres from a point to a campus, as the crow flies; null where the place is no point, where the campus has no
 * position, and between overseas and mainland, where a distance would help nobody.
 */
export function distanceFrom(whereabouts: Whereabouts | null, campus: CampusBrief): number | null {
  if (whereabouts?.kind !== 'point' || !campus.position || zoneOf(campus.region) !== whereabouts.zone) return null;
  return distanceKm(whereabouts.point, campus.position);
}

/** Whether a campus, or the establishment at its head, is in the département of that code. */
export function isInDepartement({ position, head }: CampusBrief, code: string): boolean {
  return position?.departement === code || head?.departement === code;
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

/**
 * The campuses that meet every criterion, in the order asked for: by distance (those that cannot be measured last), by
 * answer to the text (distance, then name, break ties), or by name. Linear in the campuses.
 */
export function selectCampuses<C extends CampusBrief>(
  index: CampusIndex<C>,
  criteria: Criteria,
  whereabouts: Whereabouts | null = null,
  { failed, scores, kms }: Judgement = judge(index, criteria, whereabouts),
): C[] {
  const found = placesByMask(failed)(0);
  const byDistance = (places: Uint32Array) => (kms ? inValueOrder(places, kms) : places);
  const byScore = (places: Uint32Array) => (scores ? inValueOrderDown(places, scores) : places);
  // Sorts are stable and the index is in name order, so equals stay by name.
  const inOrder: Record<Order, () => Uint32Array> = {
    distance: () => byDistance(byScore(found)),
    relevance: () => (scores ? byScore(byDistance(found)) : found),
    name: () => found,
  };
  const places = inOrder[orderOf(criteria, whereabouts)]();
  const selected = new Array<C>(places.length);
  for (let at = 0; at < selected.length; at++) selected[at] = index.campuses[places[at]!]!;
  return selected;
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
 * Counts every facet: a campus counts in a facet when it fails no other one. Every known value has an entry, 0 included.
 * Two passes over the mask, then one a facet over those that fail nothing else.
 */
export function countFacets(
  index: CampusIndex,
  criteria: Criteria,
  whereabouts: Whereabouts | null = null,
  { failed }: Judgement = judge(index, criteria, whereabouts),
): FacetCounts {
  const { dataset, columns } = index;
  const failing = placesByMask(failed);
  const count = <V extends string>(column: FacetColumn<V>, bit: number, keys: Iterable<V>) =>
    countValues([failing(0), failing(bit)], column, keys);
  const filiereIds = dataset.filieres.map(({ id }) => id);
  return {
    filieres: count(columns.filieres, FAILS.filieres, filiereIds),
    labels: count(columns.label, FAILS.label, LABELS),
    anyLabel: failing(0).length + failing(FAILS.label).length,
    territories: count(columns.territories, FAILS.territories, territoryIds(dataset)),
    levels: count(columns.levels, FAILS.levels, LEVELS),
    attested: count(columns.status, FAILS.attestedOnly, ['attested']).get('attested') ?? 0,
  };
}

/** The list with the value put in or taken out: what a checkbox does. */
export function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
