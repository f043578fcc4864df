import { memo, useEffectEvent, useLayoutEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { CampusBrief } from '../domain/campus.ts';
import type { Criteria } from '../domain/criteria.ts';
import { ResultList } from '../list/ResultList.tsx';
import { useDrawnPart } from '../list/useDrawnPart.ts';
import { stateTexts } from '../texts/explore-texts.ts';
import { searchAnswerTexts } from '../texts/search-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { OnceAlive } from '../ui/OnceAlive.tsx';
import type { Held } from '../ui/watched.ts';
import { loadOrderChoice, ResultsHead } from './ResultsHead.tsx';
import type { Atlas } from './useAtlas.ts';

const Chips = lazyPart(async () => (await import('./AnswerNotes.tsx')).AnswerChips);
const Notes = lazyPart(async () => (await import('./AnswerNotes.tsx')).AnswerNotes);
const Age = lazyPart(async () => (await import('./AnswerNotes.tsx')).OldEdition);

/** Asks for the code of what is said of an answer, chips included; rejects where it cannot come. */
export const loadAnswer = () => Promise.all([Chips.load(), Notes.load(), loadOrderChoice()]);

const SearchBar = lazyPart(async () => (await import('./FarProgressBar.tsx')).FarSearchBar);
const Downloads = lazyPart(async () => (await import('./Downloads.tsx')).default);

interface AnswerProps {
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** As far as it is drawn. */
  atlas: Atlas;
  /** How many records of the dataset could not be read. */
  setAside: number;
  highlight: Held<string | null>;
}

function Answer({ headingRef, atlas, setAside, highlight }: AnswerProps) {
  const { dataset, facts, finder, view, whereabouts, results, reasonsOf, active, isSearching } = atlas;
  const { criteria, actions, isBack } = view;
  const { reasonInWords } = finder;
  const { drawn, goal, drawMore } = useDrawnPart(results, isBack);
  const cards = useMemo(
    () => cardsOf({ reasonInWords, reasonsOf, facts, results: drawn, whereabouts, criteria }),
    [reasonInWords, reasonsOf, facts, drawn, whereabouts, criteria],
  );
  const hasLessened = useRef(false);
  // The button that was pressed goes away with its criterion: the focus goes to the new count, not to nowhere.
  const lessen = (change: (criteria: Criteria) => Criteria) => {
    hasLessened.current = true;
    actions.changeCriteria(change);
  };
  useLayoutEffect(
    function focusNewCount() {
      // Not before it is there: the old one would be read out.
      if (hasLessened.current) headingRef.current?.focus({ preventScroll: true });
      hasLessened.current = false;
    },
    [criteria, headingRef],
  );
  const shownFor = useRef(criteria);
  const beginAgain = useEffectEvent(() => {
    // What has come since of the same criteria moves nothing; on a phone the page scrolls, not a column.
    if (!isBack && shownFor.current !== criteria) {
      for (const column of ['.results-column', "[data-screen='list'] .desk-columns"])
        headingRef.current?.closest(column)?.scrollTo?.(0, 0);
    }
    shownFor.current = criteria;
  });
  useLayoutEffect(
    function showFirst() {
      beginAgain();
    },
    [results],
  );
  return (
    <>
      {isSearching && finder.isFar && (
        <Late fallback={null}>
          <SearchBar.Part props={{}} />
        </Late>
      )}
      {active.length > 0 && (
        <Late>
          <Chips.Part props={{ active, nameOf: facts.nameOf, onLessen: lessen }} />
        </Late>
      )}
      <OnceAlive>
        <Late fallback={null}>
          <Age.Part props={{ edition: dataset.edition }} />
        </Late>
      </OnceAlive>
      {(active.length > 0 || setAside > 0) && (
        <Late>
          <Notes.Part props={{ atlas, setAside, onLessen: lessen }} />
        </Late>
      )}
      <ResultList
        cards={cards}
        goal={goal}
        count={results.length}
        onMore={drawMore}
        openId={view.openId}
        highlight={highlight}
        hrefOf={view.hrefOf}
        onOpen={actions.open}
      />
      {results.length > 0 && !isSearching && (
        <OnceAlive>
          <Late>
            <Downloads.Part props={{ results, edition: dataset.edition }} />
          </Late>
        </OnceAlive>
      )}
    </>
  );
}

const DrawnAnswer = memo(Answer);

interface ResultsColumnProps extends Omit<AnswerProps, 'headingRef'> {
  headingId: string;
  /** As the address has it now. */
  live: Atlas;
}

/** How many, by which criteria, and which ones. */
export function ResultsColumn({ headingId, live, ...answer }: ResultsColumnProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  return (
    <div className="results-column">
      <ResultsHead headingRef={headingRef} headingId={headingId} live={live} atlas={answer.atlas} />
      <DrawnAnswer headingRef={headingRef} {...answer} />
    </div>
  );
}

interface LateProps {
  fallback?: ReactNode;
  children: ReactNode;
}

/** What a part needs whose code comes apart: where it does not come, what to do about it unless told otherwise. */
function Late({ fallback = <p className="notice">{stateTexts.pageFailed.advice}</p>, children }: LateProps) {
  return <ErrorBoundary fallback={fallback}>{children}</ErrorBoundary>;
}

/** What each card says; told once for an answer, not each time that the pointer moves. */
function cardsOf({
  reasonInWords,
  reasonsOf,
  facts,
  results,
  whereabouts,
  criteria,
}: Pick<Atlas, 'reasonsOf' | 'facts' | 'whereabouts'> &
  Pick<Atlas['finder'], 'reasonInWords'> &
  Pick<Atlas['view'], 'criteria'> & { results: readonly CampusBrief[] }) {
  const distanceOf = facts.distanceFrom(whereabouts, criteria.place);
  return results.map((campus) => {
    const card = facts.cardOf(campus);
    const why = reasonsOf(campus.id).map((reason) => reasonInWords?.(reason, card.filiere));
    // Found by another filière than its own, which the card names.
    const also = criteria.filieres.filter((id) => id !== campus.filiere && campus.otherFilieres.includes(id));
    return {
      campus,
      facts: card,
      why: [...why, ...also.map((id) => searchAnswerTexts.also(facts.nameOf.filiere(id)))].join(' ; '),
      distance: distanceOf(campus),
    };
  });
}
