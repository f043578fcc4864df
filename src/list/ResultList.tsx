import './list.css';
import '../ui/signs.css';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { CampusBrief } from '../domain/campus.ts';
import { listTexts } from '../texts/explore-texts.ts';
import { CampusCard, type CardFacts } from './CampusCard.tsx';

/** A result, and what its card says of it beside its own fields. */
export interface ResultCard {
  campus: CampusBrief;
  facts: CardFacts;
  /** Why it answers the text; empty where nothing was written. */
  why: string;
  /** How far it is, in words; null where that is not known or makes no sense. */
  distance: string | null;
}

interface ResultListProps {
  /** Those that are drawn, the first ones. */
  cards: readonly ResultCard[];
  /** How many of them will be drawn before the visitor asks for more. */
  goal: number;
  /** How many results there are. */
  count: number;
  /** Draws more of them. */
  onMore: () => void;
  openId: string | null;
  highlightedId: string | null;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
  onHighlight: (id: string | null) => void;
}

/**
 * The results: complete without the map, and always the same campuses as it. Of very many the first are drawn, each told
 * its place among all, and a button below draws as many again.
 */
export function ResultList({
  cards,
  goal,
  count,
  onMore,
  openId,
  highlightedId,
  hrefOf,
  onOpen,
  onHighlight,
}: ResultListProps) {
  const listRef = useRef<HTMLUListElement>(null);
  const isPart = goal < count;
  const handleMore = () => {
    flushSync(onMore);
    // The button has moved away: reading goes on where it stood.
    listRef.current?.children[cards.length]?.querySelector('a')?.focus();
  };
  return (
    <>
      <ul ref={listRef} className="results" aria-label={listTexts.heading}>
        {cards.map(({ campus, ...card }, at) => (
          <CampusCard
            key={campus.id}
            campus={campus}
            {...card}
            place={isPart ? at + 1 : undefined}
            count={isPart ? count : undefined}
            isOpen={campus.id === openId}
            isHighlighted={campus.id === highlightedId}
            href={hrefOf(campus.id)}
            onOpen={onOpen}
            onHighlight={onHighlight}
          />
        ))}
      </ul>
      {isPart && (
        <div className="results-rest">
          <p>{listTexts.drawn(goal, count)}</p>
          <button type="button" className="button" onClick={handleMore}>
            {listTexts.more}
          </button>
        </div>
      )}
    </>
  );
}
