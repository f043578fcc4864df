import { useId, type ReactNode } from 'react';
import {
  QUALITY_FIELDS,
  qualityBoard,
  qualityOf,
  shareStep,
  type QualityGroup,
  type QualityRow,
} from '../domain/data-quality.ts';
import { shownCampuses } from '../domain/dataset.ts';
import { number } from '../texts/language.ts';
import { boardTexts, percent } from '../texts/quality-texts.ts';
import type { PageProps } from './page-links.ts';
import { ShareBar } from './ShareBar.tsx';

/** What is known of the campuses and what is not: by field, then by région, académie and filière. */
export function QualitySection({ dataset, links }: PageProps) {
  const { TerritoryLink, FiliereLink } = links;
  const territories = new Map([...dataset.academies, ...dataset.regions].map(({ id, name }) => [id, name]));
  const filieres = new Map(dataset.filieres.map(({ id, label }) => [id, label]));
  const territory = (id: string) => <TerritoryLink id={id}>{territories.get(id)}</TerritoryLink>;
  return (
    <section className="page-section">
      <h2>{boardTexts.title}</h2>
      <p>{boardTexts.note(QUALITY_FIELDS.length)}</p>
      <FieldTable row={qualityOf(dataset, shownCampuses(dataset))} />
      <h3>{boardTexts.group('region')}</h3>
      <Board by="region" rows={qualityBoard(dataset, 'region')} nameOf={territory} />
      <details className="page-details">
        <summary>{boardTexts.group('academie')}</summary>
        <Board by="academie" rows={qualityBoard(dataset, 'academie')} nameOf={territory} />
      </details>
      <details className="page-details">
        <summary>{boardTexts.group('filiere')}</summary>
        <p className="page-aside">{boardTexts.filiereNote}</p>
        <Board
          by="filiere"
          rows={qualityBoard(dataset, 'filiere')}
          nameOf={(id) => <FiliereLink id={id}>{filieres.get(id)}</FiliereLink>}
        />
      </details>
    </section>
  );
}

function FieldTable({ row: { campuses, known } }: { row: QualityRow }) {
  return (
    <div className="page-table-frame">
      <table className="page-table field-table">
        <caption>{boardTexts.fieldsCaption(campuses)}</caption>
        <thead>
          <tr>
            <th scope="col">{boardTexts.fieldHead}</th>
            <th scope="col" colSpan={2}>
              {boardTexts.campuses}
            </th>
          </tr>
        </thead>
        <tbody>
          {QUALITY_FIELDS.map((field) => (
            <tr key={field}>
              <th scope="row">
                <strong>{boardTexts.fieldName(field)}</strong>
                <span className="page-source">{boardTexts.fieldMeaning(field)}</span>
              </th>
              <td className="page-value">{number(known[field])}</td>
              <td>
                {campuses > 0 && percent(known[field] / campuses)}
                <ShareBar share={campuses === 0 ? 0 : known[field] / campuses} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface BoardProps {
  by: QualityGroup;
  rows: readonly QualityRow[];
  /** The name of a territory or filière, as a link to it. */
  nameOf: (id: string) => ReactNode;
}

/** A row for each group; where the window is too narrow for all columns, the frame scrolls and can be reached by Tab. */
function Board({ by, rows, nameOf }: BoardProps) {
  const captionId = useId();
  return (
    <section className="page-table-frame" aria-labelledby={captionId} tabIndex={0}>
      <table className="page-table board-table">
        <caption id={captionId}>{boardTexts.groupCaption(by)}</caption>
        <thead>
          <tr>
            <th scope="col">{boardTexts.groupHead(by)}</th>
            <th scope="col">{boardTexts.campuses}</th>
            <th scope="col">{boardTexts.share}</th>
            {QUALITY_FIELDS.map((field) => (
              <th key={field} scope="col">
                {boardTexts.fieldName(field)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BoardRow key={row.id ?? ''} row={row} name={row.id === null ? boardTexts.lost[by] : nameOf(row.id)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BoardRow({ row: { campuses, known, share }, name }: { row: QualityRow; name: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number(campuses)}</td>
      {share === null ? (
        <td colSpan={1 + QUALITY_FIELDS.length}>{boardTexts.noShare}</td>
      ) : (
        <>
          <td>
            {percent(share)}
            <ShareBar share={share} />
          </td>
          {QUALITY_FIELDS.map((field) => (
            <td key={field} data-share={shareStep(known[field], campuses)}>
              {number(known[field])}
            </td>
          ))}
        </>
      )}
    </tr>
  );
}
