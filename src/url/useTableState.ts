import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { firstDirection, isSameColumn, type SortColumn, type TerritoryKind } from '../domain/cross-table.ts';
import { tablePlace, type Place } from './paths.ts';
import { useCanonicalAddress } from './useCanonicalAddress.ts';
import { formatTableState, parseTableState, type TableState } from './table-state.ts';
import type { Vocabulary } from './view-state.ts';

/** The address of the table as state, and the ways to change it. */
export interface TableMemory extends TableState {
  /** Sorts by the column, or turns the order round where it is sorted by it already. In place: no step in the history. */
  sortBy: (column: SortColumn) => void;
  /** The place of the same table with other rows. */
  placeOf: (kind: TerritoryKind) => Place;
}

/** Reads the state of the table from the address and writes it back. */
export function useTableState(vocabulary: Vocabulary): TableMemory {
  const { search } = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => parseTableState(search, vocabulary), [search, vocabulary]);
  useCanonicalAddress(tablePlace(formatTableState(state)));
  const sortBy = (column: SortColumn) => {
    // From the address as it is now: two quick presses turn the order twice.
    const now = parseTableState(window.location.search, vocabulary);
    const turned = now.sort.direction === 'ascending' ? 'descending' : 'ascending';
    const direction = isSameColumn(now.sort.column, column) ? turned : firstDirection(column);
    void navigate(tablePlace(formatTableState({ ...now, sort: { column, direction } })), { replace: true });
  };
  const placeOf = (kind: TerritoryKind) => tablePlace(formatTableState({ ...state, kind }));
  return { ...state, sortBy, placeOf };
}
