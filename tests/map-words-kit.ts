/** Campuses in real towns, and the map told of them: what the tests of « La carte en mots » share. */
import type { Campus, CampusBrief } from '../src/domain/campus.ts';
import type { Whereabouts } from '../src/domain/criteria.ts';
import { METROPOLE_ZONE } from '../src/domain/distance.ts';
import { type Bounds } from '../src/domain/geo.ts';
import { boundsAround } from '../src/domain/bounds.ts';
import { summariseMap } from '../src/domain/map-summary.ts';
import { mapInWords, type MapWordsContext } from '../src/texts/map-words-texts.ts';
import { aCampus, aPosition, realDataset } from './builders.ts';

export const dataset = realDataset();

/** Towns of the tests: région, latitude, longitude, département. */
export const TOWNS = {
  Orléans: ['centre-val-de-loire', 47.9, 1.91, '45'],
  Tours: ['centre-val-de-loire', 47.39, 0.69, '37'],
  Blois: ['centre-val-de-loire', 47.59, 1.33, '41'],
  Chartres: ['centre-val-de-loire', 48.45, 1.48, '28'],
  Bourges: ['centre-val-de-loire', 47.08, 2.4, '18'],
  Rennes: ['bretagne', 48.11, -1.68, '35'],
  Lille: ['hauts-de-france', 50.63, 3.07, '59'],
  Paris: ['ile-de-france', 48.86, 2.35, '75'],
  Nice: ['provence-alpes-cote-d-azur', 43.7, 7.27, '06'],
  Strasbourg: ['grand-est', 48.58, 7.75, '67'],
  'Le Mans': ['pays-de-la-loire', 48, 0.2, '72'],
  Ajaccio: ['corse', 41.93, 8.74, '2A'],
  'Le Port': ['la-reunion', -20.94, 55.29, '974'],
  'Les Abymes': ['guadeloupe', 16.27, -61.5, '971'],
  Kourou: ['guyane', 5.16, -52.65, '973'],
  Mamoudzou: ['mayotte', -12.78, 45.23, '976'],
} as const;
export type Town = keyof typeof TOWNS;

export function campusIn(town: Town, overrides: Partial<Campus> = {}): Campus {
  const [region, lat, lng, departement] = TOWNS[town];
  const position = aPosition({ lat, lng, place: town, commune: town, departement });
  return aCampus({ name: `Campus de ${town}`, region, academie: null, position, ...overrides });
}

export function at(...towns: Town[]): Campus[] {
  return towns.map((town) => campusIn(town));
}

export function from(town: Town, isApproximate = false): Whereabouts {
  const [region, lat, lng] = TOWNS[town];
  const zone = ['la-reunion', 'guadeloupe', 'guyane', 'mayotte'].includes(region) ? region : METROPOLE_ZONE;
  return { kind: 'point', point: { lat, lng }, zone, isApproximate };
}

export function around(town: Town, radiusKm: number): Bounds {
  const [, lat, lng] = TOWNS[town];
  return boundsAround({ lat, lng }, radiusKm);
}

export const TITLE_ONLY = { position: null } satisfies Partial<Campus>;
export const VAGUE = {
  position: aPosition({ precision: 'academie', place: 'Rennes', commune: null, departement: null, lat: 48, lng: -2 }),
};

export interface State extends Partial<MapWordsContext> {
  campuses: Campus[];
  whereabouts?: Whereabouts;
  seen?: Bounds;
}

export function tell({ campuses, whereabouts = null as never, seen = null as never, ...context }: State): string {
  const summary = summariseMap(dataset, { campuses, whereabouts: whereabouts ?? null, seen: seen ?? null });
  const placeOf = ({ position }: CampusBrief) =>
    position?.commune ? `${position.commune} (${position.departement})` : '?';
  const words = { scope: 'criteria', isPlaceBound: true, from: null, placeOf, ...context } as const;
  return mapInWords(summary, words).join(' ');
}

/** A campus in each région of the dataset but these. */
export function everywhereBut(...ids: string[]): Campus[] {
  return dataset.regions.filter(({ id }) => !ids.includes(id)).map(({ id }) => aCampus({ region: id, academie: null }));
}
