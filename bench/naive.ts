/** Selection and counts as one writes them first: a test of a campus, and `filter` for each choice. */
import { LABELS, LEVELS, type Campus } from '../src/domain/campus.ts';
import type { Criteria } from '../src/domain/criteria.ts';
import type { BriefDataset } from '../src/domain/dataset.ts';

export type Facet = 'filieres' | 'label' | 'territories' | 'levels' | 'attestedOnly';

/** Whether a campus meets the criteria, one facet left aside. */
export function meets(campus: Campus, criteria: Criteria, but: Facet | null = null): boolean {
  const { filieres, label, territories, levels, attestedOnly } = criteria;
  if (but !== 'filieres' && filieres.length > 0 && !filieres.some((id) => isOfFiliere(campus, id))) return false;
  if (but !== 'label' && label !== null && campus.label !== label) return false;
  if (but !== 'territories' && territories.length > 0 && !territories.some((id) => isIn(campus, id))) return false;
  if (but !== 'levels' && levels.length > 0 && !levels.some((level) => campus.levels.includes(level))) return false;
  return but === 'attestedOnly' || !attestedOnly || campus.status === 'attested';
}

function isOfFiliere(campus: Campus, id: string): boolean {
  return campus.filiere === id || campus.otherFilieres.includes(id);
}

function isIn(campus: Campus, id: string): boolean {
  return campus.region === id || campus.academie === id;
}

/** What countFacets tells, in the same order: how many campuses each choice would give, each counted by itself. */
export function naiveCounts(campuses: readonly Campus[], dataset: BriefDataset, criteria: Criteria): number[] {
  const count = (facet: Facet, holds: (campus: Campus) => boolean) =>
    campuses.filter((campus) => meets(campus, criteria, facet) && holds(campus)).length;
  const territories = [...new Set([...dataset.regions, ...dataset.academies].map(({ id }) => id))];
  return [
    ...dataset.filieres.map(({ id }) => count('filieres', (campus) => isOfFiliere(campus, id))),
    ...LABELS.map((label) => count('label', (campus) => campus.label === label)),
    count('label', () => true),
    ...territories.map((id) => count('territories', (campus) => isIn(campus, id))),
    ...LEVELS.map((level) => count('levels', (campus) => campus.levels.includes(level))),
    count('attestedOnly', (campus) => campus.status === 'attested'),
  ];
}
