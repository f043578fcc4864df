import type { ActiveCriterion } from '../domain/active-criteria.ts';
import { chipTexts, criterionName } from '../texts/answer-texts.ts';
import type { NameOf } from '../texts/explore-texts.ts';
import { filterTexts } from '../texts/filter-texts.ts';
import { Pictogram } from '../ui/Pictogram.tsx';

interface ActiveChipsProps {
  active: readonly ActiveCriterion[];
  nameOf: NameOf;
  onRemove: (active: ActiveCriterion) => void;
  onClear: () => void;
}

/** What is asked for, each part removable, and the button that removes it all. */
export function ActiveChips({ active, nameOf, onRemove, onClear }: ActiveChipsProps) {
  if (active.length === 0) return null;
  return (
    <div className="chips">
      <ul aria-label={filterTexts.chips}>
        {active.map((criterion) => {
          const name = criterionName(criterion, nameOf);
          return (
            <li key={`${criterion.kind} ${name}`}>
              <button
                type="button"
                className="chip"
                aria-label={chipTexts.remove(name)}
                onClick={() => onRemove(criterion)}
              >
                <span>{name}</span>
                <Pictogram name="close" size={14} />
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="link-button" onClick={onClear}>
        {filterTexts.clear}
      </button>
    </div>
  );
}
