/** Académies and régions académiques: what the filter « Territoire » offers, and which campus belongs where. */
import type { CampusBrief, Region } from './campus.ts';
import type { BriefDataset, NamedAcademie } from './dataset.ts';
import type { Bounds } from './geo.ts';

/** A région académique with its académies; `academies` is empty where the only one bears the région's name. */
export interface RegionNode {
  region: Region;
  academies: NamedAcademie[];
}

/** The régions académiques in file order, each with the académies that can be chosen apart from it. */
export function territoryTree(dataset: BriefDataset): RegionNode[] {
  return dataset.regions.map((region) => ({
    region,
    academies: dataset.academies.filter((academie) => academie.region === region.id && academie.id !== region.id),
  }));
}

/** The ids of the territories that a campus belongs to: its région, and its académie where it is known. */
export function territoriesOf(campus: Pick<CampusBrief, 'academie' | 'region'>): string[] {
  return campus.academie === null || campus.academie === campus.region
    ? [campus.region]
    : [campus.region, campus.academie];
}

/** The name of an académie or région académique, or null for an id that is neither. */
export function territoryName(dataset: Pick<BriefDataset, 'academies' | 'regions'>, id: string): string | null {
  const region = dataset.regions.find((candidate) => candidate.id === id);
  const academie = dataset.academies.find((candidate) => candidate.id === id);
  return region?.name ?? academie?.name ?? null;
}

/** Every territory id that an address may name. */
export function territoryIds(dataset: BriefDataset): Set<string> {
  return new Set([...dataset.regions, ...dataset.academies].map(({ id }) => id));
}

/** An overseas territory as the map frames it. */
export interface OverseasFrame {
  /** Id of the région académique or vice-rectorat. */
  id: string;
  bounds: Bounds;
}

/** The part of the map that opens first: metropolitan France. */
export const METROPOLE: Bounds = { south: 41.3, west: -5.3, north: 51.2, east: 9.7 };

/** Frames of the overseas territories, in the order in which their buttons stand; degrees, read off their outlines. */
export const OVERSEAS: readonly OverseasFrame[] = [
  { id: 'guadeloupe', bounds: { south: 15.8, west: -61.85, north: 16.55, east: -60.95 } },
  { id: 'martinique', bounds: { south: 14.35, west: -61.27, north: 14.92, east: -60.78 } },
  { id: 'guyane', bounds: { south: 2.1, west: -54.65, north: 5.8, east: -51.6 } },
  { id: 'la-reunion', bounds: { south: -21.42, west: 55.18, north: -20.85, east: 55.87 } },
  { id: 'mayotte', bounds: { south: -13.04, west: 44.98, north: -12.6, east: 45.32 } },
  { id: 'polynesie-francaise', bounds: { south: -17.95, west: -150.1, north: -17.3, east: -149.05 } },
  { id: 'nouvelle-caledonie', bounds: { south: -22.75, west: 163.5, north: -19.5, east: 168.2 } },
];
