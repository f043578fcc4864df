/** What is asked for, piece by piece. */
import type { Label, Level } from './campus.ts';
import type { Criteria } from './criteria.ts';

/** One criterion that can be taken away by itself, as a chip shows it. */
export type ActiveCriterion =
  | { kind: 'text'; value: string }
  | { kind: 'filiere'; value: string }
  | { kind: 'label'; value: Label }
  | { kind: 'territory'; value: string }
  | { kind: 'level'; value: Level }
  | { kind: 'attested' }
  | { kind: 'place'; value: string }
  | { kind: 'radius'; value: number };

/** What is asked for, one entry a chip, in the order of the filters on the screen. */
export function activeCriteria(criteria: Criteria): ActiveCriterion[] {
  return [
    ...(criteria.text.trim() === '' ? [] : [{ kind: 'text', value: criteria.text } as const]),
    ...criteria.filieres.map((value) => ({ kind: 'filiere', value }) as const),
    ...(criteria.label === null ? [] : [{ kind: 'label', value: criteria.label } as const]),
    ...criteria.territories.map((value) => ({ kind: 'territory', value }) as const),
    ...criteria.levels.map((value) => ({ kind: 'level', value }) as const),
    ...(criteria.attestedOnly ? [{ kind: 'attested' } as const] : []),
    ...(criteria.place === null ? [] : [{ kind: 'place', value: criteria.place } as const]),
    ...(criteria.radiusKm === null ? [] : [{ kind: 'radius', value: criteria.radiusKm } as const]),
  ];
}
