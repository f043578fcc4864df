import { createHash } from 'node:crypto';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { NO_TILES } from '../domain/map-config.ts';
import { NO_SITE } from '../domain/site-config.ts';
import { configQuery } from './config-query.ts';
import { DatasetError } from './dataset-error.ts';
import { datasetQuery, loadDataset } from './dataset-query.ts';

const ADDRESS = '/data/v1/campus.json';
const unhindered = () => new AbortController().signal;
const warn = vi.spyOn(console, 'warn');

/** What the server gives, one answer a call; the last one for all calls after it. */
function serve(...answers: (() => Response | Promise<Response>)[]) {
  const server = vi.fn<typeof fetch>(() => Promise.resolve((answers.length > 1 ? answers.shift()! : answers[0]!)()));
  vi.stubGlobal('fetch', server);
  return server;
}

const text =
  (body: string, status = 200) =>
  () =>
    new Response(body, { status });
const json = (body: unknown) => text(JSON.stringify(body));
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

const digestOf = (body: string) => createHash('sha256').update(body).digest('base64');

/** The problem that a load ends with. */
async function problemOf(load: Promise<unknown>): Promise<string> {
  const error: unknown = await load.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DatasetError)) throw new Error(`expected a DatasetError, got ${String(error)}`);
  expect(error.message).toContain(ADDRESS);
  expect(error.name).toBe('DatasetError');
  return error.problem;
}

beforeEach(() => warn.mockReset().mockReturnValue());
afterEach(() => vi.unstubAllGlobals());

describe('loadDataset', () => {
  it('gives the dataset that the server has, and says nothing', async () => {
    const dataset = aDataset([aCampus(), aCampus()]);
    const server = serve(json(dataset));
    const { signal } = new AbortController();
    expect(await loadDataset(ADDRESS, signal)).toEqual({ dataset, rejected: [] });
    expect(server).toHaveBeenCalledExactlyOnceWith(ADDRESS, { signal });
    expect(warn).not.toHaveBeenCalled();
  });

  describe('of which the build knows the digest', () => {
    const sent = JSON.stringify({ ...aDataset([aCampus()]), schemaVersion: 2 });
    const load = (body: string, checked: string) => {
      serve(text(body));
      return loadDataset(ADDRESS, unhindered(), checked);
    };

    it('is taken as it is where it is that very file', async () => {
      expect(await load(sent, digestOf(sent))).toEqual({ dataset: JSON.parse(sent) as unknown, rejected: [] });
    });

    it('is checked where one byte is another', async () => {
      expect(await problemOf(load(`${sent} `, digestOf(sent)))).toBe('other-version');
      expect(await problemOf(load(sent, ''))).toBe('other-version');
    });

    it('is checked where the browser computes no digest', async () => {
      vi.stubGlobal('crypto', {});
      expect(await problemOf(load(sent, digestOf(sent)))).toBe('other-version');
    });
  });

  it('tells each record that it sets aside, with its place, its id and why', async () => {
    const good = aCampus();
    serve(json({ ...aDataset(), campuses: [null, good, { ...aCampus({ id: 'bad' }), name: 3 }] }));
    const { dataset, rejected } = await loadDataset(ADDRESS, unhindered());
    expect(dataset.campuses).toEqual([good]);
    expect(rejected.map(({ index }) => index)).toEqual([0, 2]);
    expect(warn.mock.calls.map(([line]) => line)).toEqual([
      expect.stringMatching(/campus\.json: record 0 \(without id\) is set aside: ./),
      expect.stringMatching(/campus\.json: record 2 \(bad\) is set aside: name: ./),
    ]);
  });

  it.each([
    ['there is no network', unreachable, 'unreachable'],
    ['the file is not there', text('Not found', 404), 'missing'],
    ['the file may not be read', text('Forbidden', 403), 'missing'],
    ['the server is ill', text('Internal error', 500), 'server-fault'],
    ['a page of HTML comes in its place', text('<!doctype html><title>Bienvenue</title>'), 'malformed'],
    ['it is cut short', text(JSON.stringify(aDataset()).slice(0, 500)), 'malformed'],
    ['it is empty', text(''), 'malformed'],
    ['it is in Latin-1', () => new Response(Buffer.from('{"name":"métiers"}', 'latin1')), 'malformed'],
    ['it is in UTF-16', () => new Response(Buffer.from('\uFEFF{"name":"métiers"}', 'utf16le')), 'malformed'],
    ['it is null', json(null), 'malformed'],
    ['it is a list', json([]), 'malformed'],
    ['it has no campuses', json({ ...aDataset(), campuses: undefined }), 'malformed'],
    ['it is of the next version', json({ ...aDataset(), schemaVersion: 2 }), 'other-version'],
    ['it is of the next version, in another shape', json({ schemaVersion: 2, items: [] }), 'other-version'],
  ])('fails in words of its own when %s', async (_, answer, problem) => {
    serve(answer);
    expect(await problemOf(loadDataset(ADDRESS, unhindered()))).toBe(problem);
  });

  it('fails as unreadable when the connection breaks on the way', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"schemaVersion":1,'));
        controller.error(new TypeError('network error'));
      },
    });
    serve(() => new Response(broken));
    expect(await problemOf(loadDataset(ADDRESS, unhindered()))).toBe('malformed');
  });

  it('passes an abort on as it is, before the answer and during it', async () => {
    const gone = new DOMException('The visitor left', 'AbortError');
    const controller = new AbortController();
    serve(() => Promise.reject(gone));
    controller.abort(gone);
    await expect(loadDataset(ADDRESS, controller.signal)).rejects.toBe(gone);

    const late = new AbortController();
    serve(() => {
      const body = new ReadableStream({ pull: (stream) => (late.abort(gone), stream.error(gone)) });
      return new Response(body);
    });
    await expect(loadDataset(ADDRESS, late.signal)).rejects.toBe(gone);
  });
});

/** A client whose settings have come; `dataset` names another dataset than the site's own. */
function settled(base: string, dataset: string | null = null): QueryClient {
  const client = new QueryClient();
  client.setQueryData(configQuery(base).queryKey, { ...NO_TILES, site: NO_SITE, dataset, isSiteKnown: true });
  return client;
}

describe('datasetQuery', () => {
  it('gives the dataset that the settings name', async () => {
    const [own, other] = [aDataset(), aDataset([aCampus(), aCampus()])];
    const server = serve(json(own), json(other));
    const { dataset } = await settled('/', 'data/v1/lycees.json').fetchQuery(datasetQuery('/'));
    expect(dataset).toEqual(other);
    expect(server.mock.calls.map(([asked]) => asked)).toEqual([ADDRESS, '/data/v1/lycees.json']);
  });

  it.each([
    ['/', '/data/v1/campus.json'],
    ['/atlas/', '/atlas/data/v1/campus.json'],
  ])('under %s asks for %s, once for the whole visit', async (base, address) => {
    const server = serve(json(aDataset()));
    const client = settled(base);
    await client.fetchQuery(datasetQuery(base));
    await client.fetchQuery(datasetQuery(base));
    expect(server.mock.calls.map(([asked]) => asked)).toEqual([address]);
  });

  /** Runs the query to its end, the waits between tries skipped; how often the server was asked. */
  async function triesOf(...answers: Parameters<typeof serve>): Promise<number> {
    vi.useFakeTimers();
    const server = serve(...answers);
    const end = settled('/')
      .fetchQuery({ ...datasetQuery('/'), networkMode: 'always' })
      .catch(() => null);
    await vi.runAllTimersAsync();
    await end;
    vi.useRealTimers();
    return server.mock.calls.length;
  }

  it('tries once more when the server was not reached', async () => {
    expect(await triesOf(unreachable, json(aDataset()))).toBe(2);
    expect(await triesOf(unreachable)).toBe(2);
  });

  it('does not try again what a second try would not mend', async () => {
    expect(await triesOf(text('', 404))).toBe(1);
    expect(await triesOf(text('<html>'))).toBe(1);
    expect(await triesOf(json({ schemaVersion: 2 }))).toBe(1);
  });
});
