import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { ends, FakeWorker, stubWorkers } from '../../tests/fake-worker.ts';
import { briefDatasetOf, briefFileOf } from '../domain/brief-columns.ts';
import { inOrder } from '../domain/campus-order.ts';
import { NO_TILES } from '../domain/map-config.ts';
import { NO_SITE } from '../domain/site-config.ts';
import type * as Campus from './campus-query.ts';
import { configQuery } from './config-query.ts';
import type * as Limits from './far-limits.ts';
import type * as Far from './far-query.ts';
import type * as List from './list-query.ts';

const dataset = aDataset([aCampus({ id: 'bois', name: 'Bois' }), aCampus({ id: 'acier', name: 'Acier' })]);
const warn = vi.spyOn(console, 'warn');

let far: typeof Far;
let limits: typeof Limits;
let lists: typeof List;
let campuses: typeof Campus;
let server: ReturnType<typeof vi.fn<typeof fetch>>;

beforeEach(async () => {
  vi.resetModules();
  stubWorkers();
  warn.mockReset().mockReturnValue();
  server = vi.fn<typeof fetch>(() => Promise.resolve(Response.json(dataset)));
  vi.stubGlobal('fetch', server);
  await import('./far-worker.ts');
  [far, limits, lists, campuses] = await Promise.all([
    import('./far-query.ts'),
    import('./far-limits.ts'),
    import('./list-query.ts'),
    import('./campus-query.ts'),
  ]);
});
afterEach(() => vi.unstubAllGlobals());

/** A client whose settings name this dataset. */
function settled(named: string | null = 'lycees.json'): QueryClient {
  const client = new QueryClient();
  client.setQueryData(configQuery('/').queryKey, { ...NO_TILES, site: NO_SITE, dataset: named, isSiteKnown: true });
  return client;
}

const idsOf = ({ campuses }: { campuses: readonly { id: string }[] }) => campuses.map(({ id }) => id);

describe('openedFar', () => {
  it('opens a dataset once, and anew where its worker was lost', async () => {
    const client = settled();
    const first = await far.openedFar(client, '/');
    expect(await far.openedFar(client, '/')).toBe(first);
    FakeWorker.made[0]!.trouble('error');
    const second = (await far.openedFar(client, '/'))!;
    expect(second).not.toBe(first);
    expect(FakeWorker.made).toHaveLength(2);
    expect((await second.far.ask('campus', { id: 'bois' }))!.campus.name).toBe('Bois');
    expect(limits.hasWorkers()).toBe(true);
  });

  it.each([
    ['of another order', { edition: dataset.edition, names: ['Bois', 'Acier'] }],
    ['of another edition', { edition: '2020-01-01', names: ['Acier', 'Bois'] }],
  ])('gives the page its list in the place of one %s, before it is asked anything', async (_, { edition, names }) => {
    const client = settled();
    const { queryKey } = lists.listQuery('/');
    const campuses = names.map((name) => dataset.campuses.find((campus) => campus.name === name)!);
    const ordered = { campuses, columns: inOrder(campuses).columns };
    client.setQueryData(queryKey, { dataset: { ...dataset, edition, ordered }, rejected: [] });
    await far.openedFar(client, '/');
    const list = client.getQueryData(queryKey)!.dataset;
    expect(list.edition).toBe(dataset.edition);
    expect(idsOf(list.ordered!)).toEqual(['acier', 'bois']);
  });

  it('leaves the page its list where it is of the same edition and order', async () => {
    const client = settled();
    const { queryKey } = lists.listQuery('/');
    const own = briefDatasetOf(briefFileOf(dataset));
    client.setQueryData(queryKey, { dataset: own, rejected: [] });
    await far.openedFar(client, '/');
    expect(client.getQueryData(queryKey)!.dataset).toBe(own);
  });

  it.each([
    [
      'throws',
      () =>
        vi.stubGlobal(
          'Worker',
          vi.fn(() => {
            throw new DOMException('refused', 'SecurityError');
          }),
        ),
    ],
    [
      'ends before its first word',
      () => {
        ends.worker.length = 0;
        vi.stubGlobal(
          'Worker',
          class extends FakeWorker {
            override postMessage() {
              queueMicrotask(() => this.trouble('error'));
            }
          },
        );
      },
    ],
  ])('gives the whole to the page where a worker %s', async (_, refuse) => {
    refuse();
    const client = settled();
    const { dataset: list } = await client.fetchQuery(lists.listQuery('/'));
    expect(idsOf(list)).toEqual(idsOf(dataset));
    expect(limits.hasWorkers()).toBe(false);
    expect((await client.fetchQuery(campuses.campusQuery('/', 'bois'))).campus.name).toBe('Bois');
    expect(await far.openedFar(client, '/')).toBeNull();
  });
});
