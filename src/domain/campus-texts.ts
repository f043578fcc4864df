/** The texts by which a campus can be found. */
import { filieresOf, type Campus } from './campus.ts';
import type { Dataset } from './dataset.ts';
import { territoriesOf, territoryName } from './territory.ts';

/** The texts of a campus that are searched, the most telling first. */
export const FIELDS = ['name', 'shortName', 'formerName', 'topic', 'filiere', 'member', 'town', 'territory'] as const;
export type Field = (typeof FIELDS)[number];

/** What a campus has to read in a field, in its own letters. `filiereLabels` gives the label of an id. */
export function fieldTexts(
  campus: Campus,
  field: Field,
  dataset: Dataset,
  filiereLabels: ReadonlyMap<string, string>,
): string[] {
  const present = (texts: readonly (string | null | undefined)[]) => texts.filter((text) => typeof text === 'string');
  switch (field) {
    case 'name':
      return [campus.name];
    case 'shortName':
      return present([campus.shortName]);
    case 'formerName':
      return [...campus.formerNames, ...mergedInto(campus, dataset)];
    case 'topic':
      return campus.topics;
    case 'filiere':
      return present(filieresOf(campus).map((id) => filiereLabels.get(id)));
    case 'member':
      return present([campus.head?.name, ...[...campus.sites, ...campus.members].map(({ name }) => name)]);
    case 'town':
      return present([campus.position?.commune, campus.head?.commune, ...campus.sites.map((site) => site.commune)]);
    case 'territory':
      return present(territoriesOf(campus).map((id) => territoryName(dataset, id)));
  }
}

/** The names of the campuses that went into this one: whoever looks for them must find it. */
function mergedInto({ id }: Campus, { campuses }: Dataset): string[] {
  return campuses
    .filter(({ mergedInto: successor }) => successor === id)
    .flatMap(({ name, shortName }) => (shortName ? [name, shortName] : [name]));
}
