import type { Removal } from '../domain/active-criteria.ts';
import { criterionName, listTexts, type NameOf } from '../texts/explore-texts.ts';

interface EmptyResultsProps {
  removals: readonly Removal[];
  nameOf: NameOf;
  onRemove: (active: Removal['active']) => void;
  onClear: () => void;
  /** How many campuses there are without any criterion. */
  countOfAll: number;
}

/** No campus: what could be removed, and the count that it would give. */
export function EmptyResults({ removals, nameOf, onRemove, onClear, countOfAll }: EmptyResultsProps) {
  // Of one criterion alone, to remove it is to remove all.
  const helpful = removals.length > 1 ? removals.filter(({ count }) => count > 0) : [];
  return (
    <div className="empty-results">
      <p>{adviceFor(removals.length, helpful.length)}</p>
      <ul>
        {helpful.map(({ active, count }) => {
          const name = criterionName(active, nameOf);
          return (
            <li key={`${active.kind} ${name}`}>
              <button type="button" className="button" onClick={() => onRemove(active)}>
                {listTexts.removal(name, count)}
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" className="button" onClick={onClear}>
            {listTexts.removeAll(countOfAll)}
          </button>
        </li>
      </ul>
    </div>
  );
}

function adviceFor(asked: number, helpful: number): string {
  if (asked === 1) return listTexts.emptyForOne;
  return helpful > 0 ? listTexts.emptyAdvice : listTexts.emptyWhatever;
}
