import { HEATS, type CrossTable } from '../domain/cross-table.ts';
import { noteTexts } from '../texts/table-texts.ts';
import type { CampusLink } from './table-links.ts';

interface TableNotesProps {
  table: CrossTable;
  /** How many records of the dataset could not be read. */
  setAside: number;
  CampusLink: CampusLink;
}

/** What the figures mean, and the campuses that no row holds. */
export function TableNotes({ table: { kind, total, unplaced }, setAside, CampusLink }: TableNotesProps) {
  return (
    <section className="table-notes" aria-labelledby="tableau-notes">
      <h2 id="tableau-notes">{noteTexts.heading}</h2>
      {setAside > 0 && <p className="notice">{noteTexts.setAside(setAside)}</p>}
      <p className="table-tints">
        {noteTexts.tints}{' '}
        {HEATS.map((heat, at) => (
          <span key={heat} className="tint" data-heat={heat}>
            {noteTexts.tint(heat, at === HEATS.length - 1)}
          </span>
        ))}
      </p>
      <p>{noteTexts.zero(total)}</p>
      <p>{noteTexts.totals}</p>
      {unplaced && (
        <div className="table-unplaced">
          <p>{noteTexts.unplaced(kind, unplaced.total)}</p>
          <ul>
            {unplaced.campuses.map(({ id, name }) => (
              <li key={id}>
                <CampusLink id={id}>{name}</CampusLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
