/** How as much of the atlas arrives as list, filters and map need: a quarter of the whole, or the whole itself. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { briefDatasetOf, type BriefFile } from '../domain/brief-columns.ts';
import type { BriefDataset, RejectedRecord } from '../domain/dataset.ts';
import { areChecked, canCheck, jsonOf } from './checked-bytes.ts';
import { CHECKED, DATA_REVISION } from './data-revision.ts';
import { configQuery } from './config-query.ts';
import { datasetQuery } from './dataset-query.ts';

/** What arrived: enough for list, filters and map, and the records that had to be set aside. */
export interface LoadedList {
  dataset: BriefDataset;
  rejected: RejectedRecord[];
}

/**
 * The list that the build has made and checked (`checked` is its digest); null for any other, and where none comes, which
 * is told in the console. Not asked for where nothing can be checked.
 */
export async function loadList(
  address: string,
  signal: AbortSignal,
  checked = CHECKED.list,
): Promise<BriefDataset | null> {
  if (!canCheck(checked)) return null;
  try {
    const response = await fetch(address, { signal });
    const bytes = await response.arrayBuffer();
    if (!(await areChecked(bytes, checked))) throw new Error('not the list of this page');
    return briefDatasetOf(jsonOf(bytes) as BriefFile);
  } catch (cause) {
    if (signal.aborted) throw cause;
    console.warn(`${address}: ${String(cause)}: the whole dataset is asked for.`);
    return null;
  }
}

/**
 * TanStack Query's options for the list: that of the dataset which the settings name, where they name one. The whole
 * dataset stands for it where it is there already, and where the list is not the one that the build has made; fails as
 * datasetQuery does.
 */
export function listQuery(base: string) {
  const whole = datasetQuery(base);
  return queryOptions({
    queryKey: ['list', base],
    queryFn: async ({ signal, client }: { signal: AbortSignal; client: QueryClient }): Promise<LoadedList> => {
      const there = client.getQueryData(whole.queryKey);
      if (there) return there;
      const [dataset, settings] = await Promise.all([
        loadList(`${base}data/v1/list.json${DATA_REVISION}`, signal),
        client.ensureQueryData(configQuery(base)),
      ]);
      if (settings.dataset !== null) {
        const { openedFar } = await import('./far-query.ts');
        return (await openedFar(client, base)) ?? client.fetchQuery(whole);
      }
      return dataset ? { dataset, rejected: [] } : client.fetchQuery(whole);
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
    // It is one dataset or another: comparing them campus by campus would only cost.
    structuralSharing: false,
  });
}
