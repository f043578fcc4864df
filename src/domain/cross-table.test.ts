import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACADEMIES, aCampus, aDataset, FILIERES, realDataset } from '../../tests/builders.ts';
import type { Campus } from './campus.ts';
import {
  crossTable,
  firstDirection,
  heatOf,
  isSameColumn,
  sortedRows,
  TERRITORY_KINDS,
  type CrossSort,
  type CrossTable,
  type SortColumn,
} from './cross-table.ts';

const real = realDataset();
const ids = FILIERES.map(({ id }) => id);

const anyCampus: fc.Arbitrary<Campus> = fc
  .record({
    filiere: fc.constantFrom(...ids, 'inconnue'),
    otherFilieres: fc.array(fc.constantFrom(...ids, 'inconnue'), { maxLength: 3 }),
    status: fc.constantFrom('attested', 'to-verify', 'merged'),
    place: fc.constantFrom(...ACADEMIES, { id: 'atlantide', region: 'atlantide' }),
    isAcademieKnown: fc.boolean(),
  })
  .map(({ place, isAcademieKnown, ...rest }) =>
    aCampus({ ...rest, region: place.region, academie: isAcademieKnown ? place.id : null }),
  );

/** The table counted again, cell by cell and campus by campus. */
function naively(campuses: Campus[], kind: 'region' | 'academie') {
  const dataset = aDataset(campuses);
  const shown = campuses.filter(({ status }) => status !== 'merged');
  const isIn = (campus: Campus, id: string) => campus.region === id || campus.academie === id;
  const isOf = (campus: Campus, id: string) => campus.filiere === id || campus.otherFilieres.some((one) => one === id);
  const territories = (kind === 'region' ? dataset.regions : dataset.academies).map(({ id }) => id);
  const lost = shown.filter((campus) => !territories.some((id) => isIn(campus, id)));
  const countOf = (some: Campus[]) => ({
    total: some.length,
    counts: ids.map((filiere) => some.filter((campus) => isOf(campus, filiere)).length),
  });
  return {
    rows: new Map(territories.map((id) => [id, countOf(shown.filter((campus) => isIn(campus, id)))])),
    lost: lost.length === 0 ? null : countOf(lost),
    whole: countOf(shown),
  };
}

const counted = ({ total, counts }: { total: number; counts: number[] }) => ({ total, counts });

describe('crossTable', () => {
  it('counts as its naive twin does, whatever the campuses', () => {
    fc.assert(
      fc.property(fc.array(anyCampus, { maxLength: 15 }), fc.constantFrom(...TERRITORY_KINDS), (campuses, kind) => {
        const table = crossTable(aDataset(campuses), kind);
        const twin = naively(campuses, kind);
        expect(new Map(table.rows.map((row) => [row.id, counted(row)]))).toEqual(twin.rows);
        expect(table.unplaced && counted(table.unplaced)).toEqual(twin.lost);
        expect({ total: table.total, counts: table.columnTotals }).toEqual(twin.whole);
      }),
    );
  });

  it('loses no campus and counts none twice: rows and what no row holds make the whole', () => {
    for (const kind of TERRITORY_KINDS) {
      const table = crossTable(real, kind);
      const placed = table.rows.reduce((sum, { total }) => sum + total, 0);
      expect(placed + (table.unplaced?.total ?? 0)).toBe(table.total);
      table.columnTotals.forEach((total, at) => {
        const inRows = table.rows.reduce((sum, { counts }) => sum + counts[at]!, 0);
        expect(inRows + (table.unplaced?.counts[at] ?? 0)).toBe(total);
      });
    }
  });

  it('counts a campus of two filières in each, and once in the totals', () => {
    const table = crossTable(aDataset([aCampus({ filiere: ids[0], otherFilieres: [ids[1]!, ids[0]!] })]), 'region');
    const row = table.rows.find(({ id }) => id === 'centre-val-de-loire')!;
    expect(counted(row)).toEqual({ total: 1, counts: [1, 1, 0] });
    expect(table.total).toBe(1);
  });

  it('counts a campus without académie in the académie that bears its région, and else says it', () => {
    const inGuyane = aCampus({ academie: null, region: 'guyane' });
    const somewhere = aCampus({ academie: null, region: 'nouvelle-aquitaine', name: 'Quelque part' });
    const table = crossTable(aDataset([inGuyane, somewhere]), 'academie');
    expect(table.rows.filter(({ total }) => total > 0).map(({ id }) => id)).toEqual(['guyane']);
    expect(table.unplaced?.campuses.map(({ name }) => name)).toEqual(['Quelque part']);
  });

  it('has every territory and filière of the real data, empty ones included, by name', () => {
    const regions = crossTable(real, 'region');
    expect(regions.rows.map(({ name }) => name)).toEqual(
      real.regions.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'fr')),
    );
    expect(regions.rows.every(({ counts }) => counts.length === real.filieres.length)).toBe(true);
    expect(regions.rows.filter(({ total }) => total === 0).map(({ id }) => id)).toContain('corse');
    expect(crossTable(real, 'academie').rows).toHaveLength(real.academies.length);
  });
});

describe('sortedRows', () => {
  const table = crossTable(
    aDataset([
      aCampus({ region: 'normandie', academie: 'normandie', filiere: ids[2] }),
      aCampus({ region: 'guyane', academie: 'guyane', filiere: ids[0] }),
      aCampus({ region: 'guyane', academie: 'guyane', filiere: ids[0] }),
    ]),
    'region',
  );
  const order = (column: SortColumn, direction: CrossSort['direction'], of: CrossTable = table) =>
    sortedRows(of, { column, direction }).map(({ id }) => id);

  it.each<[SortColumn, CrossSort['direction'], string[]]>([
    [{ by: 'name' }, 'ascending', ['centre-val-de-loire', 'guyane', 'normandie', 'nouvelle-aquitaine']],
    [{ by: 'name' }, 'descending', ['nouvelle-aquitaine', 'normandie', 'guyane', 'centre-val-de-loire']],
    [{ by: 'total' }, 'descending', ['guyane', 'normandie', 'centre-val-de-loire', 'nouvelle-aquitaine']],
    [{ by: 'total' }, 'ascending', ['centre-val-de-loire', 'nouvelle-aquitaine', 'normandie', 'guyane']],
    [
      { by: 'filiere', id: ids[2]! },
      'descending',
      ['normandie', 'centre-val-de-loire', 'guyane', 'nouvelle-aquitaine'],
    ],
    [
      { by: 'filiere', id: 'inconnue' },
      'descending',
      ['centre-val-de-loire', 'guyane', 'normandie', 'nouvelle-aquitaine'],
    ],
  ])('by %j, %s: %j', (column, direction, expected) => {
    expect(order(column, direction)).toEqual(expected);
  });

  it('leaves the rows of the table where they are', () => {
    const before = table.rows.map(({ id }) => id);
    order({ by: 'total' }, 'descending');
    expect(table.rows.map(({ id }) => id)).toEqual(before);
  });

  it('puts the É of Île-de-France and La Réunion where a French reader looks for them', () => {
    const names = sortedRows(crossTable(real, 'region'), { column: { by: 'name' }, direction: 'ascending' }).map(
      ({ name }) => name,
    );
    expect(names.indexOf('Île-de-France')).toBe(names.indexOf('Hauts-de-France') + 1);
  });
});

describe('the columns', () => {
  it.each<[SortColumn, SortColumn, boolean]>([
    [{ by: 'name' }, { by: 'name' }, true],
    [{ by: 'name' }, { by: 'total' }, false],
    [{ by: 'filiere', id: 'a' }, { by: 'filiere', id: 'a' }, true],
    [{ by: 'filiere', id: 'a' }, { by: 'filiere', id: 'b' }, false],
  ])('%j and %j are the same: %s', (one, other, isSame) => {
    expect(isSameColumn(one, other)).toBe(isSame);
  });

  it('are first sorted from A, or from the greatest', () => {
    expect(firstDirection({ by: 'name' })).toBe('ascending');
    expect(firstDirection({ by: 'total' })).toBe('descending');
    expect(firstDirection({ by: 'filiere', id: 'a' })).toBe('descending');
  });
});

describe('heatOf', () => {
  it.each([
    [0, 0],
    [1, 1],
    [3, 3],
    [4, 4],
    [5, 4],
    [99, 4],
  ])('%i campuses: %i', (count, heat) => {
    expect(heatOf(count)).toBe(heat);
  });
});
