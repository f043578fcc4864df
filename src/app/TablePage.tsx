import { ArrowLeft } from 'lucide-react';
import { useMemo, useState, type MouseEvent } from 'react';
import { Link, useHref, useNavigate } from 'react-router-dom';
import { crossTable, sortedRows, TERRITORY_KINDS, type CrossTable, type SortColumn } from '../domain/cross-table.ts';
import { FiliereTable } from '../table/FiliereTable.tsx';
import { tableCsv } from '../table/table-csv.ts';
import type { CampusesWays } from '../table/table-links.ts';
import { TableActions } from '../table/TableActions.tsx';
import { TableNotes } from '../table/TableNotes.tsx';
import { hallTexts } from '../texts/explore-texts.ts';
import { csvTexts, SORT_NAMES, tableStatus, tableTexts } from '../texts/table-texts.ts';
import { isPlainClick } from '../ui/plain-click.ts';
import { useIsAlive } from '../ui/useIsAlive.ts';
import { homePlace, hrefIn } from '../url/paths.ts';
import { useTableState, type TableMemory } from '../url/useTableState.ts';
import { vocabularyOf } from '../url/view-state.ts';
import { campusesPlace, CampusLink } from './CampusesLink.tsx';
import type { ReadyData } from './DatasetPage.tsx';
import { Hall } from './Hall.tsx';
import { useArrival } from './useArrival.ts';

const TABLE_ID = 'tableau';
const SKIP_LINKS = [{ targetId: TABLE_ID, text: tableTexts.skipToTable }];

/** Filière × territory with counts: the figures, in words what they mean, and ways to take them away. */
export default function TablePage({ dataset, setAside, hasRetried }: ReadyData) {
  const headingRef = useArrival(hasRetried);
  const isAlive = useIsAlive();
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const memory = useTableState(vocabulary);
  const { kind, sort } = memory;
  const table = useMemo(() => crossTable(dataset, kind), [dataset, kind]);
  const rows = useMemo(() => sortedRows(table, sort), [table, sort]);
  const [said, setSaid] = useState<{ notice: string; of: typeof rows } | null>(null);
  // What was said of one table is not true of the next.
  const notice = said?.of === rows ? said.notice : null;
  const ways = useWays();
  const status = tableStatus(table.total, kind, sort, sortName(table, sort.column));
  return (
    <Hall
      title={hallTexts.titleWith(tableTexts.title(kind))}
      status={notice === null ? status : `${status} ${notice}`}
      skipLinks={SKIP_LINKS}
      edition={dataset.edition}
    >
      <main className="table-page">
        <div className="table-head">
          <Link to={homePlace('')} className="table-back">
            <ArrowLeft size={16} aria-hidden="true" />
            {tableTexts.back}
          </Link>
          <h1 ref={headingRef} tabIndex={-1}>
            {hallTexts.tableHeading}
          </h1>
          <p>
            {tableTexts.introduction} <span data-waits={!isAlive || undefined}>{tableTexts.howToSort}</span>
          </p>
        </div>
        <div className="table-bar">
          <RowChoice memory={memory} />
          <TableActions
            writeCsv={() => tableCsv(table, rows, dataset.edition)}
            fileName={csvTexts.fileName(kind, dataset.edition)}
            notice={notice}
            onNotice={(text) => setSaid(text === null ? null : { notice: text, of: rows })}
          />
        </div>
        <FiliereTable
          id={TABLE_ID}
          table={table}
          rows={rows}
          sort={sort}
          onSort={memory.sortBy}
          edition={dataset.edition}
          ways={ways}
        />
        <TableNotes table={table} setAside={setAside} CampusLink={CampusLink} />
      </main>
    </Hall>
  );
}

function useWays(): CampusesWays {
  const basename = useHref('/');
  const navigate = useNavigate();
  return {
    hrefOf: (filiere, territory) => hrefIn(basename, campusesPlace(filiere, territory)),
    onFollow: (event: MouseEvent<HTMLAnchorElement>) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      void navigate(event.currentTarget.getAttribute('href')!.slice(basename.length - 1));
    },
  };
}

/** Which territories are the rows: two addresses, so two links. */
function RowChoice({ memory }: { memory: TableMemory }) {
  return (
    <ul className="row-choice" aria-label={tableTexts.rows}>
      {TERRITORY_KINDS.map((kind) => (
        <li key={kind}>
          <Link to={memory.placeOf(kind)} aria-current={kind === memory.kind ? 'page' : undefined}>
            {tableTexts.rowsBy[kind]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function sortName({ filieres }: CrossTable, column: SortColumn): string {
  if (column.by !== 'filiere') return SORT_NAMES[column.by];
  return filieres.find(({ id }) => id === column.id)?.label ?? column.id;
}
