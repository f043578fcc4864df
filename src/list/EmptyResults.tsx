import type { Removal } from '../domain/criteria.ts';
import { criterionName, listTexts, type NameOf } from '../texts/explore-texts.ts';

interface EmptyResultsProps {
  removals: readonly Removal[];
  nameOf: NameOf;
  onRemove: (active: Removal['active']) => void;
}

/** No campus: what could be removed, and the count that it would give. */
export function EmptyResults({ removals, nameOf, onRemove }: EmptyResultsProps) {
  return (
    <div className="empty-results">
      <p>{listTexts.emptyAdvice}</p>
      <ul>
        {removals.map(({ active, count }) => {
          const name = criterionName(active, nameOf);
          return (
            <li key={`${active.kind} ${name}`}>
              <button type="button" className="button" onClick={() => onRemove(active)}>
                {listTexts.removal(name, count)}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
