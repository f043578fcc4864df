import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { placesQuery } from '../dataset/places-query.ts';
import { needsPlaces } from '../domain/known-places.ts';
import { whereaboutsOf } from '../domain/whereabouts.ts';
import type { Asked } from './useAsked.ts';
import type { SearchState } from './useNearSearch.ts';

/** What the search needs beside the list, fetched when it is first wanted. */
export function useFinder({ wordless: { dataset }, view, wantWords }: Asked, { retry, ...words }: SearchState) {
  const { place } = view.criteria;
  const [wantsPlaces, setWanted] = useState(false);
  const places = useQuery({ ...placesQuery(), enabled: wantsPlaces || needsPlaces(place) });
  const placeIndex = useMemo(
    () => (places.data ? places.data.withTerritories(places.data.communes, dataset) : null),
    [places.data, dataset],
  );
  const whereabouts = useMemo(() => whereaboutsOf(place, dataset, placeIndex), [place, dataset, placeIndex]);
  return {
    ...words,
    placeIndex,
    searchPlaces: places.data?.searchPlaces,
    whereabouts,
    /** 'pending' while it is on its way or not yet asked for. */
    placesStatus: places.status,
    wantWords: () => {
      wantWords();
      retry();
    },
    wantPlaces: () => {
      setWanted(true);
      if (places.isError) void places.refetch();
    },
  };
}
