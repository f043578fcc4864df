import { lazy, memo, Suspense, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { withoutCriterion, type ActiveCriterion } from '../domain/active-criteria.ts';
import type { CampusBrief } from '../domain/campus.ts';
import { isOldEdition } from '../domain/edition-age.ts';
import { NO_CRITERIA, orderOf, ordersFor, type Criteria } from '../domain/criteria.ts';
import { OrderChoice } from '../list/OrderChoice.tsx';
import { ResultList } from '../list/ResultList.tsx';
import { useDrawnPart } from '../list/useDrawnPart.ts';
import { listTexts, stateTexts } from '../texts/explore-texts.ts';
import { reasonInWords, searchAnswerTexts } from '../texts/search-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { OnceAlive } from '../ui/OnceAlive.tsx';
import type { Atlas } from './useAtlas.ts';

const Chips = lazyPart(async () => (await import('./AnswerNotes.tsx')).ActiveChips);
const Notes = lazyPart(async () => (await import('./AnswerNotes.tsx')).AnswerNotes);

/** Asks for the code of what is said of an answer, chips included; rejects where it cannot come. */
export const loadAnswer = () => Promise.all([Chips.load(), Notes.load()]);

const FarSearchBar = lazy(async () => ({ default: (await import('./FarProgressBar.tsx')).FarSearchBar }));
const Downloads = lazy(() => import('./Downloads.tsx'));
const OldEdition = lazy(() => import('../list/OldEdition.tsx'));

interface ResultsColumnProps {
  headingId: string;
  atlas: Atlas;
  /** How many records of the dataset could not be read. */
  setAside: number;
  highlightedId: string | null;
  onHighlight: (id: string | null) => void;
}

function Column({ headingId, atlas, setAside, highlightedId, onHighlight }: ResultsColumnProps) {
  const { dataset, facts, finder, view, whereabouts, results, reasonsOf, active, isSearching } = atlas;
  const { criteria, actions } = view;
  const { drawn, drawMore } = useDrawnPart(results);
  const cards = useMemo(
    () => cardsOf({ reasonsOf, facts, results: drawn, whereabouts, criteria }),
    [reasonsOf, facts, drawn, whereabouts, criteria],
  );
  // By the visitor's clock, and so only said by a page that listens.
  const [isOld] = useState(() => isOldEdition(dataset.edition, new Date()));
  const headingRef = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes away with its criterion: the focus goes to the new count, not to nowhere.
  const lessen = (change: (criteria: Criteria) => Criteria) => {
    actions.changeCriteria(change);
    headingRef.current?.focus({ preventScroll: true });
  };
  const handleRemove = (removed: ActiveCriterion) => lessen((now) => withoutCriterion(now, removed));
  const handleClear = () => lessen(() => NO_CRITERIA);
  return (
    <div className="results-column">
      <ResultsHead headingRef={headingRef} headingId={headingId} atlas={atlas} />
      {isSearching && finder.isFar && (
        <Late fallback={null}>
          <FarSearchBar />
        </Late>
      )}
      {active.length > 0 && (
        <Late>
          <Chips.Part active={active} nameOf={facts.nameOf} onRemove={handleRemove} onClear={handleClear} />
        </Late>
      )}
      {isOld && (
        <OnceAlive>
          <Late fallback={null}>
            <OldEdition edition={dataset.edition} />
          </Late>
        </OnceAlive>
      )}
      {(active.length > 0 || setAside > 0) && (
        <Late>
          <Notes.Part atlas={atlas} setAside={setAside} onRemove={handleRemove} onLessen={lessen} />
        </Late>
      )}
      <ResultList
        cards={cards}
        count={results.length}
        onMore={drawMore}
        openId={view.openId}
        highlightedId={highlightedId}
        hrefOf={view.hrefOf}
        onOpen={actions.open}
        onHighlight={onHighlight}
      />
      {results.length > 0 && (
        <OnceAlive>
          <Late>
            <Downloads results={results} edition={dataset.edition} />
          </Late>
        </OnceAlive>
      )}
    </div>
  );
}

/** How many, by which criteria, and which ones. */
export const ResultsColumn = memo(Column);

interface ResultsHeadProps extends Pick<ResultsColumnProps, 'headingId' | 'atlas'> {
  headingRef: RefObject<HTMLHeadingElement | null>;
}

/** How many results, and in which order. */
function ResultsHead({ headingRef, headingId, atlas }: ResultsHeadProps) {
  const { view, whereabouts, results, isSearching } = atlas;
  const { criteria, actions } = view;
  const orders = ordersFor(criteria, whereabouts);
  const said = isSearching ? searchAnswerTexts.searching : listTexts.status(results.length);
  return (
    <div className="results-head">
      <h2
        ref={headingRef}
        id={headingId}
        className="results-heading"
        aria-label={`${listTexts.heading} : ${said}`}
        tabIndex={-1}
      >
        {said}
      </h2>
      {orders.length > 1 && results.length > 1 && (
        <OrderChoice
          order={orderOf(criteria, whereabouts)}
          orders={orders}
          onOrder={(order) =>
            actions.changeCriteria((now) => ({ ...now, order: order === orders[0] ? null : order }), 'replace')
          }
        />
      )}
    </div>
  );
}

interface LateProps {
  fallback?: ReactNode;
  children: ReactNode;
}

/** What a part needs whose code comes apart: where it does not come, what to do about it unless told otherwise. */
function Late({ fallback = <p className="notice">{stateTexts.pageFailed.advice}</p>, children }: LateProps) {
  return (
    <ErrorBoundary fallback={fallback}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}

/** What each card says; told once for an answer, not each time that the pointer moves. */
function cardsOf({
  reasonsOf,
  facts,
  results,
  whereabouts,
  criteria,
}: Pick<Atlas, 'reasonsOf' | 'facts' | 'whereabouts'> &
  Pick<Atlas['view'], 'criteria'> & { results: readonly CampusBrief[] }) {
  const distanceOf = facts.distanceFrom(whereabouts, criteria.place);
  return results.map((campus) => {
    const card = facts.cardOf(campus);
    const why = reasonsOf(campus.id).map((reason) => reasonInWords(reason, card.filiere));
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
