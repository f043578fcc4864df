import { createHash } from 'node:crypto';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_TILES } from '../domain/map-config.ts';
import { NO_SITE } from '../domain/site-config.ts';
import { configQuery, loadSettings } from './config-query.ts';

const TILES = {
  name: 'Plan',
  url: 'https://tuiles.exemple.fr/{z}/{x}/{y}.png',
  attribution: '© Plan',
  attributionUrl: null,
  minZoom: 0,
  maxZoom: 19,
  fromZoom: null,
};
const OWN = { dataset: null, site: NO_SITE };
const NOTHING = { ...NO_TILES, ...OWN, isSiteKnown: false };
const warn = vi.spyOn(console, 'warn');
const unhindered = () => new AbortController().signal;

function serve(answer: () => Response | Promise<Response>) {
  const server = vi.fn<typeof fetch>(() => Promise.resolve(answer()));
  vi.stubGlobal('fetch', server);
  return server;
}

beforeEach(() => warn.mockReset().mockReturnValue());
afterEach(() => vi.unstubAllGlobals());

describe('loadSettings', () => {
  it.each([
    ['tiles', { tiles: TILES }],
    ['the wish for no tiles', NO_TILES],
  ])('gives %s as the deployer set them, and says nothing', async (_, config) => {
    serve(() => Response.json(config));
    expect(await loadSettings('/config.json', unhindered())).toEqual({ ...config, ...OWN, isSiteKnown: true });
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ['is missing', () => new Response('Not found', { status: 404 }), { hasFailed: false }],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), { hasFailed: true }],
    ['is a fault of the server', () => new Response('', { status: 503 }), { hasFailed: true }],
    ['is a page of HTML', () => new Response('<!doctype html>'), { hasFailed: false }],
    ['is cut short', () => new Response('{"tiles":'), { hasFailed: false }],
    ['is another thing', () => Response.json({ tiles: { url: 3 }, site: 3 }), {}],
    ['is null', () => Response.json(null), {}],
  ])('means no tiles when it %s, and warns once', async (_, answer, failure) => {
    serve(answer);
    expect(await loadSettings('/config.json', unhindered())).toEqual({ ...NOTHING, ...failure });
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^\/config\.json: .+ outlines only/));
  });

  it('takes the very file that the build has checked as it is', async () => {
    const body = JSON.stringify({ tiles: TILES, site: NO_SITE, more: 1 });
    const digest = createHash('sha256').update(body).digest('base64');
    serve(() => new Response(body));
    expect(await loadSettings('/config.json', unhindered(), digest)).toMatchObject({ more: 1, isSiteKnown: true });
    expect(await loadSettings('/config.json', unhindered(), '')).toEqual({
      tiles: TILES,
      ...OWN,
      isSiteKnown: true,
    });
  });

  it('keeps the tiles where the site is odd, and the site where the tiles are', async () => {
    const site = { ...NO_SITE, director: 'Une personne' };
    serve(() => Response.json({ tiles: TILES, site: { ...site, contact: 3 } }));
    expect(await loadSettings('/config.json', unhindered())).toEqual({
      tiles: TILES,
      ...OWN,
      isSiteKnown: false,
    });
    serve(() => Response.json({ tiles: 3, site }));
    expect(await loadSettings('/config.json', unhindered())).toEqual({ ...NO_TILES, ...OWN, site, isSiteKnown: true });
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it.each(['data/v1/lycees.json', 'lycees.json', 'cfa/2026-11.json'])(
    'names another dataset of the site: %s',
    async (dataset) => {
      serve(() => Response.json({ tiles: null, dataset }));
      expect((await loadSettings('/config.json', unhindered())).dataset).toBe(dataset);
      expect(warn).not.toHaveBeenCalled();
    },
  );

  it.each(['https://exemple.fr/lycees.json', '//exemple.fr/x.json', '../x.json', 'a/../x.json', '/x.json', '', 3])(
    'shows the own dataset instead of %j, and says so',
    async (dataset) => {
      serve(() => Response.json({ tiles: null, dataset }));
      expect((await loadSettings('/config.json', unhindered())).dataset).toBeNull();
      expect(warn).toHaveBeenCalledExactlyOnceWith(
        expect.stringMatching(/dataset: expected a path in the site .+ the atlas shows its own campuses/),
      );
    },
  );

  it('passes an abort on, in silence', async () => {
    const gone = new DOMException('The visitor left', 'AbortError');
    const controller = new AbortController();
    controller.abort(gone);
    serve(() => Promise.reject(gone));
    await expect(loadSettings('/config.json', controller.signal)).rejects.toBe(gone);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('configQuery', () => {
  it('asks under the base path, once for the visit, even when there is nothing', async () => {
    const server = serve(() => new Response('', { status: 404 }));
    const client = new QueryClient();
    expect(await client.fetchQuery(configQuery('/atlas/'))).toEqual({ ...NOTHING, hasFailed: false });
    expect(await client.fetchQuery(configQuery('/atlas/'))).toEqual({ ...NOTHING, hasFailed: false });
    expect(server.mock.calls.map(([asked]) => asked)).toEqual(['/atlas/config.json']);
  });

  it('asks once more where they did not come, and does without them then', async () => {
    let isIll = true;
    const server = serve(() => {
      const answer = isIll ? new Response('', { status: 503 }) : Response.json({ tiles: null, dataset: 'lycees.json' });
      isIll = false;
      return answer;
    });
    expect((await new QueryClient().fetchQuery(configQuery('/'))).dataset).toBe('lycees.json');
    expect(server).toHaveBeenCalledTimes(2);
    const dead = serve(() => new Response('', { status: 503 }));
    expect(await new QueryClient().fetchQuery(configQuery('/'))).toEqual({ ...NOTHING, hasFailed: true });
    expect(dead).toHaveBeenCalledTimes(2);
  });
});
