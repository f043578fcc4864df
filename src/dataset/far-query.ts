/** How a large dataset, or another one than the site's own, arrives: beside the page, in a worker. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { configQuery } from './config-query.ts';
import { DATA_REVISION } from './data-revision.ts';
import type { OpenedFar } from './far-atlas.ts';
import { farProgress } from './far-progress.ts';

/** TanStack Query's options for the dataset of the settings, or the site's own, held by a worker for the visit. */
export function farQuery(base: string) {
  return queryOptions({
    queryKey: ['far', base],
    queryFn: async ({ client }: { client: QueryClient }): Promise<OpenedFar> => {
      const [{ dataset }, { openFar }] = await Promise.all([
        client.ensureQueryData(configQuery(base)),
        import('./far-atlas.ts'),
      ]);
      const address = base + (dataset ?? `data/v1/campus.json${DATA_REVISION}`);
      try {
        return await openFar(address, farProgress.set);
      } finally {
        farProgress.set(null);
      }
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
    structuralSharing: false,
  });
}
