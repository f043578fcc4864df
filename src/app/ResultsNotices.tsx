import { METROPOLE_ZONE } from '../domain/distance.ts';
import type { TradeSuggestion } from '../domain/suggestions.ts';
import { noticeTexts, unknownInWords } from '../texts/answer-texts.ts';
import { unmeasuredInWords } from '../texts/find-texts.ts';
import type { Atlas } from './useAtlas.ts';

interface ResultsNoticesProps {
  atlas: Atlas;
  /** How many records of the dataset could not be read. */
  setAside: number;
}

/** What must be known of the answer beside the answer: words that lead nowhere, what was not measured or not read. */
export function ResultsNotices({ atlas, setAside }: ResultsNoticesProps) {
  const { index, view, whereabouts, judged, results, finder, facts } = atlas;
  const { text } = view.criteria;
  const answer = index.answerTo(text);
  const isMeasured = whereabouts?.kind === 'point';
  const unmeasured = unmeasuredIn(judged);
  const overseas = isMeasured && whereabouts.zone !== METROPOLE_ZONE ? facts.nameOf.territory(whereabouts.zone) : null;
  const handleTrade = (name: string) => view.actions.changeCriteria((now) => ({ ...now, text: name }));
  return (
    <>
      {answer.unknown.length > 0 && (
        <div className="notice">
          <p>{unknownInWords(answer.unknown)}</p>
          {finder.search && (
            <TradeButtons trades={finder.search.tradesSpeltLike(answer.unknown)} onTrade={handleTrade} />
          )}
        </div>
      )}
      {answer.isPartial && results.length > 0 && <p className="notice">{noticeTexts.partial}</p>}
      {text.trim() !== '' && lostOf(finder) && <p className="notice">{lostOf(finder)}</p>}
      {isMeasured && results.length > unmeasured && <p className="aside">{noticeTexts.asTheCrowFlies}</p>}
      {unmeasured > 0 && <p className="aside">{unmeasuredInWords(unmeasured, results.length, overseas)}</p>}
      {setAside > 0 && <p className="notice">{noticeTexts.setAside(setAside)}</p>}
    </>
  );
}

/** How many of the results have no distance that makes sense. */
function unmeasuredIn({ failed, kms }: Atlas['judged']): number {
  return kms?.reduce((count, km, at) => (failed[at] === 0 && km === Number.MAX_VALUE ? count + 1 : count), 0) ?? 0;
}

/** What is said where the search, or its thesaurus, did not come. */
function lostOf({ wordsStatus, tradesStatus }: Atlas['finder']): string | null {
  if (wordsStatus === 'error') return noticeTexts.noSearch;
  return tradesStatus === 'error' ? noticeTexts.noTrades : null;
}

/** Trades that are spelt like what was written, each a search of its own. */
function TradeButtons({ trades, onTrade }: { trades: readonly TradeSuggestion[]; onTrade: (name: string) => void }) {
  if (trades.length === 0) return null;
  return (
    <p>
      {noticeTexts.didYouMean}{' '}
      {trades.map(({ name }) => (
        <button key={name} type="button" className="link-button" onClick={() => onTrade(name)}>
          {name}
        </button>
      ))}
    </p>
  );
}
