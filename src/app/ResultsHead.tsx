import type { RefObject } from 'react';
import { orderOf, ordersFor } from '../domain/criteria.ts';
import { listTexts } from '../texts/explore-texts.ts';
import { searchAnswerTexts } from '../texts/search-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { Atlas } from './useAtlas.ts';

const Choice = lazyPart(async () => (await import('./AnswerNotes.tsx')).OrderChoice);

/** Asks for the code of the choice of an order; rejects where it cannot come. */
export const loadOrderChoice = Choice.load;

interface ResultsHeadProps {
  headingId: string;
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** As the address has it now: the choice of the order shows what was chosen before the list follows. */
  live: Atlas;
  /** As far as it is drawn. */
  atlas: Atlas;
}

/** How many results, and in which order. */
export function ResultsHead({ headingRef, headingId, live, atlas: { results, isSearching } }: ResultsHeadProps) {
  const { view, whereabouts } = live;
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
      {orders.length > 1 && results.length > 1 && !isSearching && (
        <ErrorBoundary fallback={null}>
          <Choice.Part
            props={{
              order: orderOf(criteria, whereabouts),
              orders,
              onOrder: (order) =>
                actions.changeCriteria((now) => ({ ...now, order: order === orders[0] ? null : order }), 'replace'),
            }}
          />
        </ErrorBoundary>
      )}
    </div>
  );
}
