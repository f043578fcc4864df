import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { datasetQuery, type LoadedDataset } from '../dataset/dataset-query.ts';
import { listQuery } from '../dataset/list-query.ts';
import { placesQuery } from '../dataset/places-query.ts';
import { tradesQuery } from '../dataset/trades-query.ts';
import { wordsQuery } from '../dataset/words-query.ts';
import { EVERY_CAMPUS, wordlessIndex, type CampusIndex, type Criteria } from '../domain/criteria.ts';
import type { BriefDataset, Dataset } from '../domain/dataset.ts';
import { needsPlaces } from '../domain/known-places.ts';
import { whereaboutsOf } from '../domain/whereabouts.ts';

const BASE = import.meta.env.BASE_URL;

/** What the search needs beside the list, fetched when it is first wanted. */
export function useFinder(dataset: BriefDataset, { text, place }: Criteria) {
  const [wanted, setWanted] = useState({ words: false, places: false });
  const wantsWords = wanted.words || text.trim() !== '';
  const words = useQuery({ ...wordsQuery(), enabled: wantsWords });
  const whole = useQuery({ ...datasetQuery(BASE), enabled: wantsWords });
  const trades = useQuery({ ...tradesQuery(BASE), enabled: wantsWords });
  const places = useQuery({ ...placesQuery(), enabled: wanted.places || needsPlaces(place) });
  const wordless = useMemo(() => wordlessIndex(dataset), [dataset]);
  const texts = useOneEdition(dataset, whole.data);
  const search = useMemo(
    () =>
      words.data && texts ? { ...words.data, index: words.data.withWords(wordless, texts, trades.data ?? []) } : null,
    [words.data, wordless, texts, trades.data],
  );
  const isLost = words.isError || whole.isError;
  const index = useMemo<CampusIndex>(
    // Where the search cannot come its words ask for nothing, and a notice says so.
    () => search?.index ?? (isLost ? { ...wordless, answerTo: () => EVERY_CAMPUS } : wordless),
    [search, wordless, isLost],
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
    wordsStatus: isLost ? 'error' : search ? 'success' : 'pending',
    tradesStatus: trades.status,
    placesStatus: places.status,
    wantWords: () => {
      setWanted((now) => ({ ...now, words: true }));
      if (words.isError) void words.refetch();
      if (whole.isError) void whole.refetch();
      if (trades.isError) void trades.refetch();
    },
    wantPlaces: () => {
      setWanted((now) => ({ ...now, places: true }));
      if (places.isError) void places.refetch();
    },
  };
}

/**
 * The whole dataset, where it is of one edition with the list; where it is not (the site has changed since the page
 * came), the whole takes the place of the list first.
 */
function useOneEdition(list: BriefDataset, loaded: LoadedDataset | undefined): Dataset | null {
  const client = useQueryClient();
  const isOther = useMemo(() => {
    const ids = new Set(loaded?.dataset.campuses.map(({ id }) => id));
    return loaded !== undefined && !list.campuses.every(({ id }) => ids.has(id));
  }, [list, loaded]);
  useEffect(
    function takeTheWhole() {
      if (isOther && loaded) client.setQueryData(listQuery(BASE).queryKey, loaded);
    },
    [client, isOther, loaded],
  );
  return isOther ? null : (loaded?.dataset ?? null);
}
