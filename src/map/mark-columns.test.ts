import { describe, expect, it } from 'vitest';
import { aCampus, aPosition, toColumns } from '../../tests/builders.ts';
import type { CampusBrief } from '../domain/campus.ts';
import { whereColumns } from '../domain/where-columns.ts';
import { markColumns, maskOf, type NameColumn } from './mark-columns.ts';

const at = (commune: string | null, departement: string | null, lat = 47) =>
  aCampus({ position: { ...aPosition(), commune, departement, lat, lng: 2 } });

const campuses = [
  at('Saint-Denis', '93'),
  at('Saint-Denis', '974', -21),
  at('Saint-Denis', '93', 48),
  at(null, null),
  aCampus({ position: null, academie: 'lille', region: 'hauts-de-france' }),
  aCampus({ position: null, academie: 'amiens', region: 'hauts-de-france' }),
];
const placeOf = ({ position, academie, region }: CampusBrief) =>
  position?.commune ? `${position.commune} (${position.departement})` : `${academie}, ${region}`;
const namesOf = (campus: CampusBrief) => ({ place: placeOf(campus), regionName: campus.region.toUpperCase() });

const columnsOf = (all: readonly CampusBrief[], names: typeof namesOf) => markColumns(all, whereColumns(all), names);

const held = ({ codes, values }: NameColumn) => Array.from(codes as ArrayLike<number>, (code) => values[code]![0]);

describe('markColumns', () => {
  it('names the place and the région of each campus as it is named alone', () => {
    const { places, regions } = columnsOf(campuses, namesOf);
    expect(held(places)).toEqual(campuses.map(placeOf));
    expect(held(regions)).toEqual(campuses.map(({ region }) => region.toUpperCase()));
  });

  it('asks for a name once a place and once a territory', () => {
    const asked: string[] = [];
    const many = Array.from({ length: 50 }, () => campuses).flat();
    columnsOf(many, (campus) => {
      asked.push(placeOf(campus));
      return namesOf(campus);
    });
    expect(asked.length).toBeLessThanOrEqual(
      5 + new Set(campuses.map(({ region, academie }) => `${region} ${academie}`)).size,
    );
  });

  it('gives one code to places of one name, whatever names them', () => {
    const { places } = columnsOf(campuses, () => ({ place: 'là', regionName: 'ici' }));
    expect([new Set(places.codes).size, places.values]).toEqual([1, [['là']]]);
  });

  it.each([
    [3, 1],
    [256, 1],
    [257, 2],
    [65_537, 4],
  ])('holds %d names in as many bytes a campus as they take', (count, bytes) => {
    const all = Array.from({ length: count }, (_, number) => at(`Commune ${number}`, '37'));
    const { places } = columnsOf(all, ({ position }) => ({ place: position!.commune!, regionName: 'ici' }));
    expect(places.codes.BYTES_PER_ELEMENT).toBe(bytes);
    expect(held(places)).toEqual(all.map(({ position }) => position!.commune));
  });

  it('holds where the campuses with a position are', () => {
    const placed = campuses.slice(0, 4);
    const { x, y, placed: arePlaced } = columnsOf(campuses, namesOf);
    const expected = toColumns(placed.map(({ position }) => position!));
    expect([[...x].slice(0, 4), [...y].slice(0, 4)]).toEqual([[...expected.x], [...expected.y]]);
    expect([...arePlaced]).toEqual([1, 1, 1, 1, 0, 0]);
  });

  it('takes the points that came with the campuses', () => {
    const points = { ...toColumns([]), placed: new Uint8Array() };
    const { x, placed } = markColumns(campuses, { ...whereColumns(campuses), points }, namesOf);
    expect([x, placed]).toEqual([points.x, points.placed]);
  });
});

describe('maskOf', () => {
  it('keeps what is shown and has a position', () => {
    expect([...maskOf(Uint8Array.of(1, 0, 1, 0), { placed: Uint8Array.of(1, 1, 0, 0) })]).toEqual([1, 0, 0, 0]);
  });
});
