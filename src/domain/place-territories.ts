/** The territories among the places: régions académiques, académies, départements, under all the names they go by. */
import type { Dataset } from './dataset.ts';
import type { PlaceSuggestion } from './place-index.ts';
import type { Departement } from './places.ts';
import { fold } from './query-words.ts';

/** A territory that a text may mean. */
export interface PlaceTerritory {
  /** Folded: its name, its number, what it is called for short. */
  names: string[];
  /** As a town of so many people would weigh: what most people mean by the name comes first. */
  weight: number;
  suggestion: PlaceSuggestion;
}

/** Below Lyon, above Poitiers: "Lyon" is the town, "Orléans-Tours" the académie. */
const WEIGHTS = { region: 5_000_000, departement: 1_000_000, academie: 60_000 } as const;

/** What régions académiques are called for short. */
const SHORT_NAMES: Record<string, string> = {
  'auvergne-rhone-alpes': 'aura ara',
  'bourgogne-franche-comte': 'bfc',
  bretagne: 'bzh',
  'centre-val-de-loire': 'cvl centre',
  'grand-est': 'ge',
  'hauts-de-france': 'hdf nord-pas-de-calais picardie',
  'ile-de-france': 'idf',
  'la-reunion': 'run',
  normandie: 'nor',
  'nouvelle-aquitaine': 'naq na',
  occitanie: 'occ',
  'pays-de-la-loire': 'pdl pdll',
  'provence-alpes-cote-d-azur': 'paca sud',
};

/** All territories of a dataset; one that bears the name of another is left out: the région stays, then the académie. */
export function buildPlaceTerritories(departements: readonly Departement[], dataset: Dataset): PlaceTerritory[] {
  const regions = dataset.regions.map(({ id, name }) => ({
    names: [fold(name), `region ${fold(name)}`, ...(SHORT_NAMES[id] ?? '').split(' ').filter(Boolean).map(fold)],
    weight: WEIGHTS.region,
    suggestion: { kind: 'region', key: id, name } as const,
  }));
  const isTaken = (name: string) => regions.some(({ suggestion }) => fold(suggestion.name) === fold(name));
  const academies = dataset.academies
    .filter(({ id, name }) => !regions.some(({ suggestion }) => suggestion.key === id) && !isTaken(name))
    .map(({ id, name }) => ({
      names: [fold(name), ...['', 'de ', 'd ', 'de la '].map((small) => `academie ${small}${fold(name)}`)],
      weight: WEIGHTS.academie,
      suggestion: { kind: 'academie', key: id, name } as const,
    }));
  const numbered = departements.map(({ code, name }) => departementOf(code, name));
  // "974" and "La Réunion" are one place: the région keeps the number.
  for (const { names, suggestion } of numbered) {
    regions.find((region) => fold(region.suggestion.name) === fold(suggestion.name))?.names.push(...names);
  }
  const isAcademie = (name: string) => academies.some(({ suggestion }) => suggestion.name === name);
  const apart = numbered.filter(({ suggestion: { name } }) => !isTaken(name) && !isAcademie(name));
  return [...regions, ...apart, ...academies];
}

function departementOf(code: string, name: string): PlaceTerritory {
  const number = code.toLowerCase();
  // Corsica's communes still have the number 20 in their postcodes.
  const numbers = /^2[ab]$/.test(number) ? [number, '20'] : [number, number.replace(/^0/, '')];
  const folded = fold(name);
  return {
    names: [
      folded,
      ...numbers,
      ...numbers.flatMap((one) => [`le ${one}`, `dep ${one}`, `dept ${one}`, `departement ${one}`]),
      `${folded} ${number}`,
      ...['', 'de ', 'du ', 'de la ', 'de l ', 'd '].map((small) => `departement ${small}${folded}`),
    ],
    weight: WEIGHTS.departement,
    suggestion: { kind: 'departement', key: `dep-${number}`, name, code },
  };
}
