/** What is published of one campus by itself: all that its page tells beyond what list and map know. */
import type { Academie, Campus } from './campus.ts';
import { complementsOf, type Complement, type Complements } from './complements.ts';
import type { Dataset } from './dataset.ts';
import type { LabelFact } from './label.ts';

/** The groups of campuses that complete one, in the order of the page. */
export const COMPLEMENT_GROUPS = [
  'sameFiliere',
  'otherFilieres',
  'sharedMembers',
] as const satisfies readonly (keyof Complements)[];

/** A campus that completes another one, by its id. */
export type NamedComplement = Omit<Complement, 'campus'> & { id: string };

/** A campus that is part of another one now. */
export type Predecessor = Pick<Campus, 'id' | 'name' | 'statusNote'>;

/**
 * Of one campus: its facts, its académie with the referent, what every campus is for, those that were merged into it and
 * those that complete it.
 */
export interface CampusFile {
  campus: Campus;
  academie: Academie | null;
  missions: readonly LabelFact[];
  predecessors: readonly Predecessor[];
  complements: Record<keyof Complements, readonly NamedComplement[]>;
}

/** The file of a campus of a dataset. Cost: that of complementsOf. */
export function campusFileOf(campus: Campus, { academies, label, campuses }: Dataset): CampusFile {
  const complements = complementsOf(campus, campuses);
  return {
    campus,
    academie: academies.find(({ id }) => id === campus.academie) ?? null,
    missions: label.missions,
    predecessors: campuses
      .filter(({ mergedInto }) => mergedInto === campus.id)
      .map(({ id, name, statusNote }) => ({ id, name, statusNote })),
    complements: {
      sameFiliere: complements.sameFiliere.map(named),
      otherFilieres: complements.otherFilieres.map(named),
      sharedMembers: complements.sharedMembers.map(named),
    },
  };
}

function named({ campus: { id }, sharedFiliere, km, isApproximate, sharedMembers }: Complement): NamedComplement {
  return { id, sharedFiliere, km, isApproximate, sharedMembers };
}
