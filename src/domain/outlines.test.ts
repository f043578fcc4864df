import { readFileSync } from 'node:fs';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { isInside } from './geo.ts';
import { decodeOutlines } from './outlines.ts';
import { METROPOLE, OVERSEAS } from './territory.ts';

const file: unknown = JSON.parse(readFileSync('data/outlines/outlines.topo.json', 'utf8'));
const outlines = decodeOutlines(file);
const { academies, regions } = realDataset();

/** Saint-Barthélemy and Saint-Martin belong to an académie but have no outline in the base map. */
const WITHOUT_OUTLINE = ['977', '978'];

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
  throw new Error(`expected a polygon, got ${geometry.type}`);
}

describe('decodeOutlines', () => {
  it('gives the 103 départements that the académies name, each once', () => {
    const codes = outlines.departements.features.map(({ id }) => String(id)).sort();
    const named = academies
      .flatMap(({ departements }) => departements)
      .filter((code) => !WITHOUT_OUTLINE.includes(code));
    expect(codes).toHaveLength(103);
    expect(codes).toEqual([...named].sort());
  });

  it('places each département under the académie and the région that the data name', () => {
    const wrong = outlines.departements.features.filter(({ id, properties }) => {
      const academie = academies.find(({ departements }) => departements.includes(String(id)));
      return properties?.['academie'] !== academie?.id || properties?.['region'] !== academie?.region;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const shown = new Set(outlines.departements.features.map(({ properties }) => properties?.['region'] as string));
    expect([...shown].sort()).toEqual(regions.map(({ id }) => id).sort());
  });

  it('draws every département where it is, in longitude and latitude', () => {
    const frames = [{ id: 'metropole', bounds: METROPOLE }, ...OVERSEAS].map(({ id, bounds }) => ({
      id,
      bounds: { south: bounds.south - 2, west: bounds.west - 2, north: bounds.north + 2, east: bounds.east + 2 },
    }));
    const lost = outlines.departements.features.filter(({ geometry }) => {
      const points = positionsOf(geometry).map(([lng, lat]) => ({ lat: lat!, lng: lng! }));
      return points.length < 4 || !frames.some(({ bounds }) => points.some((point) => isInside(point, bounds)));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('parts the borders between régions from those within them', () => {
    const within = new Set(outlines.departementLines.coordinates.map((line) => JSON.stringify(line)));
    const between = outlines.regionLines.coordinates.map((line) => JSON.stringify(line));
    expect(within.size).toBeGreaterThan(50);
    expect(between.length).toBeGreaterThan(10);
    expect(between.filter((line) => within.has(line))).toEqual([]);
  });

  it('draws the neighbours', () => {
    expect(outlines.neighbours.features.length).toBeGreaterThan(3);
    expect(outlines.neighbours.features.filter(({ geometry }) => positionsOf(geometry).length < 4)).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '<!doctype html>'],
    ['a list', []],
    ['no objects', { type: 'Topology', arcs: [] }],
    ['départements alone', { objects: { departements: { type: 'GeometryCollection', geometries: [] } } }],
    ['objects of another kind', { objects: { departements: { type: 'Point' }, neighbours: { type: 'Point' } } }],
    ['a GeoJSON', { type: 'FeatureCollection', features: [] }],
  ])('refuses %s, and says what it expected', (_, input) => {
    expect(() => decodeOutlines(input)).toThrow(/expected a TopoJSON with the objects "departements" and "neighbours"/);
  });
});
