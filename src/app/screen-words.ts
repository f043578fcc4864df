/** What the screen of the atlas says of itself: its status, its title. */
import { hallTexts, listTexts } from '../texts/explore-texts.ts';
import { searchAnswerTexts } from '../texts/search-texts.ts';
import type { Atlas } from './useAtlas.ts';

/** What the visitor's last move of the map has brought into its window, of which answer. */
export interface Sight {
  text: string;
  results: Atlas['results'];
}

/** The one sentence of the status: the count, what the map shows of it, and what must be known besides. */
export function statusOf(
  { results, active, isSearching, finder, view }: Atlas,
  sight: Sight | null,
  notices: readonly (string | null)[],
): string {
  const isInVain = results.length === 0 && active.length > 0;
  // The words of trades or the places are on their way: a count now would be another in a moment.
  const isAwaited = isSearching || (view.criteria.text.trim() !== '' && finder.tradesStatus === 'pending');
  // What was seen of another answer is not said of this one.
  const seen = sight?.results === results ? `, ${sight.text}` : '';
  const answer = isInVain ? listTexts.statusEmpty(active.length) : listTexts.status(results.length) + seen;
  return [isAwaited ? searchAnswerTexts.searching : answer, ...notices]
    .flatMap((text) => text ?? [])
    .reduce((said, text) => (/[.…?!]$/.test(said) ? `${said} ${text}` : `${said}. ${text}`));
}

/** The title of the document. */
export function titleOf({ view, index, active, results, isSearching }: Atlas): string {
  if (view.openId !== null) {
    return hallTexts.titleWith(index.byId.get(view.openId)?.name ?? hallTexts.unknownCampusTitle);
  }
  if (active.length === 0) return hallTexts.homeTitle;
  return hallTexts.titleWith(isSearching ? searchAnswerTexts.searching : listTexts.status(results.length));
}
