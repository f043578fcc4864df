import { useRef, type KeyboardEvent, type MouseEvent, type ReactNode, type RefCallback } from 'react';
import type { Held } from '../ui/watched.ts';
import type { MarkGroup } from './mark-groups.ts';

/** What can be done with a mark; the same object as long as the map stands, so that no mark is drawn anew for it. */
export interface MarkActs {
  refOf: (group: MarkGroup) => RefCallback<HTMLButtonElement>;
  press: (group: MarkGroup) => void;
  reach: (group: MarkGroup) => void;
  leave: () => void;
  handleKey: (event: KeyboardEvent, group: MarkGroup) => void;
  /** The id of the campus that is pointed at. */
  highlight: Held<string | null>;
}

/** What every mark takes. */
export interface SharedMarkProps {
  group: MarkGroup;
  name: string;
  /** Whether Tab reaches this mark: true for one mark of the map. */
  isReached: boolean;
  isOpen: boolean;
  isHighlighted: boolean;
  /** The id of the campus that was last open, on the mark that holds it; else null. */
  lastOpenId: string | null;
  acts: MarkActs;
}

interface MarkProps extends SharedMarkProps {
  className: string;
  children: ReactNode;
}

/** A press that moved further than this between down and up was a drag of the map. */
const DRAG_PX = 6;

/**
 * A real button of ours among Leaflet's markers: name, Enter and Space come from the browser, and React keeps the
 * element (and its focus) while its look changes. Leaflet's own marker has no name with a div icon, and hears neither
 * Enter nor Space. The layer puts it where it belongs (useMarkPositions.ts).
 */
export function Mark({
  group,
  name,
  lastOpenId,
  className,
  isReached,
  isOpen,
  isHighlighted,
  acts,
  children,
}: MarkProps) {
  const pressedAt = useRef<{ x: number; y: number } | null>(null);
  const handleClick = (event: MouseEvent) => {
    const start = pressedAt.current;
    pressedAt.current = null;
    const isDrag = start !== null && Math.hypot(event.clientX - start.x, event.clientY - start.y) > DRAG_PX;
    if (!isDrag) acts.press(group);
  };
  const isOne = group.cluster.count === 1;
  // A cluster points at no campus; what is left of it may be the list of its own.
  const point = (isPointed: boolean) => {
    if (isPointed || isOne) acts.highlight.set(isPointed && isOne ? group.first.id : null);
  };
  return (
    <div className="leaflet-marker-icon leaflet-zoom-animated mark-holder">
      <button
        ref={acts.refOf(group)}
        type="button"
        className={`mark ${className}`}
        aria-label={name}
        data-last-open={lastOpenId ?? undefined}
        title={name}
        tabIndex={isReached ? 0 : -1}
        aria-current={isOpen || undefined}
        data-open={isOpen || undefined}
        data-highlighted={isHighlighted || undefined}
        onPointerDown={(event) => {
          pressedAt.current = { x: event.clientX, y: event.clientY };
        }}
        onClick={handleClick}
        onKeyDown={(event) => acts.handleKey(event, group)}
        onFocus={() => {
          acts.reach(group);
          point(true);
        }}
        onBlur={() => {
          acts.leave();
          point(false);
        }}
        onPointerEnter={() => point(true)}
        onPointerLeave={() => point(false)}
      >
        {children}
      </button>
    </div>
  );
}
