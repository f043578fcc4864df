/** How what only the page of one campus tells arrives: its own file, or its part of the whole dataset. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { CampusFile } from '../domain/campus-file.ts';
import { campusFilePath } from '../domain/published-files.ts';
import { DATA_REVISION } from './data-revision.ts';
import { DatasetError } from './dataset-error.ts';
import { datasetQuery } from './dataset-query.ts';
import { farQuery } from './far-query.ts';

/** Fetches and parses the file of a campus; throws an Error that says what is wrong. */
async function loadCampus(address: string, id: string, signal: AbortSignal): Promise<CampusFile> {
  const parser = import('../domain/campus-file-schema.ts');
  // Where the file fails first, nobody waits for the code.
  parser.catch(() => undefined);
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const input: unknown = await response.json();
  return (await parser).parseCampusFile(input, id);
}

/** TanStack Query's options for one campus; where its own file does not come, the whole dataset does as well. */
export function campusQuery(base: string, id: string) {
  const whole = datasetQuery(base);
  return queryOptions({
    queryKey: ['campus', base, id],
    queryFn: async ({ signal, client }: { signal: AbortSignal; client: QueryClient }): Promise<CampusFile> => {
      const missing = new DatasetError('missing', `The dataset knows no campus "${id}".`);
      const held = client.getQueryData(farQuery(base).queryKey);
      if (held) {
        const file = await held.far.ask('campus', { id });
        if (!file) throw missing;
        return file;
      }
      const address = base + campusFilePath(id, 'json') + DATA_REVISION;
      if (!client.getQueryData(whole.queryKey)) {
        try {
          return await loadCampus(address, id, signal);
        } catch (cause) {
          if (signal.aborted) throw cause;
          console.warn(`${address}: ${String(cause)}: the whole dataset is asked for.`);
        }
      }
      const { dataset } = await client.ensureQueryData(whole);
      const campus = dataset.campuses.find((candidate) => candidate.id === id);
      if (!campus) throw missing;
      const { campusFileOf } = await import('../domain/campus-file.ts');
      return campusFileOf(campus, dataset);
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
    structuralSharing: false,
  });
}
