/** What is prepared in parts on a page, at once. */
import type { Campus } from '../src/domain/campus.ts';
import type { BriefDataset, Dataset } from '../src/domain/dataset.ts';
import { communeSteps, withTerritories, type PlaceIndex } from '../src/domain/place-index.ts';
import type { Places } from '../src/domain/places-file.ts';
import { finished } from '../src/domain/steps.ts';
import { campusWordsSteps, type TextIndex } from '../src/domain/text-index.ts';
import { tradeIndexSteps, type TradeIndex } from '../src/domain/trade-search.ts';
import type { Trade } from '../src/domain/trades.ts';
import { vocabularySteps, type Vocabulary } from '../src/domain/vocabulary.ts';

/** The places, ready to be searched. */
export function buildPlaceIndex(places: Places, dataset: BriefDataset): PlaceIndex {
  return withTerritories(finished(communeSteps(places)), dataset);
}

/** The campuses, ready to be searched beside the trades. */
export function buildTextIndex(
  dataset: Dataset,
  campuses: readonly Campus[],
  trades: readonly Trade[] = [],
): TextIndex {
  return { ...finished(campusWordsSteps(dataset, campuses)), trades: buildTradeIndex(trades, campuses) };
}

/** The trades, ready to be searched. */
export function buildTradeIndex(trades: readonly Trade[], campuses: readonly Campus[]): TradeIndex {
  return finished(tradeIndexSteps(trades, campuses));
}

/** The words, ready to be matched. */
export function buildVocabulary(words: Iterable<string>): Vocabulary {
  return finished(vocabularySteps(words));
}
