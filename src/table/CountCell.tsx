import type { ReactNode } from 'react';
import { heatOf } from '../domain/cross-table.ts';
import { number } from '../texts/language.ts';

interface CountCellProps {
  count: number;
  isTotal?: boolean;
  /** Makes the link; not asked for a zero. */
  link?: (text: string) => ReactNode;
}

/** One figure: always written, tinted where it is not a total, a link where there is something to see. */
export function CountCell({ count, isTotal = false, link }: CountCellProps) {
  const text = number(count);
  return (
    <td className={isTotal ? 'count-cell total-cell' : 'count-cell'} data-heat={isTotal ? undefined : heatOf(count)}>
      {count > 0 && link ? link(text) : <span>{text}</span>}
    </td>
  );
}
