import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadPlaces } from './load-places.ts';
import { placesQuery } from './places-query.ts';
import { loadTrades, tradesQuery } from './trades-query.ts';

const PLACES = readFileSync('data/places/places.json', 'utf8');
const TRADES = readFileSync('data/trades.json', 'utf8');
const unhindered = () => new AbortController().signal;

function serve(answer: () => Response | Promise<Response>) {
  const server = vi.fn<typeof fetch>(() => Promise.resolve(answer()));
  vi.stubGlobal('fetch', server);
  return server;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const BAD_ANSWERS = [
  ['are missing', () => new Response('Not found', { status: 404 }), /HTTP 404/],
  ['are a page of HTML', () => new Response('<!doctype html>'), /JSON/],
  ['are another thing', () => Response.json({ schemaVersion: 1 }), /: (trades|departements)/],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), /Failed to fetch/],
] as const;

describe('loadTrades', () => {
  it('asks for the published file and parses it', async () => {
    const server = serve(() => new Response(TRADES));
    const { signal } = new AbortController();
    expect((await loadTrades('/data/v1/trades.json', signal)).length).toBeGreaterThan(600);
    expect(server).toHaveBeenCalledExactlyOnceWith('/data/v1/trades.json', { signal });
  });

  it.each(BAD_ANSWERS)('fails, and says how, when they %s', async (_, answer, message) => {
    serve(answer);
    await expect(loadTrades('/x', unhindered())).rejects.toThrow(message);
  });
});

describe('loadPlaces', () => {
  it('asks for the file of the repository and parses it', async () => {
    const server = serve(() => new Response(PLACES));
    expect((await loadPlaces(unhindered())).communes.departements.length).toBeGreaterThan(101);
    expect(server).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/places\.json/), expect.anything());
  });

  it.each(BAD_ANSWERS)('fails, and says how, when they %s', async (_, answer, message) => {
    serve(answer);
    await expect(loadPlaces(unhindered())).rejects.toThrow(message);
  });
});

describe('both queries', () => {
  it('ask once for the visit, the base path of the site before the thesaurus', async () => {
    const server = serve(() => new Response(TRADES));
    const client = new QueryClient();
    await client.fetchQuery(tradesQuery('/atlas/'));
    await client.fetchQuery(tradesQuery('/atlas/'));
    expect(server.mock.calls.map(([path]) => path)).toEqual(['/atlas/data/v1/trades.json']);
    const places = serve(() => new Response(PLACES));
    await client.fetchQuery(placesQuery());
    await client.fetchQuery(placesQuery());
    expect(places).toHaveBeenCalledTimes(1);
  });
});
