/** What a page says of one territory: its campuses, its départements, and what lies beside it. */
import { filieresOf, isExcellence, type Academie, type Campus, type Filiere, type Region } from './campus.ts';
import { shownCampuses, type Dataset } from './dataset.ts';
import { distanceKm } from './distance.ts';
import { byFrenchName } from './french-order.ts';
import { middleOf } from './bounds.ts';
import { OVERSEAS, territoriesOf } from './territory.ts';

/**
 * The régions académiques that touch each other on the mainland. Source: the outlines of Natural Earth in
 * data/outlines/, against which a test checks it.
 */
export const LAND_NEIGHBOURS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'auvergne-rhone-alpes':
      'bourgogne-franche-comte centre-val-de-loire nouvelle-aquitaine occitanie provence-alpes-cote-d-azur',
    'bourgogne-franche-comte': 'auvergne-rhone-alpes centre-val-de-loire grand-est ile-de-france',
    bretagne: 'normandie pays-de-la-loire',
    'centre-val-de-loire':
      'auvergne-rhone-alpes bourgogne-franche-comte ile-de-france normandie nouvelle-aquitaine pays-de-la-loire',
    corse: '',
    'grand-est': 'bourgogne-franche-comte hauts-de-france ile-de-france',
    'hauts-de-france': 'grand-est ile-de-france normandie',
    'ile-de-france': 'bourgogne-franche-comte centre-val-de-loire grand-est hauts-de-france normandie',
    normandie: 'bretagne centre-val-de-loire hauts-de-france ile-de-france pays-de-la-loire',
    'nouvelle-aquitaine': 'auvergne-rhone-alpes centre-val-de-loire occitanie pays-de-la-loire',
    occitanie: 'auvergne-rhone-alpes nouvelle-aquitaine provence-alpes-cote-d-azur',
    'pays-de-la-loire': 'bretagne centre-val-de-loire normandie nouvelle-aquitaine',
    'provence-alpes-cote-d-azur': 'auvergne-rhone-alpes occitanie',
  }).map(([id, others]) => [id, others.split(' ').filter(Boolean)]),
);

/** The région of the mainland that is nearest to an island; from the same outlines, checked by the same test. */
export const ACROSS_THE_SEA: ReadonlyMap<string, string> = new Map([['corse', 'provence-alpes-cote-d-azur']]);

/** Overseas territories nearer to each other than this, from middle to middle, are told as neighbours. */
export const OVERSEAS_REACH_KM = 2000;

/** An académie, a région académique, or both under one id. */
export interface Territory {
  id: string;
  name: string;
  /** The région that it is, or lies in. */
  region: Region;
  isRegion: boolean;
  /** Itself, or those of the région, in file order. */
  academies: Academie[];
}

/** A territory that lies beside another, or not far. */
export interface Beside {
  id: string;
  name: string;
  /** 'sibling': an académie of the same région; 'land': they touch; 'sea': they do not, but it is the nearest. */
  by: 'sibling' | 'land' | 'sea';
  /** From middle to middle where both are overseas, to the nearest ten; else null. */
  km: number | null;
}

/** A territory, and how many campuses it holds of what was asked. */
export interface Counted<T> {
  of: T;
  count: number;
}

/** The territory of an id; null for one that is not known. */
export function territoryOf(dataset: Dataset, id: string): Territory | null {
  const own = dataset.regions.find((region) => region.id === id);
  const academie = dataset.academies.find((candidate) => candidate.id === id);
  if (own) {
    const academies = dataset.academies.filter(({ region }) => region === id);
    return { id, name: own.name, region: own, isRegion: true, academies };
  }
  if (!academie) return null;
  const region = dataset.regions.find((candidate) => candidate.id === academie.region);
  return {
    id,
    name: academie.name,
    region: region ?? { id: academie.region, name: academie.region },
    isRegion: false,
    academies: [academie],
  };
}

/** The shown campuses of a filière, of a territory, of both (null: any), by name: those of the link to the results. */
export function campusesOf(dataset: Dataset, filiere: string | null, territory: string | null): Campus[] {
  const found = shownCampuses(dataset)
    .filter((campus) => filiere === null || filieresOf(campus).includes(filiere))
    .filter((campus) => territory === null || territoriesOf(campus).includes(territory));
  return byFrenchName(found);
}

/** The campuses whose région the dataset does not know, by name: no territory page holds them. */
export function lostCampuses(dataset: Dataset): Campus[] {
  const known = new Set(dataset.regions.map(({ id }) => id));
  return campusesOf(dataset, null, null).filter(({ region }) => !known.has(region));
}

/** How many of the campuses are known to hold the excellence label. */
export function excellenceCount(campuses: readonly Campus[]): number {
  return campuses.filter(isExcellence).length;
}

/** Every filière in file order, with how many of the campuses are of it, 0 included. */
export function filiereCounts(dataset: Dataset, campuses: readonly Campus[]): Counted<Filiere>[] {
  return dataset.filieres.map((filiere) => ({
    of: filiere,
    count: campuses.filter((campus) => filieresOf(campus).includes(filiere.id)).length,
  }));
}

/** The départements of a territory by code; one whose name is not known has its code alone. */
export function departementsOf(dataset: Dataset, { academies }: Territory): { code: string; name: string | null }[] {
  const names = new Map(dataset.departements.map(({ code, name }) => [code, name]));
  const codes = [...new Set(academies.flatMap(({ departements }) => departements))].sort();
  return codes.map((code) => ({ code, name: names.get(code) ?? null }));
}

/**
 * What lies beside a territory: the other académies of its région, then the régions that touch it, or the one across
 * the sea; for an overseas territory those within reach, the nearest first.
 */
export function besideOf(dataset: Dataset, territory: Territory): Beside[] {
  const siblings = dataset.academies
    .filter(({ id, region }) => !territory.isRegion && region === territory.region.id && id !== territory.id)
    .map(({ id, name }) => ({ id, name, by: 'sibling' as const, km: null }));
  const across = ACROSS_THE_SEA.get(territory.region.id);
  return [
    ...siblings,
    ...besideRegions(dataset, LAND_NEIGHBOURS.get(territory.region.id) ?? [], 'land'),
    ...(across ? besideRegions(dataset, [across], 'sea') : []),
    ...overseasFrom(dataset, territory.region.id).filter(({ km }) => km !== null && km <= OVERSEAS_REACH_KM),
  ];
}

/** Those régions of the ids that the dataset knows, in file order. */
export function besideRegions(dataset: Dataset, ids: readonly string[], by: 'land' | 'sea'): Beside[] {
  return dataset.regions.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name, by, km: null }));
}

/** The other overseas territories, the nearest first; empty for one that is not overseas. */
export function overseasFrom(dataset: Dataset, id: string): Beside[] {
  const from = overseasMiddle(id);
  if (!from) return [];
  return dataset.regions
    .flatMap((region) => {
      const to = region.id === id ? null : overseasMiddle(region.id);
      return to ? [{ ...region, by: 'sea' as const, km: Math.round(distanceKm(from, to) / 10) * 10 }] : [];
    })
    .sort((a, b) => a.km - b.km);
}

function overseasMiddle(id: string) {
  const frame = OVERSEAS.find((candidate) => candidate.id === id);
  return frame ? middleOf(frame.bounds) : null;
}
