import './table-page.css';
import './table.css';
import './table-print.css';
import { useId, type FocusEvent } from 'react';
import {
  isSameColumn,
  type CrossRow,
  type CrossSort,
  type CrossTable,
  type SortColumn,
} from '../domain/cross-table.ts';
import { countName, shortFiliere, tableTexts } from '../texts/table-texts.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { CountCell, type CellLink } from './CountCell.tsx';
import { SortHeader } from './SortHeader.tsx';
import type { CampusesWays } from './table-links.ts';

/** From this width on, the whole table stands on the page; table.css says the same. */
const WIDE = '(min-width: 70em)';

interface FiliereTableProps {
  /** Of the region that scrolls. */
  id: string;
  table: CrossTable;
  /** The rows of the table in the order of `sort`. */
  rows: readonly CrossRow[];
  sort: CrossSort;
  onSort: (column: SortColumn) => void;
  /** Date of the facts, YYYY-MM-DD. */
  edition: string;
  ways: CampusesWays;
}

/** Filière × territory. Where the window is too narrow for it, it scrolls inside, with its heads in sight. */
export function FiliereTable({ id, table, rows, sort, onSort, edition, ways }: FiliereTableProps) {
  const captionId = useId();
  const isWide = useMediaQuery(WIDE);
  const { kind, unplaced } = table;
  return (
    <section
      id={id}
      className="table-region"
      aria-labelledby={captionId}
      // Only what scrolls needs to be reached by the keyboard; the skip link reaches it in any case.
      tabIndex={isWide ? -1 : 0}
      onFocus={keepInSight}
    >
      <table className="filiere-table" data-kind={kind}>
        <caption id={captionId}>
          <span className="caption-words">
            {tableTexts.caption(kind)}
            <span className="caption-date"> ({tableTexts.dated(edition)})</span>
          </span>
        </caption>
        <thead>
          <HeadRow table={table} sort={sort} onSort={onSort} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <CountRow key={row.id} row={row} table={table} ways={ways} />
          ))}
          {unplaced && (
            <tr className="unplaced-row">
              <th scope="row">{tableTexts.unplaced(kind)}</th>
              <CountCell count={unplaced.total} isTotal />
              {unplaced.counts.map((count, at) => (
                <CountCell key={table.filieres[at]!.id} count={count} />
              ))}
            </tr>
          )}
        </tbody>
        <tfoot>
          <TotalRow table={table} ways={ways} />
        </tfoot>
      </table>
    </section>
  );
}

/** Browsers leave alone what half stands in the region already: its other half may be behind the heads. */
function keepInSight({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target === currentTarget || !target.matches(':focus-visible')) return;
  target.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

function HeadRow({ table, sort, onSort }: Pick<FiliereTableProps, 'table' | 'sort' | 'onSort'>) {
  const sorting = (column: SortColumn) => ({
    direction: isSameColumn(column, sort.column) ? sort.direction : null,
    onSort: () => onSort(column),
  });
  return (
    <tr>
      <SortHeader name={tableTexts.rowKind(table.kind)} className="name-head" {...sorting({ by: 'name' })}>
        <span>{tableTexts.rowKind(table.kind)}</span>
      </SortHeader>
      <SortHeader name={tableTexts.total} className="total-head" {...sorting({ by: 'total' })}>
        <span>{tableTexts.total}</span>
      </SortHeader>
      {table.filieres.map(({ id, label }) => (
        <SortHeader key={id} name={label} className="filiere-head" {...sorting({ by: 'filiere', id })}>
          <FiliereMark filiere={id} size="small" />
          <span className="filiere-short" aria-hidden="true">
            {shortFiliere(id, label)}
          </span>
          <span className="visually-hidden">{label}</span>
        </SortHeader>
      ))}
    </tr>
  );
}

interface CountRowProps {
  row: CrossRow;
  table: CrossTable;
  ways: CampusesWays;
}

function CountRow({ row, table, ways }: CountRowProps) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <CountCell count={row.total} isTotal link={cellLink(ways, row.total, null, row)} />
      {table.filieres.map((filiere, at) => {
        const count = row.counts[at] ?? 0;
        return <CountCell key={filiere.id} count={count} link={cellLink(ways, count, filiere, row)} />;
      })}
    </tr>
  );
}

function TotalRow({ table, ways }: Omit<CountRowProps, 'row'>) {
  return (
    <tr>
      <th scope="row">{tableTexts.total}</th>
      <CountCell count={table.total} isTotal link={cellLink(ways, table.total, null, null)} />
      {table.filieres.map((filiere, at) => {
        const count = table.columnTotals[at] ?? 0;
        return <CountCell key={filiere.id} count={count} isTotal link={cellLink(ways, count, filiere, null)} />;
      })}
    </tr>
  );
}

function cellLink(
  { hrefOf, onFollow }: CampusesWays,
  count: number,
  filiere: CrossTable['filieres'][number] | null,
  row: CrossRow | null,
): CellLink {
  return {
    href: hrefOf(filiere?.id ?? null, row?.id ?? null),
    name: countName(count, filiere?.label ?? null, row?.name ?? null),
    onFollow,
  };
}
