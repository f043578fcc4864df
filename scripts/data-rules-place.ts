/** Rules of place: a position says how near it is, and lies in its territory. */
import type { Geometry, Position as Coordinates } from 'geojson';
import type { Facts, FileCampus } from './data-files.ts';
import type { Outlines } from './data-outlines.ts';
import { OUTLINES_FILE, factsOf } from './data-files.ts';
import type { Finding, Rule } from './data-rules-kit.ts';
import { campusRule, departementsOf, finding, territoriesOf } from './data-rules-kit.ts';

/** The outlines are generalised: a harbour may lie that far from their coast. */
const TOLERANCE_KM = 5;
const KM_PER_DEGREE = 111.195;

interface Point {
  lat: number;
  lng: number;
}

const precision = campusRule(
  'precision',
  'The precision of a position agrees with its fields: what was placed, where, and what is not known.',
  (campus, facts) => {
    const { position, head } = campus;
    if (position === null) return [];
    const wide = position.precision === 'academie' || position.precision === 'region';
    const found = wide ? seatFindings(campus, facts) : nearFindings(position);
    if (position.of === 'siege' && head?.commune && head.commune !== position.commune) {
      found.push(
        finding(
          'position.commune',
          `that of the head, ${head.commune}`,
          position.commune,
          'Place the head, or say of: site.',
        ),
      );
    }
    return found;
  },
);

type FilePosition = NonNullable<FileCampus['position']>;

function nearFindings(position: FilePosition): Finding[] {
  const { precision: near, of, place, commune, departement, uai } = position;
  const checks: [string, boolean, string, unknown][] = [
    ['position.commune', commune !== null, 'a commune', commune],
    ['position.departement', departement !== null, 'a département', departement],
    ['position.of', (of === 'membre') === (near === 'membre'), near === 'membre' ? 'membre' : 'siege or site', of],
    ['position.of', of !== 'chef-lieu', 'siege, site or membre', of],
    ['position.place', near !== 'commune' || place === commune, `the commune, ${commune}`, place],
    ['position.uai', near !== 'commune' || uai === null, 'null where only the commune is known', uai],
  ];
  const broken = checks.filter(([, holds]) => !holds);
  return broken.map(([field, , expected, got]) => finding(field, expected, got, `Position of precision ${near}.`));
}

function seatFindings(campus: FileCampus, facts: Facts): Finding[] {
  const { position, academie } = campus;
  if (position === null) return [];
  const seats = territoriesOf(campus, facts.academies ?? []).map(({ seat }) => seat);
  const checks: [string, boolean, string, unknown][] = [
    ['position.commune', position.commune === null, 'null', position.commune],
    ['position.departement', position.departement === null, 'null', position.departement],
    ['position.insee', position.insee === null, 'null', position.insee],
    ['position.uai', position.uai === null, 'null', position.uai],
    ['position.of', position.of === 'chef-lieu', 'chef-lieu', position.of],
    [
      'position.precision',
      (academie === null) === (position.precision === 'region'),
      academie === null ? 'region' : 'academie',
      position.precision,
    ],
    [
      'position.place',
      facts.academies === null || seats.includes(position.place),
      `a seat: ${seats.join(', ')}`,
      position.place,
    ],
  ];
  const broken = checks.filter(([, holds]) => !holds);
  const tip = `Position of precision ${position.precision}: nothing nearer than the seat is known.`;
  return broken.map(([field, , expected, got]) => finding(field, expected, got, tip));
}

const outlines: Rule = {
  name: 'outlines',
  description: `${OUTLINES_FILE} is there, with the départements that positions are checked against.`,
  check: (tree) => {
    const { outlines: known, academies } = factsOf(tree);
    const tip = 'Run scripts/make-base-map.ts, or restore the file: without it no position can be checked.';
    if (known === null) {
      return [{ file: OUTLINES_FILE, ...finding('objects.departements', 'a TopoJSON of the départements', null, tip) }];
    }
    const bare = (academies ?? []).filter(({ departements }) => !departements.some((code) => known.has(code)));
    return bare.map(({ id }) => ({
      file: OUTLINES_FILE,
      ...finding('objects.departements', `a département of ${id}`, null, tip),
    }));
  },
};

const territory = campusRule(
  'territory',
  `Positions lie in their département, académie or région, those of members in France, within ${TOLERANCE_KM} km.`,
  (campus, facts) => {
    const { position, members } = campus;
    const known = facts.outlines;
    if (known === null) return [];
    const codes = position?.departement ? [position.departement] : (departementsOf(campus, facts) ?? []);
    const tip =
      'Compare with a map: latitude and longitude may be exchanged, or belong to another place of the same name.';
    const found: Finding[] = [];
    if (position && codes.length > 0 && !liesIn(position, codes, known)) {
      found.push(finding('position', `a point of ${codes.join(', ')}`, [position.lat, position.lng], tip));
    }
    members.forEach(({ position: point }, index) => {
      if (point && !liesIn(point, [...known.keys()], known)) {
        found.push(finding(`members.${index}.position`, 'a point in France', [point.lat, point.lng], tip));
      }
    });
    return found;
  },
);

function liesIn(point: Point, codes: readonly string[], known: Outlines): boolean {
  return codes.some((code) => {
    const outline = known.get(code);
    return outline !== undefined && distanceKm(point, outline) <= TOLERANCE_KM;
  });
}

/** Kilometres from a point to an outline, 0 inside; on a plane tangent at the point, exact enough for a few kilometres. */
export function distanceKm(point: Point, outline: Geometry): number {
  const polygons =
    outline.type === 'Polygon' ? [outline.coordinates] : outline.type === 'MultiPolygon' ? outline.coordinates : [];
  const planes = polygons.map((rings) => rings.map((ring) => ring.map((one) => toPlane(one, point))));
  if (planes.some((rings) => isInside(rings))) return 0;
  return Math.min(Infinity, ...planes.flat().map(ringDistanceKm));
}

function toPlane([lng = 0, lat = 0]: Coordinates, origin: Point): [number, number] {
  const shrink = Math.cos((origin.lat * Math.PI) / 180);
  return [(lng - origin.lng) * shrink * KM_PER_DEGREE, (lat - origin.lat) * KM_PER_DEGREE];
}

/** Whether the origin is inside: an odd number of edges cross the half-line to the east (holes count too). */
function isInside(rings: readonly [number, number][][]): boolean {
  return (
    rings.flatMap(edgesOf).filter(([[ax, ay], [bx, by]]) => ay > 0 !== by > 0 && ax - (ay * (bx - ax)) / (by - ay) > 0)
      .length %
      2 ===
    1
  );
}

function ringDistanceKm(ring: readonly [number, number][]): number {
  return Math.min(
    ...edgesOf(ring).map(([[ax, ay], [bx, by]]) => {
      const [dx, dy] = [bx - ax, by - ay];
      const share = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(ax + share * dx, ay + share * dy);
    }),
  );
}

function edgesOf(ring: readonly [number, number][]): [[number, number], [number, number]][] {
  return ring.slice(1).flatMap((end, index) => {
    const start = ring[index];
    return start ? [[start, end] as [[number, number], [number, number]]] : [];
  });
}

/** The rules of this file, in the order in which they speak. */
export const PLACE_RULES: readonly Rule[] = [precision, outlines, territory];
