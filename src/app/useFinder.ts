import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { placesQuery } from '../dataset/places-query.ts';
import { tradesQuery } from '../dataset/trades-query.ts';
import { indexCampuses, type Criteria } from '../domain/criteria.ts';
import type { Dataset } from '../domain/dataset.ts';
import { needsPlaces } from '../domain/known-places.ts';
import { whereaboutsOf } from '../domain/whereabouts.ts';

/** What the search needs beside the dataset, fetched when it is first wanted. */
export function useFinder(dataset: Dataset, { text, place }: Criteria) {
  const [wanted, setWanted] = useState({ trades: false, places: false });
  const trades = useQuery({
    ...tradesQuery(import.meta.env.BASE_URL),
    enabled: wanted.trades || text.trim() !== '',
  });
  const places = useQuery({ ...placesQuery(), enabled: wanted.places || needsPlaces(place) });
  const index = useMemo(() => indexCampuses(dataset, trades.data), [dataset, trades.data]);
  const placeIndex = useMemo(
    () => (places.data ? places.data.buildPlaceIndex(places.data.places, dataset) : null),
    [places.data, dataset],
  );
  const whereabouts = useMemo(() => whereaboutsOf(place, dataset, placeIndex), [place, dataset, placeIndex]);
  return {
    index,
    placeIndex,
    searchPlaces: places.data?.searchPlaces,
    whereabouts,
    /** 'pending' while it is on its way or not yet asked for. */
    tradesStatus: trades.status,
    placesStatus: places.status,
    wantTrades: () => {
      setWanted((now) => ({ ...now, trades: true }));
      if (trades.isError) void trades.refetch();
    },
    wantPlaces: () => {
      setWanted((now) => ({ ...now, places: true }));
      if (places.isError) void places.refetch();
    },
  };
}
