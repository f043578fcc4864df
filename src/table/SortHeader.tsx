import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SortDirection } from '../domain/cross-table.ts';

interface SortHeaderProps {
  /** The whole name of the column, for who hovers. */
  name: string;
  /** null where the table is sorted by another column. */
  direction: SortDirection | null;
  onSort: () => void;
  className: string;
  /** What is shown and what is heard: the name. */
  children: ReactNode;
}

/** The head of a column, a button that sorts by it. */
export function SortHeader({ name, direction, onSort, className, children }: SortHeaderProps) {
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" className={className} aria-sort={direction ?? undefined}>
      <button type="button" className="sort-button" title={name} onClick={onSort}>
        {children}
        <span className="sort-arrow" aria-hidden="true">
          {direction && <Arrow size={14} strokeWidth={2.5} />}
        </span>
      </button>
    </th>
  );
}
