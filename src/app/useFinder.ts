import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { placesQuery } from '../dataset/places-query.ts';
import { tradesQuery } from '../dataset/trades-query.ts';
import { wordsQuery } from '../dataset/words-query.ts';
import { EVERY_CAMPUS, wordlessIndex, type CampusIndex, type Criteria } from '../domain/criteria.ts';
import type { Dataset } from '../domain/dataset.ts';
import { needsPlaces } from '../domain/known-places.ts';
import { whereaboutsOf } from '../domain/whereabouts.ts';

/** What the search needs beside the dataset, fetched when it is first wanted. */
export function useFinder(dataset: Dataset, { text, place }: Criteria) {
  const [wanted, setWanted] = useState({ words: false, places: false });
  const wantsWords = wanted.words || text.trim() !== '';
  const words = useQuery({ ...wordsQuery(), enabled: wantsWords });
  const trades = useQuery({ ...tradesQuery(import.meta.env.BASE_URL), enabled: wantsWords });
  const places = useQuery({ ...placesQuery(), enabled: wanted.places || needsPlaces(place) });
  const wordless = useMemo(() => wordlessIndex(dataset), [dataset]);
  const search = useMemo(
    () => (words.data ? { ...words.data, index: words.data.withWords(wordless, trades.data ?? []) } : null),
    [words.data, wordless, trades.data],
  );
  const index = useMemo<CampusIndex>(
    // Where the search cannot come its words ask for nothing, and a notice says so.
    () => search?.index ?? (words.isError ? { ...wordless, answerTo: () => EVERY_CAMPUS } : wordless),
    [search, wordless, words.isError],
  );
  const placeIndex = useMemo(
    () => (places.data ? places.data.buildPlaceIndex(places.data.places, dataset) : null),
    [places.data, dataset],
  );
  const whereabouts = useMemo(() => whereaboutsOf(place, dataset, placeIndex), [place, dataset, placeIndex]);
  return {
    index,
    /** What searches by words, with its own index; null until it is there. */
    search,
    placeIndex,
    searchPlaces: places.data?.searchPlaces,
    whereabouts,
    /** 'pending' while it is on its way or not yet asked for. */
    wordsStatus: words.status,
    tradesStatus: trades.status,
    placesStatus: places.status,
    wantWords: () => {
      setWanted((now) => ({ ...now, words: true }));
      if (words.isError) void words.refetch();
      if (trades.isError) void trades.refetch();
    },
    wantPlaces: () => {
      setWanted((now) => ({ ...now, places: true }));
      if (places.isError) void places.refetch();
    },
  };
}
