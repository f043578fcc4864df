import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TERRITORY_KINDS } from '../domain/cross-table.ts';
import { formatTableState, parseTableState, type TableState } from './table-state.ts';

const vocabulary = { filieres: ['materiaux', 'tourisme-gastronomie'] };
const parse = (search: string) => parseTableState(search, vocabulary);
const HOME: TableState = { kind: 'region', sort: { column: { by: 'name' }, direction: 'ascending' } };

const anyState: fc.Arbitrary<TableState> = fc.record({
  kind: fc.constantFrom(...TERRITORY_KINDS),
  sort: fc.record({
    column: fc.constantFrom(
      { by: 'name' } as const,
      { by: 'total' } as const,
      ...vocabulary.filieres.map((id) => ({ by: 'filiere', id }) as const),
    ),
    direction: fc.constantFrom('ascending', 'descending'),
  }),
});

describe('the address of the table', () => {
  it.each<[string, TableState]>([
    ['', HOME],
    ['par=academie', { ...HOME, kind: 'academie' }],
    ['tri=total', { ...HOME, sort: { column: { by: 'total' }, direction: 'descending' } }],
    ['tri=total&sens=croissant', { ...HOME, sort: { column: { by: 'total' }, direction: 'ascending' } }],
    ['tri=materiaux', { ...HOME, sort: { column: { by: 'filiere', id: 'materiaux' }, direction: 'descending' } }],
    ['sens=decroissant', { ...HOME, sort: { column: { by: 'name' }, direction: 'descending' } }],
    [
      'par=academie&tri=tourisme-gastronomie&sens=croissant',
      { kind: 'academie', sort: { column: { by: 'filiere', id: 'tourisme-gastronomie' }, direction: 'ascending' } },
    ],
  ])('%j is read, and written back letter by letter', (address, state) => {
    expect(parse(address)).toEqual(state);
    expect(parse(`?${address}`)).toEqual(state);
    expect(formatTableState(state)).toBe(address);
  });

  it.each([
    ['par=region', ''],
    ['par=departement', ''],
    ['par=ACADEMIE', ''],
    ['tri=nom', ''],
    ['tri=', ''],
    ['tri=bois', ''],
    ['tri=__proto__', ''],
    ['sens=croissant', ''],
    ['sens=haut', ''],
    ['tri=total&sens=decroissant', 'tri=total'],
    ['tri=bois&sens=croissant', ''],
    ['tri=total&tri=materiaux', 'tri=total'],
    ['sens=croissant&tri=total&par=academie&utm_source=x', 'par=academie&tri=total&sens=croissant'],
    ['filiere=materiaux&territoire=normandie', ''],
    ['%', ''],
  ])('%s heals to %j', (address, healed) => {
    expect(formatTableState(parse(address))).toBe(healed);
  });

  it('gives every state back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parse(formatTableState(state))).toEqual(state);
      }),
    );
  });
});
