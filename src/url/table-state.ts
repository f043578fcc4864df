/** What the address of the table says beside its path: parse and format are a pair, as in view-state.ts. */
import {
  firstDirection,
  isSameColumn,
  type CrossSort,
  type SortColumn,
  type SortDirection,
  type TerritoryKind,
} from '../domain/cross-table.ts';
import type { Vocabulary } from './view-state.ts';

/** Which territories are the rows, and in which order they stand. */
export interface TableState {
  kind: TerritoryKind;
  sort: CrossSort;
}

const PARAMETERS = { kind: 'par', column: 'tri', direction: 'sens' } as const;

const BY_ACADEMIE = 'academie';
const BY_TOTAL = 'total';
const DIRECTION_WORDS: Record<SortDirection, string> = { ascending: 'croissant', descending: 'decroissant' };
const BY_NAME: SortColumn = { by: 'name' };

/** Reads a query string (with or without its "?"). Never fails: what it does not understand, it leaves out. */
export function parseTableState(search: string, { filieres }: Pick<Vocabulary, 'filieres'>): TableState {
  const query = new URLSearchParams(search);
  const column = parseColumn(query.get(PARAMETERS.column), filieres);
  const asked = query.get(PARAMETERS.direction);
  const direction = (['ascending', 'descending'] as const).find((one) => DIRECTION_WORDS[one] === asked);
  return {
    kind: query.get(PARAMETERS.kind) === BY_ACADEMIE ? 'academie' : 'region',
    sort: { column, direction: direction ?? firstDirection(column) },
  };
}

/** Writes the query string, without "?"; empty for régions académiques by name. */
export function formatTableState({ kind, sort: { column, direction } }: TableState): string {
  const query = new URLSearchParams();
  if (kind === 'academie') query.set(PARAMETERS.kind, BY_ACADEMIE);
  if (!isSameColumn(column, BY_NAME)) {
    query.set(PARAMETERS.column, column.by === 'filiere' ? column.id : BY_TOTAL);
  }
  if (direction !== firstDirection(column)) query.set(PARAMETERS.direction, DIRECTION_WORDS[direction]);
  return query.toString();
}

function parseColumn(value: string | null, filieres: readonly string[]): SortColumn {
  if (value === BY_TOTAL) return { by: 'total' };
  const id = filieres.find((filiere) => filiere === value);
  return id === undefined ? BY_NAME : { by: 'filiere', id };
}
