import type { ReactNode } from 'react';
import { ShareBar } from './ShareBar.tsx';

interface CountRow {
  id: string;
  name: ReactNode;
  count: number;
  /** The count as it is shown: a link to what it counts. */
  shown: ReactNode;
}

interface CountTableProps {
  caption: string;
  /** What the rows are, and what is counted. */
  heads: readonly [string, string];
  rows: readonly CountRow[];
}

/** Counts with a bar each, as long as its share of the greatest. */
export function CountTable({ caption, heads: [rowHead, countHead], rows }: CountTableProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <div className="page-table-frame">
      <table className="page-table count-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHead}</th>
            <th scope="col" className="page-value" colSpan={2}>
              {countHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, count, shown }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="page-value">{shown}</td>
              <td>
                <ShareBar share={count / most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
