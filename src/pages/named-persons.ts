/** Whom the published facts name. */
import type { Dataset } from '../domain/dataset.ts';

/** The names of persons in the published data, once each: referents, and contacts of campuses. */
export function namedPersons({ academies, campuses }: Pick<Dataset, 'academies' | 'campuses'>): string[] {
  const names = [
    ...academies.map(({ referent }) => referent.name),
    ...campuses.flatMap(({ contacts }) => contacts.map(({ name }) => name)),
  ];
  return [...new Set(names.filter((name) => name !== null))];
}
