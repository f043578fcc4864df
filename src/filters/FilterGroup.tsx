import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';

interface FilterGroupProps {
  title: string;
  /** One sentence that says what to know before choosing. */
  note?: string;
  /** Folded until asked for, or until one of its options is active. */
  isFolded?: boolean;
  activeCount?: number;
  children: ReactNode;
}

/** A named group of options. */
export function FilterGroup({ title, note, isFolded = false, activeCount = 0, children }: FilterGroupProps) {
  const noteId = useId();
  const isActive = activeCount > 0;
  const [fold, setFold] = useState({ isOpen: isActive, wasActive: isActive });
  // A choice unfolds its group; taking the last one back does not fold it away from under the focus.
  if (fold.wasActive !== isActive) setFold({ isOpen: fold.isOpen || isActive, wasActive: isActive });
  const group = (legend: ReactNode) => (
    <fieldset className="filter-group" aria-describedby={note ? noteId : undefined}>
      {legend}
      {note && (
        <p id={noteId} className="filter-note">
          {note}
        </p>
      )}
      {children}
    </fieldset>
  );
  if (!isFolded) return group(<legend>{title}</legend>);
  const handleToggle = ({ currentTarget: { open } }: SyntheticEvent<HTMLDetailsElement>) =>
    setFold((now) => ({ ...now, isOpen: open }));
  return (
    <details className="filter-fold" open={fold.isOpen} onToggle={handleToggle}>
      <summary>
        {title}
        {activeCount > 0 && <span aria-hidden="true"> ({activeCount})</span>}
      </summary>
      {group(<legend className="visually-hidden">{title}</legend>)}
    </details>
  );
}
