import { ChevronRight, X } from 'lucide-react';
import { createContext, use, useEffect, useRef, type MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { isExcellence, type CampusBrief } from '../domain/campus.ts';
import { shortLabel } from '../texts/common-texts.ts';
import { mapRoomTexts } from '../texts/map-room-texts.ts';
import { bringInside } from './map-room.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';
import { isPlainClick } from '../ui/plain-click.ts';
import { useEscape } from '../ui/useEscape.ts';

/** Where the page of a campus is, and how far the campus; `distance` is null where there is nothing to measure. */
export interface CampusLink {
  href: string;
  distance: string | null;
}

/** Where the sheet gets its link from, past the marks, which no other link draws anew; null where there is no sheet. */
export const SheetLinks = createContext<((campus: CampusBrief) => CampusLink) | null>(null);

interface MarkSheetProps {
  campus: CampusBrief;
  /** "Tours (37)". */
  place: string;
  onOpen: (id: string) => void;
  onClose: () => void;
}

/** On a small screen, what a pressed mark stands for: a word of it and one link, below a map that can still be used. */
export function MarkSheet({ campus, place, onOpen, onClose }: MarkSheetProps) {
  const map = useMap();
  const link = use(SheetLinks)?.(campus);
  const linkRef = useRef<HTMLAnchorElement>(null);
  useEffect(
    function focusLink() {
      // The sheet has taken its place: the mark is brought out from below it.
      if (campus.position) bringInside(map, campus.position);
      linkRef.current?.focus();
    },
    // Not its position, which a view of a row makes anew each time: the map would never come to rest.
    [map, campus],
  );
  useEscape(true, onClose);
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onOpen(campus.id);
  };
  const stage = map.getContainer().parentElement;
  if (!stage || !link) return null;
  return createPortal(
    <section className="map-sheet" aria-label={mapRoomTexts.chosen}>
      <FiliereMark filiere={campus.filiere} isDiamond={isExcellence(campus)} />
      <div className="map-sheet-body">
        <a ref={linkRef} className="map-sheet-link" href={link.href} onClick={handleClick}>
          {campus.name}
          <ChevronRight size={18} aria-hidden="true" />
        </a>
        <p>
          {campus.shortName && campus.shortName !== campus.name && `${campus.shortName} · `}
          {place} · {shortLabel(campus.label)}
        </p>
        {link.distance && <p>{link.distance}</p>}
      </div>
      <button type="button" className="icon-button" aria-label={mapRoomTexts.closeChosen} onClick={onClose}>
        <X size={18} aria-hidden="true" />
      </button>
    </section>,
    stage,
  );
}
