import { heatOf } from '../domain/cross-table.ts';
import { number } from '../texts/language.ts';
import type { CampusesWays } from './table-links.ts';

interface CountCellProps {
  count: number;
  isTotal?: boolean;
  /** Where the figure leads to; a zero leads nowhere. */
  link?: CellLink;
}

/** A figure's link, and its name. */
export interface CellLink extends Pick<CampusesWays, 'onFollow'> {
  href: string;
  name: string;
}

/** One figure: always written, tinted where it is not a total, a link where there is something to see. */
export function CountCell({ count, isTotal = false, link }: CountCellProps) {
  const text = number(count);
  return (
    <td className={isTotal ? 'count-cell total-cell' : 'count-cell'} data-heat={isTotal ? undefined : heatOf(count)}>
      {count > 0 && link ? (
        <a href={link.href} aria-label={link.name} onClick={link.onFollow}>
          {text}
        </a>
      ) : (
        <span>{text}</span>
      )}
    </td>
  );
}
