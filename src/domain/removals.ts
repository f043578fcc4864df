/** One of the active criteria taken away, and what that would give where all of them give nothing. */
import { activeCriteria, type ActiveCriterion } from './active-criteria.ts';
import { selectCampuses, type CampusIndex, type Criteria, type Whereabouts } from './criteria.ts';

/** A criterion that could be removed, and the number of campuses that would then be found. */
export interface Removal {
  active: ActiveCriterion;
  count: number;
}

/** For an empty result: each active criterion with what its removal would give, the most generous first. */
export function removals(index: CampusIndex, criteria: Criteria, whereabouts: Whereabouts | null = null): Removal[] {
  const countWithout = (active: ActiveCriterion) =>
    selectCampuses(index, withoutCriterion(criteria, active), active.kind === 'place' ? null : whereabouts).length;
  return activeCriteria(criteria)
    .map((active) => ({ active, count: countWithout(active) }))
    .sort((a, b) => b.count - a.count);
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
    case 'place':
      return { ...criteria, place: null, radiusKm: null };
    case 'radius':
      return { ...criteria, radiusKm: null };
  }
}
