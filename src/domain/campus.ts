/** The facts of campuses, académies and filières (campus-schema.ts has their shapes), and the questions that a campus can answer. */
import type { InferOutput } from 'valibot';
import type { MEMBER_KINDS, PRECISIONS, SUPPORTS } from './campus-lists.ts';
import type {
  academieSchema,
  campusSchema,
  departementSchema,
  filiereSchema,
  memberSchema,
  positionSchema,
  referentSchema,
  regionSchema,
  sourceSchema,
} from './campus-schema.ts';

/** Levels of training, from the first to the last. */
export const LEVELS = ['cap', 'bac-pro', 'bts', 'but', 'licence-pro', 'master', 'ingenieur', 'doctorat'] as const;
/** The two categories of the label; a campus whose category was not found carries null. */
export const LABELS = ['cmq', 'cmqe'] as const;
export type Campus = InferOutput<typeof campusSchema>;
/** What list and map need of a campus; the rest comes when it is opened, searched by words or taken away. */
export interface CampusBrief extends Readonly<
  Pick<
    Campus,
    | 'id'
    | 'name'
    | 'shortName'
    | 'label'
    | 'filiere'
    | 'academie'
    | 'region'
    | 'position'
    | 'status'
    | 'mergedInto'
    | 'lastAttestedYear'
  >
> {
  readonly formerNames: readonly string[];
  readonly otherFilieres: readonly string[];
  readonly levels: readonly Level[];
  readonly head: Pick<NonNullable<Campus['head']>, 'departement'> | null;
}
export type Position = InferOutput<typeof positionSchema>;
export type Precision = (typeof PRECISIONS)[number];
export type MemberKind = (typeof MEMBER_KINDS)[number];
export type Level = (typeof LEVELS)[number];
export type Label = (typeof LABELS)[number];
export type Support = (typeof SUPPORTS)[number];
export type Source = InferOutput<typeof sourceSchema>;
export type Member = InferOutput<typeof memberSchema>;
export type Referent = InferOutput<typeof referentSchema>;
export type Academie = InferOutput<typeof academieSchema>;
export type Region = InferOutput<typeof regionSchema>;
export type Departement = InferOutput<typeof departementSchema>;
export type Filiere = InferOutput<typeof filiereSchema>;

/** The filières of a campus: its own first, then the others, without repetition. */
export function filieresOf(campus: Pick<CampusBrief, 'filiere' | 'otherFilieres'>): string[] {
  const { filiere, otherFilieres } = campus;
  return otherFilieres.length === 0 ? [filiere] : [...new Set([filiere, ...otherFilieres])];
}

/** Whether the campus is known to hold the excellence label. */
export function isExcellence(campus: Pick<Campus, 'label'>): boolean {
  return campus.label === 'cmqe';
}

/** Whether the mark stands for a wider place than the campus's own: a member, an académie, a région. */
export function isApproximate(position: Position): boolean {
  return position.precision !== 'etablissement' && position.precision !== 'commune';
}

/** Whether more than the role of a contact is published: a name, an e-mail or a telephone number. */
export function isReachable({ name, email, phone }: Campus['contacts'][number]): boolean {
  return name !== null || email !== null || phone !== null;
}

/**
 * The campus that a merged one now is part of, through as many mergers as it takes; null for one that is not merged,
 * and where the chain leads nowhere or in a circle.
 */
export function successorOf<C extends CampusBrief>(campus: C, byId: Pick<ReadonlyMap<string, C>, 'get'>): C | null {
  const seen = new Set([campus.id]);
  let last = campus;
  while (last.mergedInto !== null) {
    const next = byId.get(last.mergedInto);
    if (!next || seen.has(next.id)) return null;
    seen.add(next.id);
    last = next;
  }
  return last === campus ? null : last;
}
