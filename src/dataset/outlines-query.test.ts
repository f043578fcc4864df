import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadOutlines, outlinesQuery } from './outlines-query.ts';

const FILE = readFileSync('data/outlines/outlines.topo.json', 'utf8');
const unhindered = () => new AbortController().signal;

function serve(answer: () => Response | Promise<Response>) {
  const server = vi.fn<typeof fetch>(() => Promise.resolve(answer()));
  vi.stubGlobal('fetch', server);
  return server;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('loadOutlines', () => {
  it('asks for the file of the repository and decodes it', async () => {
    const server = serve(() => new Response(FILE));
    const { signal } = new AbortController();
    const outlines = await loadOutlines(signal);
    expect(outlines.departements).toHaveLength(103);
    expect(server).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/outlines\.topo\.json/), { signal });
  });

  it.each([
    ['are missing', () => new Response('Not found', { status: 404 }), /outlines\.topo\.json.*: HTTP 404/],
    ['are a page of HTML', () => new Response('<!doctype html>'), /JSON/],
    ['are another thing', () => Response.json({ type: 'Topology', objects: {} }), /expected a TopoJSON/],
    ['are null', () => Response.json(null), /expected a TopoJSON/],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), /Failed to fetch/],
  ])('fails, and says how, when they %s', async (_, answer, message) => {
    serve(answer);
    await expect(loadOutlines(unhindered())).rejects.toThrow(message);
  });
});

describe('outlinesQuery', () => {
  it('asks once for the visit', async () => {
    const server = serve(() => new Response(FILE));
    const client = new QueryClient();
    await client.fetchQuery(outlinesQuery());
    await client.fetchQuery(outlinesQuery());
    expect(server).toHaveBeenCalledTimes(1);
  });

  it('tries twice, then gives up', async () => {
    vi.useFakeTimers();
    const server = serve(() => new Response('', { status: 503 }));
    const end = new QueryClient().fetchQuery({ ...outlinesQuery(), networkMode: 'always' }).catch(() => 'failed');
    await vi.runAllTimersAsync();
    expect(await end).toBe('failed');
    expect(server).toHaveBeenCalledTimes(2);
  });
});
