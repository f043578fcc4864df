/** How the dataset arrives: fetched once, parsed at the domain's door, kept for the visit. */
import { onlineManager, queryOptions } from '@tanstack/react-query';
import type { Dataset, ParsedDataset, RejectedRecord } from '../domain/dataset.ts';
import { areChecked, jsonOf } from './checked-bytes.ts';
import { configQuery } from './config-query.ts';
import { CHECKED, DATA_REVISION } from './data-revision.ts';
import { DatasetError, faultOfStatus } from './dataset-error.ts';

/** What arrived: the atlas, and the records that had to be set aside. */
export interface LoadedDataset {
  dataset: Dataset;
  rejected: RejectedRecord[];
}

/**
 * Fetches and parses the dataset; throws a DatasetError. What is set aside is told in the console, record by record. The
 * very file that the build has checked (`checked` is its digest) is not checked again.
 */
export async function loadDataset(
  address: string,
  signal: AbortSignal,
  checked = CHECKED.dataset,
): Promise<LoadedDataset> {
  const bytes = await fetchBytes(address, signal);
  const parsed = await parse(bytes, { address, signal, checked });
  switch (parsed.kind) {
    case 'ok':
      for (const { index, id, problem } of parsed.rejected) {
        console.warn(`${address}: record ${index} (${id ?? 'without id'}) is set aside: ${problem}`);
      }
      return { dataset: parsed.dataset, rejected: parsed.rejected };
    case 'other-version':
      throw new DatasetError('other-version', `${address}: schemaVersion ${parsed.version} is not the one read here`);
    case 'malformed':
      throw new DatasetError('malformed', `${address}: ${parsed.problem}`);
  }
}

async function fetchBytes(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new DatasetError('unreachable', `${address}: ${String(cause)}`);
  }
  if (!response.ok) {
    throw new DatasetError(faultOfStatus(response.status), `${address}: HTTP ${response.status}`);
  }
  return response.arrayBuffer().catch((cause: unknown) => {
    throw signal.aborted ? cause : new DatasetError('malformed', `${address}: ${String(cause)}`);
  });
}

interface Origin {
  address: string;
  signal: AbortSignal;
  checked: string;
}

/** The dataset that bytes hold; the code that checks them is fetched where they are not what the build has checked. */
async function parse(bytes: ArrayBuffer, { address, signal, checked }: Origin): Promise<ParsedDataset> {
  let input: unknown;
  try {
    input = jsonOf(bytes);
  } catch (cause) {
    return { kind: 'malformed', problem: String(cause) };
  }
  if (await areChecked(bytes, checked)) return { kind: 'ok', dataset: input as Dataset, rejected: [] };
  try {
    const { parseDataset } = await import('../domain/dataset-schema.ts');
    return parseDataset(input);
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new DatasetError('unreachable', `${address}: what checks it did not come: ${String(cause)}`);
  }
}

/** Only what a second try may mend is tried again, once; and not offline, where the try would be put off for ever. */
function isWorthAnotherTry(failures: number, error: Error): boolean {
  return (
    failures < 1 &&
    onlineManager.isOnline() &&
    error instanceof DatasetError &&
    (error.problem === 'unreachable' || error.problem === 'server-fault')
  );
}

/** TanStack Query's options for the dataset; `base` is the path under which the site is served, ending in "/". */
export function datasetQuery(base: string) {
  return queryOptions({
    queryKey: ['dataset', base],
    queryFn: async ({ signal, client }) => {
      // Asked for beside the settings, which hardly ever name another one.
      const own = loadDataset(`${base}data/v1/campus.json${DATA_REVISION}`, signal);
      own.catch(() => undefined);
      const { dataset } = await client.ensureQueryData(configQuery(base));
      return dataset === null ? own : loadDataset(base + dataset, signal, '');
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: isWorthAnotherTry,
    retryDelay: 800,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
}
