/** What the facts are worth: how complete, how fresh, how precise, by field, by territory and by filière. */
import { PRECISIONS } from './campus-lists.ts';
import { filieresOf, isApproximate, isReachable, type Academie, type Campus, type Precision } from './campus.ts';
import { shownCampuses, type Dataset } from './dataset.ts';
import { yearSpan } from './label-years.ts';
import type { Counted } from './territory-facts.ts';

/** What is asked of each campus, in the order of its page. */
export const QUALITY_FIELDS = [
  'title',
  'label',
  'labelYear',
  'recent',
  'place',
  'head',
  'members',
  'topics',
  'levels',
  'website',
  'contact',
  'referent',
] as const;
export type QualityField = (typeof QUALITY_FIELDS)[number];

/** How to group the campuses of a board. */
export const QUALITY_GROUPS = ['region', 'academie', 'filiere'] as const;
export type QualityGroup = (typeof QUALITY_GROUPS)[number];

/** How many campuses of a group are known to have each field. */
export interface QualityRow {
  /** Id of the territory or filière; null for the campuses of which it is not known. */
  id: string | null;
  campuses: number;
  known: Record<QualityField, number>;
  /** Known fields among all fields of all its campuses, 0 to 1; null without a campus. */
  share: number | null;
}

type Question = (campus: Campus, academie: Academie | undefined) => boolean;

const IS_KNOWN: Record<QualityField, Question> = {
  title: ({ titleKnown }) => titleKnown,
  label: ({ label }) => label !== null,
  labelYear: ({ labelYear }) => labelYear !== null,
  recent: ({ status }) => status === 'attested',
  place: ({ position }) => position !== null && !isApproximate(position),
  head: ({ head }) => Boolean(head?.name),
  members: ({ members }) => members.length > 0,
  topics: ({ topics }) => topics.length > 0,
  levels: ({ levels }) => levels.length > 0,
  website: ({ website }) => website !== null,
  contact: ({ contacts, email, phone }) => contacts.some(isReachable) || email !== null || phone !== null,
  referent: (_, academie) => Boolean(academie?.referent.name ?? academie?.referent.service),
};

/** The campuses as one group, under that id. One pass for each field. */
export function qualityOf(dataset: Dataset, campuses: readonly Campus[], id: string | null = null): QualityRow {
  const academies = new Map(dataset.academies.map((academie) => [academie.id, academie]));
  const countOf = (field: QualityField) =>
    campuses.filter((campus) => IS_KNOWN[field](campus, academies.get(campus.academie ?? ''))).length;
  const known: QualityRow['known'] = {
    title: countOf('title'),
    label: countOf('label'),
    labelYear: countOf('labelYear'),
    recent: countOf('recent'),
    place: countOf('place'),
    head: countOf('head'),
    members: countOf('members'),
    topics: countOf('topics'),
    levels: countOf('levels'),
    website: countOf('website'),
    contact: countOf('contact'),
    referent: countOf('referent'),
  };
  const all = Object.values(known).reduce((sum, count) => sum + count, 0);
  const share = campuses.length === 0 ? null : all / (campuses.length * QUALITY_FIELDS.length);
  return { id, campuses: campuses.length, known, share };
}

/**
 * A row for each territory or filière in file order, those without a campus too; last, where there are any, the shown
 * campuses of which it is not known. A campus stands in one région and in one académie at most, in each of its filières.
 */
export function qualityBoard(dataset: Dataset, by: QualityGroup): QualityRow[] {
  const groups: Record<QualityGroup, readonly { id: string }[]> = {
    region: dataset.regions,
    academie: dataset.academies,
    filiere: dataset.filieres,
  };
  const ids = groups[by].map(({ id }) => id);
  const shown = shownCampuses(dataset);
  const lost = shown.filter((campus) => !groupsOf(campus, by).some((id) => ids.includes(id)));
  const rows = ids.map((id) =>
    qualityOf(
      dataset,
      shown.filter((campus) => groupsOf(campus, by).includes(id)),
      id,
    ),
  );
  return lost.length === 0 ? rows : [...rows, qualityOf(dataset, lost)];
}

function groupsOf(campus: Campus, by: QualityGroup): string[] {
  if (by === 'filiere') return filieresOf(campus);
  const id = campus[by];
  return id === null ? [] : [id];
}

/** A share as one of five steps, 0 (nothing) to 4 (more than three quarters), for a tint; 0 for null. */
export function shareStep(count: number, campuses: number): number {
  return campuses === 0 ? 0 : Math.ceil((4 * count) / campuses);
}

/**
 * How many campuses have their last dated source in each year, from the first year to the last, years without a campus
 * included; then, where there are any, those without a dated source (null).
 */
export function lastSourceYears(campuses: readonly Campus[]): Counted<number | null>[] {
  const years = campuses.flatMap(({ lastAttestedYear }) => lastAttestedYear ?? []);
  const undated = campuses.length - years.length;
  return [
    ...yearSpan(years).map((of) => ({ of, count: years.filter((year) => year === of).length })),
    ...(undated === 0 ? [] : [{ of: null, count: undated }]),
  ];
}

/** How many campuses are placed how precisely, the surest first; null: not placed at all. Those of no campus are left out. */
export function precisionCounts(campuses: readonly Campus[]): Counted<Precision | null>[] {
  return [...PRECISIONS, null]
    .map((of) => ({ of, count: campuses.filter(({ position }) => (position?.precision ?? null) === of).length }))
    .filter(({ count }) => count > 0);
}

/** How many campuses are placed no nearer than the seat of their académie or région, or not at all. */
export function vaguelyPlaced(campuses: readonly Campus[]): number {
  return precisionCounts(campuses)
    .filter(({ of }) => of === 'academie' || of === 'region' || of === null)
    .reduce((sum, { count }) => sum + count, 0);
}

/** How many different sources the campuses rest on: an address, or a title where there is none, counts once. */
export function sourceCount(campuses: readonly Campus[]): number {
  return new Set(campuses.flatMap(({ sources }) => sources.flatMap(({ url, title }) => url ?? title ?? []))).size;
}
