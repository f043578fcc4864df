/** Closed lists of the facts that the first page does without. */

/** How near to the truth a position is, from the establishment itself to nothing nearer than a région académique. */
export const PRECISIONS = ['etablissement', 'commune', 'membre', 'academie', 'region'] as const;
/** Kinds of members, in the order in which a network is told. */
export const MEMBER_KINDS = [
  'lycee',
  'cfa',
  'universite',
  'ecole',
  'laboratoire',
  'entreprise',
  'branche',
  'pole',
  'collectivite',
  'autre',
] as const;
/** What a source can support: a field of the campus or of the referent, or the campus's being active. */
export const SUPPORTS = [
  'name',
  'label',
  'labelYear',
  'excellenceYear',
  'filiere',
  'academie',
  'head',
  'sites',
  'members',
  'topics',
  'levels',
  'formerNames',
  'contacts',
  'website',
  'position',
  'status',
  'mergedInto',
  'role',
  'service',
  'address',
  'email',
  'phones',
  'webPage',
] as const;
