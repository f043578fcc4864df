/** How a large dataset, or another one than the site's own, arrives: beside the page, in a worker. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { BriefDataset } from '../domain/dataset.ts';
import { configQuery } from './config-query.ts';
import { DATA_REVISION } from './data-revision.ts';
import { datasetQuery } from './dataset-query.ts';
import type { OpenedFar } from './far-atlas.ts';
import { hasWorkers } from './far-limits.ts';
import { farProgress } from './far-progress.ts';
import { listQuery } from './list-query.ts';

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
        const opened = await openFar(address, farProgress.set);
        takeItsList(client, base, opened);
        return opened;
      } catch (cause) {
        if (!hasWorkers()) await takeTheWhole(client, base);
        throw cause;
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

/**
 * What a worker says of campuses it says by their places in its list: where the page's is of another edition or order
 * (that of the build, of a browser that sorts otherwise, of the worker before), the worker's takes its place first.
 */
function takeItsList(client: QueryClient, base: string, { dataset, rejected }: OpenedFar): void {
  const { queryKey } = listQuery(base);
  const list = client.getQueryData(queryKey)?.dataset;
  if (list && !isOneOrder(list, dataset)) client.setQueryData(queryKey, { dataset, rejected });
}

function isOneOrder(list: BriefDataset, other: BriefDataset): boolean {
  const [campuses, others] = [list.ordered?.campuses, other.ordered!.campuses];
  return (
    list.edition === other.edition &&
    campuses?.length === others.length &&
    campuses.every(({ id }, at) => id === others[at]!.id)
  );
}

/** The list is that of the whole dataset, held by the page: what shows a list finds out that there are no workers. */
async function takeTheWhole(client: QueryClient, base: string): Promise<void> {
  const { dataset, rejected } = await client.fetchQuery(datasetQuery(base));
  client.setQueryData(listQuery(base).queryKey, { dataset, rejected });
}

/**
 * The dataset as a worker holds it, opened anew where that worker was lost; null where this browser has no workers, and
 * the page holds the whole itself (datasetQuery). Rejects as farQuery does.
 */
export async function openedFar(client: QueryClient, base: string): Promise<OpenedFar | null> {
  if (!hasWorkers()) return null;
  const options = farQuery(base);
  const held = client.getQueryData(options.queryKey);
  if (held && !held.far.isLost) return held;
  try {
    return await client.fetchQuery({ ...options, staleTime: 0 });
  } catch (cause) {
    if (hasWorkers()) throw cause;
    return null;
  }
}
