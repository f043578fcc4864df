/** The outlines of the plan as one SVG symbol, which the build puts into every page (vite.config.ts). */
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon, Topology } from 'topojson-specification';
import { PLAN, PLAN_INSETS, PLAN_METROPOLE, PLAN_SYMBOL, planLine } from '../src/domain/plan.ts';
import { clippedRing } from './clipped-ring.ts';

type Outlines = Topology<{
  departements: GeometryCollection<{ region: string }>;
  neighbours: GeometryCollection;
}>;

/** Least area of a bend that is kept, in square units of the plan (a unit is about a kilometre), and of a ring. */
const LEAST_BEND = { land: 5, neighbours: 60 };
const LEAST_RING = 4;

/**
 * The symbol of the outlines of data/outlines/outlines.topo.json. Deterministic. No borders of départements: they weighed
 * 2.7 kB in every page; the live map has them.
 */
export function planSymbol(topology: Outlines): string {
  const projected = presimplify(onPlan(topology));
  const land = simplify(projected, LEAST_BEND.land);
  const around = simplify(projected, LEAST_BEND.neighbours);
  const { departements } = land.objects;
  const regionOf = (geometry: { properties?: unknown }) => (geometry.properties as { region: string }).region;
  const polygons = departements.geometries as (Polygon | TopoMultiPolygon)[];
  return [
    `<symbol id="${PLAN_SYMBOL}" class="plan-symbol" viewBox="0 0 ${PLAN.width} ${PLAN.height}">`,
    path('plan-neighbours', neighbourPath(around)),
    path(
      'plan-insets',
      PLAN_INSETS.map(({ frame: { x, y, width, height } }) => `M${x} ${y}h${width}v${height}h${-width}z`).join(''),
    ),
    path('plan-land', polygonPath(merge(land as Topology, polygons))),
    path('plan-regions', linePath(mesh(land, departements, (a, b) => a !== b && regionOf(a) !== regionOf(b)))),
    '</symbol>',
  ].join('');
}

function path(className: string, d: string): string {
  return `<path class="${className}" d="${d}"/>`;
}

/** The topology with its arcs in units of the plan, each where its first point belongs; what is on no part shrinks to nothing. */
function onPlan(topology: Outlines): Outlines {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map((point) => {
      x = topology.transform ? x + point[0]! : point[0]!;
      y = topology.transform ? y + point[1]! : point[1]!;
      return { lng: x * scale[0] + translate[0], lat: y * scale[1] + translate[1] };
    });
    return (planLine(line) ?? []).map((point): Position => [point.x, point.y]);
  });
  const { transform: _, ...rest } = topology;
  return {
    ...rest,
    arcs: arcs.map((arc) =>
      arc.length > 1
        ? arc
        : [
            [0, 0],
            [0, 0],
          ],
    ),
  };
}

/** What a window of another shape shows beside metropolitan France, of its width and height. */
const AROUND = 0.6;

/** The land around, as far as a window may show it. */
function neighbourPath(topology: Outlines): string {
  const metropole = topology.objects.neighbours.geometries.filter(({ id }) => id === 'metropole');
  const shape = merge(topology as Topology, metropole as (Polygon | TopoMultiPolygon)[]);
  const { x, y, width, height } = PLAN_METROPOLE;
  const frame = {
    x: x - AROUND * width,
    y: y - AROUND * height,
    width: (1 + 2 * AROUND) * width,
    height: (1 + 2 * AROUND) * height,
  };
  const rings = shape.coordinates.flatMap(([outer]) => (outer ? [clippedRing(outer, frame)] : []));
  return rings.map((ring) => ringPath(ring)).join('');
}

function polygonPath({ coordinates }: MultiPolygon): string {
  return coordinates.flatMap((rings) => rings.map((ring) => ringPath(ring))).join('');
}

function ringPath(ring: readonly Position[]): string {
  return Math.abs(areaOf(ring)) < LEAST_RING ? '' : `${relative(ring.slice(0, -1))}z`;
}

function linePath({ coordinates }: MultiLineString): string {
  return coordinates.map((line) => relative(line)).join('');
}

/** Twice rounded: to whole units, to tenths in the insets, whose shapes are small; relative, without idle points. */
function relative(line: readonly Position[]): string {
  const decimals = (line[0]?.[1] ?? 0) > PLAN_METROPOLE.height ? 10 : 1;
  const points = line.map(([x, y]) => [Math.round(x! * decimals), Math.round(y! * decimals)] as const);
  const [first] = points;
  if (!first) return '';
  let text = `M${first[0] / decimals} ${first[1] / decimals}l`;
  let last = first;
  const steps: string[] = [];
  for (const point of points.slice(1)) {
    const [dx, dy] = [point[0] - last[0], point[1] - last[1]];
    if (dx === 0 && dy === 0) continue;
    steps.push(pair(dx / decimals, dy / decimals));
    last = point;
  }
  if (steps.length === 0) return '';
  text += steps.reduce((all, step) => (all === '' || step.startsWith('-') ? all + step : `${all} ${step}`), '');
  return text;
}

function pair(dx: number, dy: number): string {
  return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
}

function areaOf(ring: readonly Position[]): number {
  return (
    ring.reduce((sum, [x, y], place) => {
      const [nextX, nextY] = ring[(place + 1) % ring.length]!;
      return sum + x! * nextY! - nextX! * y!;
    }, 0) / 2
  );
}
