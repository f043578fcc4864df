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
  const [fold, setFold] = useState({ isOpen: isActive, hasOpened: isActive, wasActive: isActive });
  // A choice unfolds its group; taking the last one back does not fold it away from under the focus.
  if (fold.wasActive !== isActive) {
    setFold({ isOpen: fold.isOpen || isActive, hasOpened: fold.hasOpened || isActive, wasActive: isActive });
  }
  // Fifty options that nobody has asked for are not in the page.
  const isThere = !isFolded || fold.hasOpened;
  const describedBy = note && isThere ? noteId : undefined;
  const content = isThere && (
    <>
      {note && (
        <p id={noteId} className="filter-note">
          {note}
        </p>
      )}
      {children}
    </>
  );
  if (!isFolded) {
    return (
      <fieldset className="filter-group" aria-describedby={describedBy}>
        <legend>{title}</legend>
        {content}
      </fieldset>
    );
  }
  const handleToggle = ({ currentTarget: { open } }: SyntheticEvent<HTMLDetailsElement>) =>
    setFold((now) => ({ ...now, isOpen: open, hasOpened: now.hasOpened || open }));
  // A details element is a group by itself: named here, it is found by its name while folded too.
  return (
    <details
      className="filter-fold"
      aria-label={title}
      aria-describedby={describedBy}
      open={fold.isOpen}
      onToggle={handleToggle}
    >
      <summary>
        {title}
        {activeCount > 0 && <span aria-hidden="true"> ({activeCount})</span>}
      </summary>
      {content}
    </details>
  );
}
