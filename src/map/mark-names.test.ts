import { describe, expect, it } from 'vitest';
import { aCampus, aPosition } from '../../tests/builders.ts';
import type { CampusBrief } from '../domain/campus.ts';
import { whereColumns } from '../domain/where-columns.ts';
import { markColumns } from './mark-columns.ts';
import { groupMarks, groupsIn } from './mark-groups.ts';
import { campusNames, markNamer } from './mark-names.ts';

const tours = (id: string, lng: number, name = 'Numérique') =>
  aCampus({
    id,
    name,
    shortName: null,
    region: 'centre-val-de-loire',
    position: { ...aPosition(), commune: 'Tours', departement: '37', lat: 47, lng },
  });
const nameOf = ({ name }: CampusBrief) => name;

function namesOf(campuses: CampusBrief[]): string[] {
  const columns = markColumns(campuses, whereColumns(campuses), () => ({
    place: 'Tours (37)',
    regionName: 'Centre-Val de Loire',
  }));
  const groups = groupsIn(groupMarks(campuses, columns, new Uint8Array(campuses.length).fill(1), -1, 8), null);
  return markNamer(columns, nameOf)(groups);
}

describe('markNamer', () => {
  it('names a campus by its own name and a cluster by what it holds', () => {
    expect(namesOf([tours('a', 0, 'Bois'), tours('b', 5), tours('c', 5.05)])).toEqual([
      'Bois',
      '2 campus, Centre-Val de Loire : Tours (37)',
    ]);
  });

  it('tells apart two campuses of one name', () => {
    expect(namesOf([tours('a', 0), tours('b', 5), tours('c', 10)])).toEqual([
      'Numérique',
      'Numérique, Numérique, b',
      'Numérique, Numérique, c',
    ]);
  });

  it('tells apart clusters that hold as many at places of one name', () => {
    const plain = '2 campus, Centre-Val de Loire : Tours (37)';
    const pair = (id: string, lng: number) => [tours(id, lng), tours(`${id}2`, lng + 0.05)];
    expect(namesOf([...pair('a', 0), ...pair('b', 5), ...pair('c', 10)])).toEqual([
      plain,
      `${plain}, dont Numérique`,
      `${plain}, dont Numérique, c`,
    ]);
  });
});

describe('campusNames', () => {
  it('tells apart two campuses of one name in one list', () => {
    expect(campusNames([tours('a', 0), tours('b', 0), tours('c', 0, 'Bois')], nameOf)).toEqual([
      'Numérique',
      'Numérique, Numérique, b',
      'Bois',
    ]);
  });
});
