import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { configQuery } from '../dataset/config-query.ts';
import { onSteadyNetwork } from '../ui/steady-network.ts';

const BASE = import.meta.env.BASE_URL;
/** How long until a server that did not give the settings is asked again, in milliseconds. */
const ASK_AGAIN_MS = 30_000;
/** What tells of the campuses of one dataset or another. */
const OF_A_DATASET: readonly unknown[] = ['list', 'dataset', 'far', 'campus'];

/**
 * Whether the settings of the site have not come, for as long as that is so: they are asked for again now and then, and
 * when the network is back. Where they name another dataset than the one that stands in for it, that takes its place.
 */
export function useMissingSettings(): boolean {
  const client = useQueryClient();
  const { data, dataUpdatedAt } = useQuery({ ...configQuery(BASE), enabled: false });
  const areMissing = data?.hasFailed === true;
  useEffect(
    function waitAndAsk() {
      if (!areMissing) return;
      const timer = setTimeout(() => void askAgain(client), ASK_AGAIN_MS);
      const end = onSteadyNetwork((isOnline) => {
        if (isOnline) void askAgain(client);
      });
      return () => {
        clearTimeout(timer);
        end();
      };
    },
    [client, areMissing, dataUpdatedAt],
  );
  return areMissing;
}

async function askAgain(client: QueryClient): Promise<void> {
  const { dataset } = await client.fetchQuery({ ...configQuery(BASE), staleTime: 0 });
  if (dataset !== null) await client.resetQueries({ predicate: ({ queryKey }) => OF_A_DATASET.includes(queryKey[0]) });
}
