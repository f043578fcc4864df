/** The texts by which a campus can be found. */
import { filieresOf, type Campus } from './campus.ts';
import type { Dataset } from './dataset.ts';
import { territoriesOf } from './territory.ts';

/** The texts of a campus that are searched, the most telling first. */
export const FIELDS = ['name', 'shortName', 'formerName', 'topic', 'filiere', 'member', 'town', 'territory'] as const;
export type Field = (typeof FIELDS)[number];

/** What the texts of a campus take from the rest of the dataset; made once. */
export interface TextSources {
  territoryNames: ReadonlyMap<string, string>;
  filiereLabels: ReadonlyMap<string, string>;
  /** For each successor, the names of the campuses that went into it: whoever looks for them must find it. */
  mergedNames: ReadonlyMap<string, readonly string[]>;
}

/** Prepares the sources of a dataset; one pass. */
export function textSources(dataset: Dataset): TextSources {
  const mergedNames = new Map<string, string[]>();
  for (const { mergedInto, name, shortName } of dataset.campuses) {
    if (mergedInto === null) continue;
    const names = shortName ? [name, shortName] : [name];
    mergedNames.set(mergedInto, [...(mergedNames.get(mergedInto) ?? []), ...names]);
  }
  return {
    // Where both bear one id, the région's.
    territoryNames: new Map([...dataset.academies, ...dataset.regions].map(({ id, name }) => [id, name])),
    filiereLabels: new Map(dataset.filieres.map(({ id, label }) => [id, label])),
    mergedNames,
  };
}

/** What a campus has to read in a field, in its own letters. */
export function fieldTexts(campus: Campus, field: Field, sources: TextSources): string[] {
  const { territoryNames, filiereLabels, mergedNames } = sources;
  const present = (texts: readonly (string | null | undefined)[]) => texts.filter((text) => typeof text === 'string');
  switch (field) {
    case 'name':
      return [campus.name];
    case 'shortName':
      return present([campus.shortName]);
    case 'formerName':
      return [...campus.formerNames, ...(mergedNames.get(campus.id) ?? [])];
    case 'topic':
      return campus.topics;
    case 'filiere':
      return present(filieresOf(campus).map((id) => filiereLabels.get(id)));
    case 'member':
      return present([campus.head?.name, ...[...campus.sites, ...campus.members].map(({ name }) => name)]);
    case 'town':
      return present([campus.position?.commune, campus.head?.commune, ...campus.sites.map((site) => site.commune)]);
    case 'territory':
      return present(territoriesOf(campus).map((id) => territoryNames.get(id)));
  }
}
