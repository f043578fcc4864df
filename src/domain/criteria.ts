/** What the visitor asks for, which campuses answer, and how many each further choice would give. */
import { filieresOf, LABELS, LEVELS, type Campus, type Label, type Level } from './campus.ts';
import { shownCampuses, type Dataset } from './dataset.ts';
import { territoriesOf, territoryIds } from './territory.ts';
import { buildTextIndex, searchWords, textScore, type TextIndex } from './text-search.ts';

/** In a list, any value may match; between criteria, all must. An empty list or null asks for nothing. */
export interface Criteria {
  text: string;
  filieres: string[];
  label: Label | null;
  territories: string[];
  levels: Level[];
  /** Only the campuses attested by a source of 2019 or later. */
  attestedOnly: boolean;
  order: 'relevance' | 'name';
}

export const NO_CRITERIA: Criteria = {
  text: '',
  filieres: [],
  label: null,
  territories: [],
  levels: [],
  attestedOnly: false,
  order: 'relevance',
};

/** The shown campuses, ready to be searched; built once for a dataset. */
export interface CampusIndex {
  dataset: Dataset;
  /** All but the merged ones, by name. */
  campuses: readonly Campus[];
  byId: ReadonlyMap<string, Campus>;
  texts: TextIndex;
}

/** Prepares a dataset for selection; cost grows with its texts. `byId` holds merged campuses too. */
export function indexCampuses(dataset: Dataset): CampusIndex {
  const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
  const campuses = shownCampuses(dataset).sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  return {
    dataset,
    campuses,
    byId: new Map(dataset.campuses.map((campus) => [campus.id, campus])),
    texts: buildTextIndex(dataset, campuses),
  };
}

/** The criteria that a campus can fail, one facet each. */
const FACETS = ['text', 'filieres', 'label', 'territories', 'levels', 'attestedOnly'] as const;
type Facet = (typeof FACETS)[number];

/** True for each facet that the campus fails. */
function failedFacets(campus: Campus, criteria: Criteria, score: number): Facet[] {
  const passes: Record<Facet, boolean> = {
    text: score > 0,
    filieres: matchesAny(criteria.filieres, filieresOf(campus)),
    label: criteria.label === null || campus.label === criteria.label,
    territories: matchesAny(criteria.territories, territoriesOf(campus)),
    levels: matchesAny(criteria.levels, campus.levels),
    attestedOnly: !criteria.attestedOnly || campus.status === 'attested',
  };
  return FACETS.filter((facet) => !passes[facet]);
}

function matchesAny(wanted: readonly string[], values: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

/**
 * The campuses that meet every criterion: best answer to the text first, then by name; by name alone when there is no
 * text or when the visitor asks for it. One pass, then a sort.
 */
export function selectCampuses(index: CampusIndex, criteria: Criteria): Campus[] {
  const words = searchWords(criteria.text);
  const found: { campus: Campus; score: number }[] = [];
  for (const campus of index.campuses) {
    const score = textScore(index.texts.get(campus.id) ?? [], words);
    if (failedFacets(campus, criteria, score).length === 0) found.push({ campus, score });
  }
  // The sort is stable and the index is in name order, so equal scores stay by name.
  if (criteria.order === 'relevance') found.sort((a, b) => b.score - a.score);
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
export function countFacets(index: CampusIndex, criteria: Criteria): FacetCounts {
  const words = searchWords(criteria.text);
  const filieres = zeroes(index.dataset.filieres.map(({ id }) => id));
  const labels = zeroes<Label>(LABELS);
  const territories = zeroes(territoryIds(index.dataset));
  const levels = zeroes<Level>(LEVELS);
  let anyLabel = 0;
  let attested = 0;
  for (const campus of index.campuses) {
    const failed = failedFacets(campus, criteria, textScore(index.texts.get(campus.id) ?? [], words));
    const counts = (facet: Facet) => failed.length === 0 || (failed.length === 1 && failed[0] === facet);
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

/** One criterion that can be taken away by itself, as a chip shows it. */
export type ActiveCriterion =
  | { kind: 'text'; value: string }
  | { kind: 'filiere'; value: string }
  | { kind: 'label'; value: Label }
  | { kind: 'territory'; value: string }
  | { kind: 'level'; value: Level }
  | { kind: 'attested' };

/** What is asked for, one entry a chip, in the order of the filters on the screen. */
export function activeCriteria(criteria: Criteria): ActiveCriterion[] {
  return [
    ...(criteria.text.trim() === '' ? [] : [{ kind: 'text', value: criteria.text } as const]),
    ...criteria.filieres.map((value) => ({ kind: 'filiere', value }) as const),
    ...(criteria.label === null ? [] : [{ kind: 'label', value: criteria.label } as const]),
    ...criteria.territories.map((value) => ({ kind: 'territory', value }) as const),
    ...criteria.levels.map((value) => ({ kind: 'level', value }) as const),
    ...(criteria.attestedOnly ? [{ kind: 'attested' } as const] : []),
  ];
}

/** The criteria without one of their active entries. */
export function withoutCriterion(criteria: Criteria, active: ActiveCriterion): Criteria {
  switch (active.kind) {
    case 'text':
      return { ...criteria, text: '' };
    case 'filiere':
      return { ...criteria, filieres: criteria.filieres.filter((id) => id !== active.value) };
    case 'label':
      return { ...criteria, label: null };
    case 'territory':
      return { ...criteria, territories: criteria.territories.filter((id) => id !== active.value) };
    case 'level':
      return { ...criteria, levels: criteria.levels.filter((level) => level !== active.value) };
    case 'attested':
      return { ...criteria, attestedOnly: false };
  }
}

/** A criterion that could be removed, and the number of campuses that would then be found. */
export interface Removal {
  active: ActiveCriterion;
  count: number;
}

/** For an empty result: each active criterion with what its removal would give, the most generous first. */
export function removals(index: CampusIndex, criteria: Criteria): Removal[] {
  return activeCriteria(criteria)
    .map((active) => ({ active, count: selectCampuses(index, withoutCriterion(criteria, active)).length }))
    .sort((a, b) => b.count - a.count);
}

/** The list with the value put in or taken out: what a checkbox does. */
export function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
