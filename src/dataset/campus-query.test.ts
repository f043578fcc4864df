import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { NO_TILES } from '../domain/map-config.ts';
import { NO_SITE } from '../domain/site-config.ts';
import { campusFileOf } from '../domain/campus-file.ts';
import { campusQuery, fetchAhead } from './campus-query.ts';
import { configQuery } from './config-query.ts';
import { datasetQuery } from './dataset-query.ts';
import type { OpenedFar } from './far-atlas.ts';
import { farQuery } from './far-query.ts';
import { listQuery } from './list-query.ts';

const campus = aCampus({ id: 'bois', topics: ['charpente'] });
const dataset = aDataset([campus, aCampus()]);
const file = { schemaVersion: 1, ...campusFileOf(campus, dataset) };
const warn = vi.spyOn(console, 'warn');

/** What the server has, by path. */
function serve(files: Record<string, () => Response | Promise<Response>>) {
  const server = vi.fn<typeof fetch>((address) =>
    Promise.resolve(files[String(address)]?.() ?? new Response('', { status: 404 })),
  );
  vi.stubGlobal('fetch', server);
  return server;
}
/** A client whose settings have come; `named` is the path of another dataset than the site's own. */
function settled(named: string | null = null): QueryClient {
  const client = new QueryClient();
  client.setQueryData(configQuery('/').queryKey, { ...NO_TILES, site: NO_SITE, dataset: named, isSiteKnown: true });
  return client;
}
const load = (id: string, client = settled()) => client.fetchQuery(campusQuery('/', id));

beforeEach(() => warn.mockReset().mockReturnValue());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('campusQuery', () => {
  it('gives what the file of the campus says', async () => {
    const server = serve({ '/data/v1/campus/bois.json': () => Response.json(file) });
    expect((await load('bois')).campus).toEqual(campus);
    expect(server).toHaveBeenCalledOnce();
    expect(warn).not.toHaveBeenCalled();
  });

  it('asks for nothing where the whole dataset is there', async () => {
    const server = serve({});
    const client = new QueryClient();
    client.setQueryData(datasetQuery('/').queryKey, { dataset, rejected: [] });
    expect(await load('bois', client)).toEqual(campusFileOf(campus, dataset));
    expect(server).not.toHaveBeenCalled();
  });

  it.each([
    ['is not there', () => new Response('', { status: 404 }), /bois\.json: Error: HTTP 404: the whole dataset/],
    ['is of another campus', () => Response.json({ ...file, campus: aCampus() }), /campus\.id: expected "bois"/],
    ['cannot be read', () => new Response('<html>'), /bois\.json: SyntaxError/],
    ['is not reached', () => Promise.reject(new TypeError('Failed to fetch')), /Failed to fetch/],
  ])('takes it from the whole dataset where its file %s, and says so', async (_, answer, said) => {
    serve({ '/data/v1/campus/bois.json': answer, '/data/v1/campus.json': () => Response.json(dataset) });
    expect(await load('bois')).toEqual(campusFileOf(campus, dataset));
    expect(warn.mock.calls[0]![0]).toMatch(said);
  });

  it('takes it from the whole dataset where its file is late, without waiting for it any longer', async () => {
    vi.useFakeTimers();
    let isGivenUp = false;
    const never = () => new Promise<Response>(() => undefined);
    const server = serve({ '/data/v1/campus/bois.json': never, '/data/v1/campus.json': () => Response.json(dataset) });
    const loading = load('bois');
    await vi.waitFor(() => expect(server).toHaveBeenCalledOnce());
    server.mock.calls[0]![1]!.signal!.addEventListener('abort', () => (isGivenUp = true));
    await vi.advanceTimersByTimeAsync(1_400);
    expect(server).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(200);
    vi.useRealTimers();
    expect(await loading).toEqual(campusFileOf(campus, dataset));
    expect(isGivenUp).toBe(true);
    expect(warn.mock.calls[0]![0]).toMatch(/bois\.json: no answer within 1500 ms: the whole dataset is asked for/);
  });

  it('takes its late file all the same where the whole dataset is no sooner there', async () => {
    vi.useFakeTimers();
    let answer: (response: Response) => void = () => undefined;
    const late = () => new Promise<Response>((resolve) => (answer = resolve));
    serve({ '/data/v1/campus/bois.json': late, '/data/v1/campus.json': () => new Promise(() => undefined) });
    const loading = load('bois');
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    answer(Response.json(file));
    expect((await loading).campus).toEqual(campus);
  });

  it('fails where the dataset knows no such campus, and as the dataset does where that does not come', async () => {
    serve({ '/data/v1/campus.json': () => Response.json(dataset) });
    await expect(load('acier')).rejects.toMatchObject({ problem: 'missing' });
    serve({ '/data/v1/campus.json': () => new Response('', { status: 503 }) });
    await expect(load('bois')).rejects.toMatchObject({ problem: 'server-fault' });
  });

  describe('of another dataset, which has a campus of the same id', () => {
    const other = aCampus({ id: 'bois', name: 'Lycée du bois' });
    const lycees = aDataset([other]);
    const config = () => Response.json({ tiles: null, dataset: 'lycees.json', site: NO_SITE });
    const files = {
      '/config.json': config,
      '/lycees.json': () => Response.json(lycees),
      '/data/v1/campus/bois.json': () => Response.json(file),
      '/data/v1/campus.json': () => Response.json(dataset),
    };

    it('waits for the settings, and never asks for the own file', async () => {
      const server = serve(files);
      expect((await load('bois', new QueryClient())).campus).toEqual(other);
      expect(server.mock.calls.map(([address]) => address)).not.toContain('/data/v1/campus/bois.json');
    });

    it('asks the worker that holds it', async () => {
      vi.stubGlobal('Worker', vi.fn());
      const server = serve(files);
      const client = settled('lycees.json');
      const ask = vi.fn(() => Promise.resolve(campusFileOf(other, lycees)));
      client.setQueryData(farQuery('/').queryKey, {
        far: { ask },
        dataset: lycees,
        rejected: [],
      } as unknown as OpenedFar);
      expect((await load('bois', client)).campus).toEqual(other);
      expect(ask).toHaveBeenCalledExactlyOnceWith('campus', { id: 'bois' });
      expect(server).not.toHaveBeenCalled();
    });
  });

  it('is that of its file, also of a large dataset of the site; only else is the worker asked', async () => {
    vi.stubGlobal('Worker', vi.fn());
    const client = settled();
    const large = { ...dataset, campuses: Array.from({ length: 2_001 }, () => campus) };
    client.setQueryData(listQuery('/').queryKey, { dataset: large, rejected: [] });
    const ask = vi.fn(() => Promise.resolve(campusFileOf(campus, dataset)));
    client.setQueryData(farQuery('/').queryKey, { far: { ask }, dataset, rejected: [] } as unknown as OpenedFar);
    serve({ '/data/v1/campus/bois.json': () => Response.json(file) });
    expect((await load('bois', client)).campus).toEqual(campus);
    expect(ask).not.toHaveBeenCalled();
    expect((await load('acier', client)).campus).toEqual(campus);
    expect(ask).toHaveBeenCalledExactlyOnceWith('campus', { id: 'acier' });
  });

  it('forgets that it failed ahead of the visitor, but not of who has opened it', async () => {
    const client = settled();
    const asks = (isOpen: boolean) => fetchAhead(client, 'acier', isOpen);
    const { queryKey } = campusQuery('/', 'acier');
    serve({ '/data/v1/campus.json': () => Response.json(dataset) });
    await asks(false);
    expect(client.getQueryState(queryKey)).toBeUndefined();
    await asks(true);
    expect(client.getQueryState(queryKey)!.status).toBe('error');
  });

  it('keeps an id inside its folder', async () => {
    const server = serve({ '/data/v1/campus.json': () => Response.json(dataset) });
    await expect(load('../campus')).rejects.toThrow();
    expect(server.mock.calls[0]![0]).toBe('/data/v1/campus/..%2Fcampus.json');
  });
});
