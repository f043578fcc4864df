/** The names of the marks that are drawn together: each its own. */
import { byFrequency } from '../domain/facet-columns.ts';
import type { CampusBrief } from '../domain/campus.ts';
import { clusterName, withSome } from '../texts/map-room-texts.ts';
import type { MarkColumns } from './mark-columns.ts';
import type { MarkGroup } from './mark-groups.ts';

/** Gives each group of a list its name: for the same group always the same object, so that it is named once. */
export type MarkNamer = (groups: readonly MarkGroup[]) => string[];

/**
 * Names marks: a campus by its own name, a cluster by what it holds. Of two marks of one name the later one says more,
 * up to an id, which is its own.
 */
export function markNamer(
  columns: Pick<MarkColumns, 'regions' | 'places'>,
  nameOf: (campus: CampusBrief) => string,
): MarkNamer {
  const known = new WeakMap<MarkGroup, string>();
  const plainName = (group: MarkGroup) => {
    const { members, first, isStack } = group;
    if (members.length === 1) return nameOf(first);
    const [regions, places] = [byFrequency(columns.regions, members), byFrequency(columns.places, members)];
    return clusterName(members.length, regions, places, isStack);
  };
  return (groups) => {
    const plain = groups.map((group) => {
      const name = known.get(group) ?? plainName(group);
      known.set(group, name);
      return name;
    });
    return ownNames(plain, (at) => {
      const { first, members } = groups[at]!;
      return longerNames(plain[at]!, first, members.length);
    });
  };
}

/** The names of campuses that are listed together. */
export function campusNames(campuses: readonly CampusBrief[], nameOf: (campus: CampusBrief) => string): string[] {
  const plain = campuses.map(nameOf);
  return ownNames(plain, (at) => longerNames(plain[at]!, campuses[at]!, 1));
}

function longerNames(name: string, first: CampusBrief, count: number): string[] {
  if (count === 1) return [`${name}, ${first.name}, ${first.id}`];
  return [withSome(name, first.shortName ?? first.name), withSome(name, `${first.name}, ${first.id}`)];
}

/** The names, each taken once: the first of its longer forms that is free stands for one that is taken. */
function ownNames(names: readonly string[], longerOf: (at: number) => readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const own = taken.has(name) ? (longerOf(at).find((longer) => !taken.has(longer)) ?? name) : name;
    taken.add(own);
    return own;
  });
}
