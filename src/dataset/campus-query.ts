/** How what only the page of one campus tells arrives: its own file, or its part of the whole dataset. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { CampusFile } from '../domain/campus-file.ts';
import { campusFilePath } from '../domain/published-files.ts';
import { configQuery } from './config-query.ts';
import { DATA_REVISION } from './data-revision.ts';
import { DatasetError } from './dataset-error.ts';
import { datasetQuery } from './dataset-query.ts';
import { FAR_FROM } from './far-limits.ts';
import { listQuery } from './list-query.ts';

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

/**
 * How long the own file of a campus is waited for alone, in milliseconds. Then the whole dataset is asked for as well: a
 * worker that keeps the site has that one at once, where the network takes requests and never answers.
 */
const PATIENCE_MS = 1_500;

/**
 * TanStack Query's options for one campus of the dataset that is shown. Of the site's own it is the file of the campus;
 * where that does not come, or not soon, the whole dataset does as well.
 */
export function campusQuery(base: string, id: string) {
  return queryOptions({
    queryKey: ['campus', base, id],
    queryFn: async ({ signal, client }: { signal: AbortSignal; client: QueryClient }): Promise<CampusFile> => {
      const inWhole = () => fromWhole(client, base, id);
      const elsewhere = () => (isLarge(client, base) ? fromFar(client, base, id, inWhole) : inWhole());
      if (client.getQueryData(datasetQuery(base).queryKey)) return inWhole();
      // Known before the site's own file is asked for: another dataset may have a campus of the same id.
      const { dataset } = await client.ensureQueryData(configQuery(base));
      if (dataset !== null) return fromFar(client, base, id, inWhole);
      const address = base + campusFilePath(id, 'json') + DATA_REVISION;
      return ownElse(address, (own) => loadCampus(address, id, own), { signal, otherwise: elsewhere });
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
 * Fetches what the page of a campus tells before it is drawn. A failure is forgotten, so that opening the campus tries
 * again; but not that of one which is open, whose page says it.
 */
export async function fetchAhead(client: QueryClient, id: string, isOpen: boolean): Promise<void> {
  const options = campusQuery(import.meta.env.BASE_URL, id);
  await client.prefetchQuery(options);
  const { queryKey } = options;
  if (!isOpen && client.getQueryState(queryKey)?.status === 'error') client.removeQueries({ queryKey, exact: true });
}

interface Race {
  signal: AbortSignal;
  otherwise: () => Promise<CampusFile>;
}

/** What its own file says; where that fails or is late, what comes first of the two. Rejects as `otherwise` does. */
async function ownElse(
  address: string,
  load: (signal: AbortSignal) => Promise<CampusFile>,
  { signal, otherwise }: Race,
): Promise<CampusFile> {
  const done = new AbortController();
  const leave = () => done.abort(signal.reason);
  signal.addEventListener('abort', leave);
  try {
    const own = load(done.signal);
    const problem = await Promise.race([own.then(() => null), after(PATIENCE_MS)]).catch(String);
    if (problem === null) return await own;
    signal.throwIfAborted();
    console.warn(`${address}: ${problem}: the whole dataset is asked for.`);
    const whole = otherwise();
    return await Promise.any([own, whole]).catch(() => whole);
  } finally {
    // What has lost holds up no other request.
    done.abort();
    signal.removeEventListener('abort', leave);
  }
}

function after(delayMs: number): Promise<string> {
  return new Promise((resolve) => setTimeout(resolve, delayMs, `no answer within ${delayMs} ms`));
}

/** Whether a worker holds the site's own dataset. */
function isLarge(client: QueryClient, base: string): boolean {
  return (client.getQueryData(listQuery(base).queryKey)?.dataset.campuses.length ?? 0) > FAR_FROM;
}

/** What the worker knows of it, or where there is none what the page does. */
async function fromFar(
  client: QueryClient,
  base: string,
  id: string,
  inWhole: () => Promise<CampusFile>,
): Promise<CampusFile> {
  const { openedFar } = await import('./far-query.ts');
  const opened = await openedFar(client, base);
  return opened ? ((await opened.far.ask('campus', { id })) ?? unknown(id)) : inWhole();
}

/** Its part of the whole dataset. */
async function fromWhole(client: QueryClient, base: string, id: string): Promise<CampusFile> {
  const { dataset } = await client.ensureQueryData(datasetQuery(base));
  const campus = dataset.campuses.find((candidate) => candidate.id === id);
  if (!campus) return unknown(id);
  const { campusFileOf } = await import('../domain/campus-file.ts');
  return campusFileOf(campus, dataset);
}

function unknown(id: string): never {
  throw new DatasetError('missing', `The dataset knows no campus "${id}".`);
}
