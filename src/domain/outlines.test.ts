import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { finished } from './steps.ts';
import { fromMercator, isInside, type LatLng } from './geo.ts';
import { OUTLINE_UNITS, outlineSteps } from './outlines.ts';
import { METROPOLE, OVERSEAS } from './territory.ts';

interface File {
  objects: { departements: { geometries: { id: string; properties: { region: string; academie: string } }[] } };
}
const file = JSON.parse(readFileSync('data/outlines/outlines.topo.json', 'utf8')) as File;
const named = file.objects.departements.geometries;
const outlines = finished(outlineSteps(file));
const { academies, regions } = realDataset();

/** Saint-Barthélemy and Saint-Martin belong to an académie but have no outline in the base map. */
const WITHOUT_OUTLINE = ['977', '978'];

/** The lines of a path, each with its points. */
function linesOf(path: string): LatLng[][] {
  return path.split(/(?=M)/).map((line) => {
    const [, start, steps] = /^M(-?\d+ -?\d+)l([-\d ]*)Z?$/.exec(line)!;
    let [x, y] = start!.split(' ').map(Number) as [number, number];
    const numbers = steps!.split(' ').map(Number);
    const points = [fromMercator(x / OUTLINE_UNITS, y / OUTLINE_UNITS)];
    for (let at = 0; at < numbers.length; at += 2) {
      [x, y] = [x + numbers[at]!, y + numbers[at + 1]!];
      points.push(fromMercator(x / OUTLINE_UNITS, y / OUTLINE_UNITS));
    }
    return points;
  });
}

describe('the outlines', () => {
  it('are of the 103 départements that the académies name, each once', () => {
    const codes = named.map(({ id }) => String(id)).sort();
    const expected = academies
      .flatMap(({ departements }) => departements)
      .filter((code) => !WITHOUT_OUTLINE.includes(code));
    expect(outlines.departements).toHaveLength(103);
    expect(codes).toEqual([...expected].sort());
  });

  it('place each département under the académie and the région that the data name', () => {
    const wrong = named.filter(({ id, properties }) => {
      const academie = academies.find(({ departements }) => departements.includes(String(id)));
      return properties.academie !== academie?.id || properties.region !== academie?.region;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const shown = new Set(named.map(({ properties }) => properties.region));
    expect([...shown].sort()).toEqual(regions.map(({ id }) => id).sort());
  });

  it('draw every département where it is, its rings closed', () => {
    const frames = [{ id: 'metropole', bounds: METROPOLE }, ...OVERSEAS].map(({ id, bounds }) => ({
      id,
      bounds: { south: bounds.south - 2, west: bounds.west - 2, north: bounds.north + 2, east: bounds.east + 2 },
    }));
    const lost = outlines.departements.flatMap((path, at) => {
      const points = linesOf(path).flat();
      const isThere = points.length > 3 && frames.some(({ bounds }) => points.some((point) => isInside(point, bounds)));
      return isThere && path.endsWith('Z') ? [] : [named[at]!.id];
    });
    expect(lost).toEqual([]);
    // Finistère has the west of the mainland, Corse its south.
    const pointsOf = (code: string) => linesOf(outlines.departements[named.findIndex(({ id }) => id === code)]!).flat();
    expect(Math.min(...pointsOf('29').map(({ lng }) => lng))).toBeCloseTo(-5.14, 1);
    expect(Math.min(...pointsOf('2A').map(({ lat }) => lat))).toBeCloseTo(41.37, 1);
  });

  it('part the borders between régions from those within them', () => {
    const partsOf = (path: string) => linesOf(path).map((line) => JSON.stringify(line));
    const within = new Set(partsOf(outlines.departementLines));
    const between = partsOf(outlines.regionLines);
    expect(within.size).toBeGreaterThan(50);
    expect(between.length).toBeGreaterThan(10);
    expect(between.filter((line) => within.has(line))).toEqual([]);
  });

  it('draw the neighbours', () => {
    expect(outlines.neighbours.length).toBeGreaterThan(3);
    expect(outlines.neighbours.filter((path) => linesOf(path).flat().length < 4)).toEqual([]);
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
    expect(() => finished(outlineSteps(input))).toThrow(
      /expected a TopoJSON with the objects "departements" and "neighbours"/,
    );
  });
});
