/** The list of results of the atlas, and the same cards without any care: what a list of that many costs. */
import { useMemo, type ComponentType } from 'react';
import { campusFacts, type CampusFacts } from '../../src/app/campus-facts.ts';
import type { CampusBrief } from '../../src/domain/campus.ts';
import { ResultList, type ResultCard } from '../../src/list/ResultList.tsx';
import { useDrawnPart } from '../../src/list/useDrawnPart.ts';
import { watched } from '../../src/ui/watched.ts';
import type { Scene } from './scene.ts';

interface ListProps {
  scene: Scene;
  mask: Uint8Array;
}

const ignore = () => {};

function cardsOf(campuses: readonly CampusBrief[], { cardOf }: CampusFacts): ResultCard[] {
  return campuses.map((campus) => ({ campus, facts: cardOf(campus), why: '', distance: null }));
}

/** The results of a scene, in its order. */
function useResults({ scene, mask }: ListProps): { results: readonly CampusBrief[]; facts: CampusFacts } {
  const facts = useMemo(() => campusFacts(scene.dataset), [scene]);
  const results = useMemo(() => scene.campuses.filter((_, at) => mask[at] === 1), [scene, mask]);
  return { results, facts };
}

const highlight = watched<string | null>(null);

function List({ cards, count, onMore }: { cards: readonly ResultCard[]; count: number; onMore: () => void }) {
  return (
    <div className="bench-list">
      <ResultList
        cards={cards}
        goal={cards.length}
        count={count}
        onMore={onMore}
        openId={null}
        highlight={highlight}
        hrefOf={(id) => `/campus/${id}`}
        onOpen={ignore}
      />
    </div>
  );
}

/** A part of the cards, as src/app/ResultsColumn.tsx gives them; no column that scrolls, and no address. */
function OwnList(props: ListProps) {
  const { results, facts } = useResults(props);
  const { drawn, drawMore } = useDrawnPart(results);
  const cards = useMemo(() => cardsOf(drawn, facts), [drawn, facts]);
  return <List cards={cards} count={results.length} onMore={drawMore} />;
}

/** All the cards. */
function PlainList(props: ListProps) {
  const { results, facts } = useResults(props);
  const cards = useMemo(() => cardsOf(results, facts), [results, facts]);
  return <List cards={cards} count={cards.length} onMore={ignore} />;
}

export const LISTS: Record<string, ComponentType<ListProps>> = {
  'list: empty page': () => <div className="bench-list" />,
  'list: ours': OwnList,
  'list: plain': PlainList,
};
