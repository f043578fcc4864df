// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { OUTLINES_FILE } from './data-files.ts';
import type { Case } from './data-rules-expect.ts';
import { testCases } from './data-rules-expect.ts';
import { CAMPUS_FILE, mainCampus, treeWith, treeWithCampus, treeWithout } from './data-rules-fixture.ts';
import { PLACE_RULES, distanceKm } from './data-rules-place.ts';

const at = `${CAMPUS_FILE} `;
const campus = mainCampus();
const { head, position } = campus;
const [member] = campus.members;
if (!member) throw new Error('The fixture must fill every field.');

const CASES: readonly Case[] = [
  [
    'precision',
    'an establishment without commune',
    treeWithCampus({ position: { ...position, commune: null }, head: { ...head, commune: null } }),
    [`${at}position.commune: a commune | null`],
  ],
  [
    'precision',
    'a seat with a commune',
    treeWith('campuses/campus-du-fer.json', (json: { position: object }) => ({
      ...json,
      position: { ...json.position, commune: 'Alphaville' },
    })),
    ['campuses/campus-du-fer.json position.commune: null | "Alphaville"'],
  ],
  [
    'precision',
    'the head elsewhere',
    treeWithCampus({ head: { ...head, commune: 'Ailleurs' } }),
    [`${at}position.commune: that of the head, Ailleurs | "Alphaville"`],
  ],
  [
    'outlines',
    'no outlines',
    treeWithout(OUTLINES_FILE),
    [`${OUTLINES_FILE} objects.departements: a TopoJSON of the départements | null`],
  ],
  [
    'territory',
    '12 km outside the département',
    treeWithCampus({ position: { ...position, lng: -0.15 } }),
    [`${at}position: a point of 01 | [45.5,-0.15]`],
  ],
  ['territory', '4 km outside, in the tolerance', treeWithCampus({ position: { ...position, lng: -0.05 } }), []],
  [
    'territory',
    'latitude and longitude exchanged',
    treeWithCampus({ members: [{ ...member, position: { lat: 0.5, lng: 45.5, precision: 'commune' } }] }),
    [`${at}members.0.position: a point in France | [0.5,45.5]`],
  ],
  [
    'territory',
    'a seat outside the académie',
    treeWith('campuses/campus-du-fer.json', (json: { position: object }) => ({
      ...json,
      position: { ...json.position, lng: 2.5 },
    })),
    ['campuses/campus-du-fer.json position: a point of 01, 02 | [45.5,2.5]'],
  ],
];

testCases('rules of place', PLACE_RULES, CASES);

function square(west: number, south: number, size: number): [number, number][] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

describe('distanceKm', () => {
  const holed = { type: 'Polygon' as const, coordinates: [square(0, 0, 4), square(1, 1, 2)] };
  const islands = { type: 'MultiPolygon' as const, coordinates: [[square(0, 0, 1)], [square(10, 0, 1)]] };

  it.each([
    ['inside', holed, 0.5, 0.5, 0],
    ['in the hole, half a degree from its edge', holed, 2, 1.5, 55.6],
    ['one degree east', holed, 2, 5, 111.2],
    ['off a corner', holed, 5, 5, 157.1],
    ['on the second island', islands, 0.5, 10.5, 0],
    ['between two islands', islands, 0.5, 4, 333.6],
  ])('%s', (_where, outline, lat, lng, expected) => {
    expect(distanceKm({ lat, lng }, outline)).toBeCloseTo(expected, 0);
  });

  it('is infinite from what is no surface', () => {
    expect(distanceKm({ lat: 0, lng: 0 }, { type: 'Point', coordinates: [0, 0] })).toBe(Infinity);
  });
});
