import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { isApproximate, isExcellence, type CampusBrief } from '../domain/campus.ts';
import { mapRoomTexts } from '../texts/map-room-texts.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';
import { useEscape } from '../ui/useEscape.ts';

interface StackListProps {
  campuses: readonly CampusBrief[];
  /** Names of their own for the campuses of a list. */
  namesOf: (campuses: readonly CampusBrief[]) => readonly string[];
  onOpen: (id: string) => void;
  onHighlight: (id: string | null) => void;
  onClose: () => void;
}

/** The campuses of one point, each in reach: no zoom would part them. */
export function StackList({ campuses, namesOf, onOpen, onHighlight, onClose }: StackListProps) {
  const map = useMap();
  const titleId = useId();
  const firstRef = useRef<HTMLButtonElement>(null);
  useEffect(function focusFirst() {
    firstRef.current?.focus({ preventScroll: true });
  }, []);
  // On a small map the list covers marks and buttons that can have the focus.
  useEscape(true, onClose);
  const names = namesOf(campuses);
  const stage = map.getContainer().parentElement;
  if (!stage) return null;
  return createPortal(
    <section className="map-stack" aria-labelledby={titleId}>
      <div className="map-stack-head">
        <h2 id={titleId}>{mapRoomTexts.here(campuses.length)}</h2>
        <button type="button" className="icon-button" aria-label={mapRoomTexts.closeHere} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <ul>
        {campuses.map((campus, index) => (
          <li key={campus.id}>
            <button
              ref={index === 0 ? firstRef : undefined}
              type="button"
              aria-label={names[index]}
              onClick={() => onOpen(campus.id)}
              onFocus={() => onHighlight(campus.id)}
              onBlur={() => onHighlight(null)}
            >
              <FiliereMark
                filiere={campus.filiere}
                isDiamond={isExcellence(campus)}
                isHollow={campus.position !== null && isApproximate(campus.position)}
                size="small"
              />
              {campus.shortName ?? campus.name}
            </button>
          </li>
        ))}
      </ul>
    </section>,
    stage,
  );
}
