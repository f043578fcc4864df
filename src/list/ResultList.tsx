import './list.css';
import type { Campus } from '../domain/campus.ts';
import { listTexts } from '../texts/explore-texts.ts';
import { CampusCard, type CardFacts } from './CampusCard.tsx';

/** A result, and what its card says of it beside its own fields. */
export interface ResultCard {
  campus: Campus;
  facts: CardFacts;
  /** Why it answers the text; empty where nothing was written. */
  why: string;
  /** How far it is, in words; null where that is not known or makes no sense. */
  distance: string | null;
}

interface ResultListProps {
  cards: readonly ResultCard[];
  openId: string | null;
  highlightedId: string | null;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
  onHighlight: (id: string | null) => void;
}

/** The results: complete without the map, and always the same campuses as it. */
export function ResultList({ cards, openId, highlightedId, hrefOf, onOpen, onHighlight }: ResultListProps) {
  return (
    <ul className="results" aria-label={listTexts.heading}>
      {cards.map(({ campus, ...card }) => (
        <CampusCard
          key={campus.id}
          campus={campus}
          {...card}
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
