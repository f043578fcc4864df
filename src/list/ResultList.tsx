import './list.css';
import '../ui/signs.css';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { CampusBrief } from '../domain/campus.ts';
import { listTexts } from '../texts/explore-texts.ts';
import type { Held, Watched } from '../ui/watched.ts';
import { CampusCard, cardLinkId, type CardFacts } from './CampusCard.tsx';

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
  /** The id of the campus that is pointed at. */
  highlight: Held<string | null>;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
}

/**
 * The results: complete without the map, and always the same campuses as it. Of very many the first are drawn, each told
 * its place among all, and a button below draws as many again.
 */
export function ResultList({ cards, goal, count, onMore, openId, highlight, hrefOf, onOpen }: ResultListProps) {
  const listRef = useRef<HTMLUListElement>(null);
  const isPart = goal < count;
  usePointedAt(highlight, cards);
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
            highlight={highlight}
            href={hrefOf(campus.id)}
            onOpen={onOpen}
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

/** Marks the card of the campus that is pointed at, itself or on the map; no card is drawn anew for it. */
function usePointedAt(highlight: Watched<string | null>, cards: readonly ResultCard[]): void {
  useEffect(
    function markIt() {
      let card: Element | null | undefined;
      const mark = () => {
        card?.removeAttribute('data-highlighted');
        const id = highlight.get();
        card = id === null ? null : document.getElementById(cardLinkId(id))?.closest('.card');
        card?.setAttribute('data-highlighted', 'true');
      };
      mark();
      return highlight.subscribe(mark);
    },
    // Cards that have come since may be meant.
    [highlight, cards],
  );
}
