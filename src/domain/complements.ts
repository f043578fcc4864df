/** Which campuses complete one: the nearest of its filière, the nearest of others, those with members in common. */
import { filieresOf, isApproximate, type Campus, type CampusBrief } from './campus.ts';
import { distanceKm, zoneOf } from './distance.ts';
import { fold } from './fold.ts';

/** A campus beside another, with all that binds the two. */
export interface Complement {
  campus: CampusBrief;
  /** The first filière of the one that is also the other's; null where they share none. */
  sharedFiliere: string | null;
  /** As the crow flies; null where one has no position, or lies in another part of the world (mainland, an island). */
  km: number | null;
  /** One of the two positions stands for a wider place. */
  isApproximate: boolean;
  /** Names of the members that both have, as the one's page writes them. */
  sharedMembers: readonly string[];
}

/** Each campus stands once, in the first group that takes it; nearest or most bound first. */
export interface Complements {
  sameFiliere: Complement[];
  otherFilieres: Complement[];
  sharedMembers: Complement[];
}

const IN_EACH_GROUP = 3;

/**
 * The campuses that complete `campus`, three a group at most. Merged ones and the campus itself are left out; the
 * mainland and the overseas territories are never measured against each other. Ties go by id. One pass over the
 * campuses and their members, then sorts.
 */
export function complementsOf(campus: Campus, campuses: readonly Campus[]): Complements {
  const ownMembers = membersByKey(campus);
  const others = campuses
    .filter(({ id, status }) => id !== campus.id && status !== 'merged')
    .map((other) => boundBetween(campus, ownMembers, other));
  const nearest = others.filter(({ km }) => km !== null).sort(byDistance);
  const sameFiliere = nearest.filter(({ sharedFiliere }) => sharedFiliere !== null).slice(0, IN_EACH_GROUP);
  const otherFilieres = nearest.filter(({ sharedFiliere }) => sharedFiliere === null).slice(0, IN_EACH_GROUP);
  const taken = new Set([...sameFiliere, ...otherFilieres]);
  const sharedMembers = others
    .filter((other) => other.sharedMembers.length > 0 && !taken.has(other))
    .sort(byMembers)
    .slice(0, IN_EACH_GROUP);
  return { sameFiliere, otherFilieres, sharedMembers };
}

function boundBetween(campus: Campus, ownMembers: ReadonlyMap<string, string>, other: Campus): Complement {
  const theirs = new Set(other.members.map(keyOf));
  const filieres = filieresOf(other);
  const [from, to] = [campus.position, other.position];
  const isComparable = zoneOf(campus.region) === zoneOf(other.region);
  return {
    campus: other,
    sharedFiliere: filieresOf(campus).find((filiere) => filieres.includes(filiere)) ?? null,
    km: from && to && isComparable ? distanceKm(from, to) : null,
    isApproximate: [from, to].some((position) => position !== null && isApproximate(position)),
    sharedMembers: [...ownMembers].filter(([key]) => theirs.has(key)).map(([, name]) => name),
  };
}

/** The names of the members in their order, each as it is first written. */
function membersByKey(campus: Campus): Map<string, string> {
  const names = new Map<string, string>();
  for (const member of campus.members) {
    const key = keyOf(member);
    if (!names.has(key)) names.set(key, member.name);
  }
  return names;
}

/** The same establishment, however it is written; one without a town is not the one of a town. */
function keyOf({ name, commune }: Campus['members'][number]): string {
  return `${fold(name)}|${fold(commune ?? '')}`;
}

function byDistance(a: Complement, b: Complement): number {
  return (a.km ?? 0) - (b.km ?? 0) || byId(a, b);
}

function byMembers(a: Complement, b: Complement): number {
  return b.sharedMembers.length - a.sharedMembers.length || byId(a, b);
}

function byId(a: Complement, b: Complement): number {
  return a.campus.id < b.campus.id ? -1 : 1;
}
