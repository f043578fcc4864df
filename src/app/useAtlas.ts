import { useMemo } from 'react';
import { activeCriteria } from '../domain/active-criteria.ts';
import { countFacets, EVERY_CAMPUS, judge, selectCampuses, type Criteria } from '../domain/criteria.ts';
import { needsPlaces } from '../domain/known-places.ts';
import { campusFacts } from './campus-facts.ts';
import type { Asked } from './useAsked.ts';
import { useFinder } from './useFinder.ts';
import type { SearchState } from './useNearSearch.ts';

/** The circle of data in one place: what the address asks and what searches words in, all that the rooms show out. */
export function useAtlas(asked: Asked, words: SearchState) {
  const { view, wordless } = asked;
  const { dataset } = wordless;
  const { criteria } = view;
  const finder = useFinder(asked, words);
  const { index, whereabouts, placeIndex } = finder;
  const facts = useMemo(() => campusFacts(dataset, placeIndex), [dataset, placeIndex]);
  const answer = useMemo(() => index.answerTo(criteria.text), [index, criteria.text]);
  const { worths } = answer;
  // Words that ask for nothing yet change nothing: each letter would else draw the same list anew.
  const key = JSON.stringify({ ...criteria, text: worths ? criteria.text : '' });
  const judgedBy = useMemo(() => JSON.parse(key) as Criteria, [key]);
  const { judged, results, counts } = useMemo(() => {
    // Of what answers alone: words that have come and ask for nothing are no other answer.
    const answered = { ...wordless, answerTo: () => ({ ...EVERY_CAMPUS, worths }) };
    const judged = judge(answered, judgedBy, whereabouts);
    const results = selectCampuses(answered, judgedBy, whereabouts, judged);
    return { judged, results, counts: countFacets(answered, judgedBy, whereabouts, judged) };
  }, [wordless, worths, judgedBy, whereabouts]);
  const { reasonsOf = answer.reasonsOf } = finder;
  const active = useMemo(
    // A place that nobody knows asks for nothing: it has no chip either.
    () => activeCriteria(whereabouts ? criteria : { ...criteria, place: null, radiusKm: null }),
    [criteria, whereabouts],
  );
  // Without the trades, "nothing found" would be said too soon; without the words or the places, "all of them".
  const isVain = results.length === 0;
  const awaitsWords = words.wordsStatus === 'pending' && (worths === null || isVain);
  const awaitsTrades = words.tradesStatus === 'pending' && isVain;
  const awaitsPlaces = finder.placesStatus === 'pending' && needsPlaces(criteria.place);
  const isSearching = (criteria.text.trim() !== '' && (awaitsWords || awaitsTrades)) || awaitsPlaces;
  return { dataset, finder, whereabouts, index, facts, view, judged, results, reasonsOf, counts, active, isSearching };
}

export type Atlas = ReturnType<typeof useAtlas>;
