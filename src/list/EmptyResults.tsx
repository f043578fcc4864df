import type { Removal } from '../domain/removals.ts';
import type { Nearest } from '../domain/nearest-filieres.ts';
import { criterionName, emptyTexts, NEAREST_INTRODUCTIONS } from '../texts/answer-texts.ts';
import type { NameOf } from '../texts/explore-texts.ts';
import { ofPlace } from '../texts/place-texts.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';

interface EmptyResultsProps {
  removals: readonly Removal[];
  nameOf: NameOf;
  onRemove: (active: Removal['active']) => void;
  onClear: () => void;
  /** How many campuses there are without any criterion. */
  countOfAll: number;
  /** Where the words may lead instead; null where no words were written. */
  nearest: { by: Nearest['by']; filieres: readonly { id: string; label: string; count: number }[] } | null;
  onFiliere: (id: string) => void;
  /** The main town of a territory without a campus: from there the nearest can be found. */
  town: string | null;
  onTown: () => void;
}

/** No campus: what could be removed, and the filières that are near, each with the count that it would give. */
export function EmptyResults(props: EmptyResultsProps) {
  const { removals, nameOf, onRemove, onClear, countOfAll, nearest, onFiliere, town, onTown } = props;
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
                {emptyTexts.removal(name, count)}
              </button>
            </li>
          );
        })}
        {town !== null && (
          <li>
            <button type="button" className="button" onClick={onTown}>
              {emptyTexts.nearTown(ofPlace(town))}
            </button>
          </li>
        )}
        <li>
          <button type="button" className="button" onClick={onClear}>
            {emptyTexts.removeAll(countOfAll)}
          </button>
        </li>
      </ul>
      {nearest && (
        <>
          <p>{NEAREST_INTRODUCTIONS[nearest.by]}</p>
          <ul>
            {nearest.filieres.map(({ id, label, count }) => (
              <li key={id}>
                <button type="button" className="button" onClick={() => onFiliere(id)}>
                  <FiliereMark filiere={id} size="small" />
                  {emptyTexts.filiere(label, count)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function adviceFor(asked: number, helpful: number): string {
  if (asked === 1) return emptyTexts.emptyForOne;
  return helpful > 0 ? emptyTexts.emptyAdvice : emptyTexts.emptyWhatever;
}
