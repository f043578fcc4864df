import './list.css';
import type { Campus } from '../domain/campus.ts';
import type { Reason } from '../domain/text-search.ts';
import { listTexts } from '../texts/explore-texts.ts';
import { reasonInWords } from '../texts/search-texts.ts';
import { CampusCard, type CardFacts } from './CampusCard.tsx';

interface ResultListProps {
  campuses: readonly Campus[];
  /** What a card says of a campus beside its own fields. */
  factsOf: (campus: Campus) => CardFacts;
  /** Why a campus answers the text; empty where nothing was written. */
  reasonsOf: (id: string) => readonly Reason[];
  /** How far a campus is, in words; null where that is not known or makes no sense. */
  distanceOf: (campus: Campus) => string | null;
  openId: string | null;
  highlightedId: string | null;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
  onHighlight: (id: string | null) => void;
}

/** The results: complete without the map, and always the same campuses as it. */
export function ResultList({
  campuses,
  factsOf,
  reasonsOf,
  distanceOf,
  openId,
  highlightedId,
  hrefOf,
  onOpen,
  onHighlight,
}: ResultListProps) {
  return (
    <ul className="results" aria-label={listTexts.heading}>
      {campuses.map((campus) => (
        <CampusCard
          key={campus.id}
          campus={campus}
          facts={factsOf(campus)}
          why={reasonsOf(campus.id)
            .map((reason) => reasonInWords(reason, factsOf(campus).filiere))
            .join(' ; ')}
          distance={distanceOf(campus)}
          isOpen={campus.id === openId}
          isHighlighted={campus.id === highlightedId}
          href={hrefOf(campus.id)}
          onOpen={onOpen}
          onHighlight={onHighlight}
        />
      ))}
    </ul>
  );
}
