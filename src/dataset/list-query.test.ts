import { createHash } from 'node:crypto';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { briefFileOf, briefText } from '../domain/brief-columns.ts';
import { datasetQuery } from './dataset-query.ts';
import { listQuery, loadList } from './list-query.ts';

const ADDRESS = '/data/v1/list.json';
const dataset = aDataset([aCampus({ name: 'Bois' }), aCampus({ name: 'Acier' })]);
const sent = briefText(briefFileOf(dataset));
const digest = createHash('sha256').update(sent).digest('base64');
const unhindered = () => new AbortController().signal;
const warn = vi.spyOn(console, 'warn');

function serve(answer: () => Response | Promise<Response>) {
  const server = vi.fn<typeof fetch>(() => Promise.resolve(answer()));
  vi.stubGlobal('fetch', server);
  return server;
}

beforeEach(() => warn.mockReset().mockReturnValue());
afterEach(() => vi.unstubAllGlobals());

describe('loadList', () => {
  it('gives the campuses by name where the file is the one of the build', async () => {
    serve(() => new Response(sent));
    const list = await loadList(ADDRESS, unhindered(), digest);
    expect(list!.campuses.map(({ name }) => name)).toEqual(['Acier', 'Bois']);
    expect(warn).not.toHaveBeenCalled();
  });

  it('gives nothing of any other file, and says so', async () => {
    serve(() => new Response(`${sent} `));
    expect(await loadList(ADDRESS, unhindered(), digest)).toBeNull();
    expect(warn.mock.calls[0]![0]).toMatch(/list\.json: Error: not the list of this page: the whole dataset/);
  });

  it('asks for nothing where there was no build, nor where the browser computes no digest', async () => {
    const server = serve(() => new Response(sent));
    expect(await loadList(ADDRESS, unhindered(), '')).toBeNull();
    vi.stubGlobal('crypto', {});
    expect(await loadList(ADDRESS, unhindered(), digest)).toBeNull();
    expect(server).not.toHaveBeenCalled();
    expect(warn).not.toHaveBeenCalled();
  });

  it('gives nothing where the server is not reached, and says so', async () => {
    serve(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await loadList(ADDRESS, unhindered(), digest)).toBeNull();
    expect(warn.mock.calls[0]![0]).toMatch(/list\.json: TypeError: Failed to fetch: the whole dataset is asked for/);
  });

  it('ends with the visit', async () => {
    const leaving = new AbortController();
    serve(() => {
      leaving.abort();
      return Promise.reject(new DOMException('gone', 'AbortError'));
    });
    await expect(loadList(ADDRESS, leaving.signal, digest)).rejects.toThrow('gone');
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('listQuery', () => {
  it('takes the whole dataset where there is no list of the build', async () => {
    const server = serve(() => Response.json(dataset));
    const client = new QueryClient();
    const { dataset: list, rejected } = await client.fetchQuery(listQuery('/'));
    expect(list).toEqual(dataset);
    expect(rejected).toEqual([]);
    expect(server.mock.calls.map(([address]) => address)).toEqual(['/config.json', '/data/v1/campus.json']);
    expect(client.getQueryData(datasetQuery('/').queryKey)!.dataset).toBe(list);
  });

  it('takes the whole dataset where it is there already, and asks for nothing', async () => {
    const server = serve(() => Response.json({}));
    const client = new QueryClient();
    client.setQueryData(datasetQuery('/').queryKey, { dataset, rejected: [] });
    expect((await client.fetchQuery(listQuery('/'))).dataset).toBe(dataset);
    expect(server).not.toHaveBeenCalled();
  });

  it('fails as the whole dataset does', async () => {
    serve(() => new Response('', { status: 404 }));
    await expect(new QueryClient().fetchQuery(listQuery('/'))).rejects.toMatchObject({ problem: 'missing' });
  });
});
