import { useRef, type KeyboardEvent, type MouseEvent, type ReactNode, type Ref } from 'react';

/** What every mark takes. */
export interface SharedMarkProps {
  /** Whether Tab reaches this mark: true for one mark of the map. */
  isReached: boolean;
  isOpen: boolean;
  isHighlighted: boolean;
  /** The id of the campus that was last open, on the mark that holds it; else null. */
  lastOpenId: string | null;
  buttonRef: Ref<HTMLButtonElement>;
  onFocus: () => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface MarkProps extends SharedMarkProps {
  name: string;
  className: string;
  onPress: () => void;
  onHighlight?: (isHighlighted: boolean) => void;
  children: ReactNode;
}

/** A press that moved further than this between down and up was a drag of the map. */
const DRAG_PX = 6;

/**
 * A real button of ours among Leaflet's markers: name, Enter and Space come from the browser, and React keeps the
 * element (and its focus) while its look changes. Leaflet's own marker has no name with a div icon, and hears neither
 * Enter nor Space. The layer puts it where it belongs (useMarkPositions.ts).
 */
export function Mark(props: MarkProps) {
  const { name, lastOpenId, className, isReached, isOpen, isHighlighted, children } = props;
  const { buttonRef, onPress, onFocus, onBlur, onKeyDown, onHighlight } = props;
  const pressedAt = useRef<{ x: number; y: number } | null>(null);
  const handleClick = (event: MouseEvent) => {
    const start = pressedAt.current;
    pressedAt.current = null;
    const isDrag = start !== null && Math.hypot(event.clientX - start.x, event.clientY - start.y) > DRAG_PX;
    if (!isDrag) onPress();
  };
  return (
    <div className="leaflet-marker-icon leaflet-zoom-animated mark-holder">
      <button
        ref={buttonRef}
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
        onKeyDown={onKeyDown}
        onFocus={() => {
          onFocus();
          onHighlight?.(true);
        }}
        onBlur={() => {
          onBlur();
          onHighlight?.(false);
        }}
        onPointerEnter={() => onHighlight?.(true)}
        onPointerLeave={() => onHighlight?.(false)}
      >
        {children}
      </button>
    </div>
  );
}
