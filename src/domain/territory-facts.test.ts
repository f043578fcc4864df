import { readFileSync } from 'node:fs';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, anAcademie, realDataset } from '../../tests/builders.ts';
import type { Campus } from './campus.ts';
import { indexCampuses } from './campus-index.ts';
import { countFacets, NO_CRITERIA, selectCampuses } from './criteria.ts';
import { crossTable } from './cross-table.ts';
import { distanceKm } from './distance.ts';
import { ACADEMIE_BOUNDS, boundsOfTerritory } from './territory-bounds.ts';
import {
  ACROSS_THE_SEA,
  besideOf,
  campusesOf,
  departementsOf,
  filiereCounts,
  LAND_NEIGHBOURS,
  lostCampuses,
  territoryOf,
  type Territory,
} from './territory-facts.ts';
import { OVERSEAS, territoryIds } from './territory.ts';

const real = realDataset();
const index = indexCampuses(real);
const TERRITORIES = [...territoryIds(real)];

interface Departement {
  region: string;
  academie: string;
}

type Outlines = Topology<{ departements: GeometryCollection<Departement> }>;
const outlines = JSON.parse(readFileSync('data/outlines/outlines.topo.json', 'utf8')) as Outlines;
const { departements } = outlines.objects;

/** Every corner of the outlines of a territory, [lng, lat]. */
function cornersOf(key: 'region' | 'academie', id: string): [number, number][] {
  return feature(outlines, departements)
    .features.filter(({ properties }) => properties[key] === id)
    .flatMap(({ geometry }) => JSON.stringify(geometry).match(/-?\d+\.?\d*(?:e-\d+)?,-?\d+\.?\d*(?:e-\d+)?/g) ?? [])
    .map((pair) => pair.split(',').map(Number) as [number, number]);
}

function known(id: string, dataset = real): Territory {
  const territory = territoryOf(dataset, id);
  if (!territory) throw new Error(`No territory ${id}.`);
  return territory;
}

const ids = (campuses: readonly Campus[]) => campuses.map(({ id }) => id);

describe('the neighbours of the mainland', () => {
  const sharing = neighbors(departements.geometries as Parameters<typeof neighbors>[0]);
  const regions = departements.geometries.map(({ properties }) => (properties as Departement).region);
  const touching = new Map<string, Set<string>>();
  regions.forEach((region, place) => {
    const others = sharing[place]!.map((other) => regions[other]!);
    touching.set(region, new Set([...(touching.get(region) ?? []), ...others.filter((other) => other !== region)]));
  });

  it.each([...touching])('are for %s those whose outlines touch it', (region, others) => {
    expect([...(LAND_NEIGHBOURS.get(region) ?? [])].sort()).toEqual([...others].sort());
  });

  it('are known for every région that is not overseas, and for no other', () => {
    const mainland = real.regions.map(({ id }) => id).filter((id) => !OVERSEAS.some((frame) => frame.id === id));
    expect([...LAND_NEIGHBOURS.keys()].sort()).toEqual(mainland.sort());
  });

  it.each([...ACROSS_THE_SEA])('%s has no nearer shore than that of %s', (island, shore) => {
    const own = cornersOf('region', island);
    const distanceFrom = ([lng, lat]: [number, number]) =>
      own.reduce((least, to) => Math.min(least, distanceKm({ lat, lng }, { lat: to[1], lng: to[0] })), Infinity);
    const nearest = (region: string) =>
      cornersOf('region', region).reduce((least, corner) => Math.min(least, distanceFrom(corner)), Infinity);
    const others = [...LAND_NEIGHBOURS.keys()].filter((id) => id !== island);
    expect([...others].sort((a, b) => nearest(a) - nearest(b))[0]).toBe(shore);
  });
});

describe('the boxes of the académies', () => {
  it.each([...ACADEMIE_BOUNDS])('that of %s is the one of its outlines', (id, box) => {
    const corners = cornersOf('academie', id);
    const [lngs, lats] = [corners.map(([lng]) => lng), corners.map(([, lat]) => lat)];
    const real = [Math.min(...lats), Math.min(...lngs), Math.max(...lats), Math.max(...lngs)];
    real.forEach((degrees, side) => expect(Math.abs(degrees - box[side]!)).toBeLessThan(0.06));
  });

  it.each(TERRITORIES)('there is one for %s', (id) => {
    expect(boundsOfTerritory(known(id))).not.toBeNull();
  });

  it('there is none for a territory that nobody has drawn', () => {
    expect(boundsOfTerritory({ ...known('bretagne'), academies: [] })).toBeNull();
  });
});

describe('campusesOf', () => {
  it.each(TERRITORIES)('lists for %s what its filter finds, in that order', (id) => {
    const found = selectCampuses(index, { ...NO_CRITERIA, territories: [id] });
    expect(ids(campusesOf(real, null, id))).toEqual(ids(found));
  });

  it.each(real.filieres)('lists for $id what its filter finds, in that order', ({ id }) => {
    const found = selectCampuses(index, { ...NO_CRITERIA, filieres: [id] });
    expect(ids(campusesOf(real, id, null))).toEqual(ids(found));
    expect(found).toHaveLength(countFacets(index, NO_CRITERIA).filieres.get(id)!);
  });

  it('counts each cell as the table does', () => {
    for (const kind of ['region', 'academie'] as const) {
      for (const row of crossTable(real, kind).rows) {
        expect(filiereCounts(real, campusesOf(real, null, row.id)).map(({ count }) => count)).toEqual(row.counts);
      }
    }
  });

  it('leaves out merged campuses, and finds those of no known région', () => {
    const lost = aCampus({ region: 'atlantide', academie: null });
    const dataset = aDataset([aCampus({ status: 'merged' }), lost]);
    expect(campusesOf(dataset, null, 'centre-val-de-loire')).toEqual([]);
    expect(lostCampuses(dataset)).toEqual([lost]);
  });
});

describe('territoryOf', () => {
  it('knows a région, an académie, both under one id, and nothing else', () => {
    expect(known('bretagne')).toMatchObject({ isRegion: true, academies: [{ id: 'rennes' }] });
    expect(known('rennes')).toMatchObject({ isRegion: false, region: { name: 'Bretagne' } });
    expect(known('normandie')).toMatchObject({ isRegion: true, academies: [{ id: 'normandie' }] });
    expect(territoryOf(real, 'toString')).toBeNull();
  });

  it('gives the id for a région that is not known', () => {
    const dataset = aDataset([], { academies: [anAcademie({ id: 'ys', name: 'Ys', region: 'atlantide' })] });
    expect(known('ys', dataset).region).toEqual({ id: 'atlantide', name: 'atlantide' });
  });
});

describe('departementsOf', () => {
  it('takes those of every académie of a région, each once, with their names', () => {
    expect(departementsOf(real, known('corse'))).toEqual([
      { code: '2A', name: 'Corse-du-Sud' },
      { code: '2B', name: 'Haute-Corse' },
    ]);
    expect(departementsOf(real, known('ile-de-france'))).toHaveLength(8);
  });

  it('has the code alone where the name is missing', () => {
    const dataset = aDataset();
    expect(departementsOf(dataset, known('limoges', dataset))).toEqual([{ code: '87', name: null }]);
  });
});

describe('besideOf', () => {
  it.each([
    ['bretagne', ['land normandie', 'land pays-de-la-loire']],
    ['rennes', ['land normandie', 'land pays-de-la-loire']],
    ['nice', ['sibling aix-marseille', 'land auvergne-rhone-alpes', 'land occitanie']],
    ['corse', ['sea provence-alpes-cote-d-azur']],
    ['guadeloupe', ['sea martinique', 'sea guyane']],
    ['mayotte', ['sea la-reunion']],
    ['nouvelle-caledonie', []],
  ])('of %s', (id, expected) => {
    expect(besideOf(real, known(id)).map((beside) => `${beside.by} ${beside.id}`)).toEqual(expected);
  });

  it('tells the distance between two overseas territories', () => {
    expect(besideOf(real, known('mayotte'))[0]!.km).toBe(1440);
  });
});
