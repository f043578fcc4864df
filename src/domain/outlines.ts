/** The outlines of the base map: from the repository's TopoJSON to the paths that are drawn. */
import type { Geometry, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { mercatorX, mercatorY } from './geo.ts';
import type { Steps } from './steps.ts';

/** What each département's outline says of it: the ids of its territories. */
interface DepartementProperties {
  region: string;
  academie: string;
}

type OutlineTopology = Topology<{
  departements: GeometryCollection<DepartementProperties>;
  neighbours: GeometryCollection;
}>;

/** How many units of the paths the side of the Mercator square is: each is 40 m on the equator, finer than the file. */
export const OUTLINE_UNITS = 2 ** 20;

/** Paths of SVG in these units, from the north-west, from the bottom up. */
export interface Outlines {
  /** One a neighbour. */
  neighbours: readonly string[];
  /** One a département. */
  departements: readonly string[];
  /** Borders between départements of one région académique. */
  departementLines: string;
  /** Borders between régions académiques. */
  regionLines: string;
}

/**
 * Decodes the outlines step by step, so that the page goes on between them; throws where the two objects are not there.
 * The file is ours: its geometry is not checked.
 */
export function* outlineSteps(input: unknown): Steps<Outlines> {
  if (!isOutlineTopology(input)) {
    throw new Error('outlines: expected a TopoJSON with the objects "departements" and "neighbours"');
  }
  const paths: Record<keyof typeof input.objects, string[]> = { neighbours: [], departements: [] };
  for (const name of ['neighbours', 'departements'] as const) {
    for (const geometry of input.objects[name].geometries) {
      const shape = feature(input, geometry);
      if (shape.type === 'Feature') paths[name].push(pathOf(shape.geometry));
      yield;
    }
  }
  const [within, between] = [true, false].map((isWithin) =>
    mesh(input, input.objects.departements, (a, b) => a !== b && (regionOf(a) === regionOf(b)) === isWithin),
  );
  yield;
  return { ...paths, departementLines: pathOf(within!), regionLines: pathOf(between!) };
}

function pathOf(geometry: Geometry): string {
  if (geometry.type === 'Polygon') return geometry.coordinates.map(ring).join('');
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat().map(ring).join('');
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map(line).join('');
  return '';
}

const ring = (positions: readonly Position[]) => `${line(positions)}Z`;

/** Each point from the one before: whole numbers, and few signs of them. */
function line(positions: readonly Position[]): string {
  let [x, y] = [0, 0];
  let path = '';
  for (const [lng, lat] of positions) {
    const [left, top] = [inUnits(mercatorX(lng!)), inUnits(mercatorY(lat!))];
    path += path === '' ? `M${left} ${top}l` : `${left - x} ${top - y} `;
    [x, y] = [left, top];
  }
  return path.trimEnd();
}

function inUnits(coordinate: number): number {
  return Math.round(coordinate * OUTLINE_UNITS);
}

function regionOf(geometry: { properties?: unknown }): string | undefined {
  return (geometry.properties as DepartementProperties | undefined)?.region;
}

function isOutlineTopology(input: unknown): input is OutlineTopology {
  const objects = (input as { objects?: Record<string, { type?: unknown }> } | null)?.objects;
  return (
    objects?.['departements']?.type === 'GeometryCollection' && objects['neighbours']?.type === 'GeometryCollection'
  );
}
