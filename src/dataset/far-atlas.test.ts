import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCampus, aDataset, realDataset } from '../../tests/builders.ts';
import { ends, FakeWorker, stubWorkers } from '../../tests/fake-worker.ts';
import { realTrades } from '../../tests/search-oracle.ts';
import { campusFileOf } from '../domain/campus-file.ts';
import { indexCampuses, nearestFilieres } from '../domain/campus-index.ts';
import { placedColumns } from '../domain/placed-columns.ts';
import { whereColumns } from '../domain/where-columns.ts';
import type * as FarModule from './far-atlas.ts';
import type { FarProgress } from './far-messages.ts';

let FarAtlas: typeof FarModule.FarAtlas;
let openFar: typeof FarModule.openFar;
const real = realDataset();
const warn = vi.spyOn(console, 'warn');

beforeEach(async () => {
  vi.resetModules();
  stubWorkers();
  warn.mockReset().mockReturnValue();
  await import('./far-worker.ts');
  ({ FarAtlas, openFar } = await import('./far-atlas.ts'));
});
afterEach(() => vi.unstubAllGlobals());

function serve(answer: () => Response | Promise<Response>) {
  const server = vi.fn<typeof fetch>(() => Promise.resolve(answer()));
  vi.stubGlobal('fetch', server);
  return server;
}

async function openReal() {
  serve(() => Response.json(real));
  return openFar('/data/v1/x.json', () => undefined);
}

describe('a dataset that a worker holds', () => {
  it('gives the page its list, and tells how far it has come', async () => {
    const text = JSON.stringify(real);
    const length = new TextEncoder().encode(text).length;
    const server = serve(() => new Response(text, { headers: { 'Content-Length': String(length) } }));
    const told: FarProgress[] = [];
    const { dataset, rejected } = await openFar('/data/v1/x.json', (progress) => told.push(progress));
    expect(server).toHaveBeenCalledExactlyOnceWith('https://atlas.test/data/v1/x.json');
    expect(dataset.campuses).toHaveLength(real.campuses.length);
    const [campus, own] = [dataset, real].map(({ campuses }) => campuses.find(({ id }) => id === 'text-in')!);
    expect(campus!.position).toEqual(own!.position);
    expect(campus!.levels).toEqual(own!.levels);
    expect(rejected).toEqual([]);
    const { where, campuses } = dataset.ordered!;
    expect(where!.points).toEqual(placedColumns(whereColumns(campuses)));
    expect(told[0]).toMatchObject({ stage: 'loading', of: length });
    expect(told.at(-2)).toEqual({ stage: 'loading', bytes: length, of: length });
    expect(told.at(-1)).toEqual({ stage: 'reading' });
  });

  it('does not say how much there is of a packed file, whose size it cannot know', async () => {
    const headers = { 'Content-Length': '10', 'Content-Encoding': 'br' };
    serve(() => new Response(JSON.stringify(real), { headers }));
    const told: FarProgress[] = [];
    await openFar('/x.json', (progress) => told.push(progress));
    expect(told[0]).toMatchObject({ stage: 'loading', of: null });
  });

  it('sets a broken record aside, and says so', async () => {
    serve(() => Response.json(aDataset([aCampus(), aCampus({ id: 'broken', name: '' })])));
    const { dataset, rejected } = await openFar('/x.json', () => undefined);
    expect(dataset.campuses).toHaveLength(1);
    expect(rejected).toMatchObject([{ index: 1, id: 'broken' }]);
    expect(warn.mock.calls[0]![0]).toMatch(/^\/x\.json: record 1 \(broken\) is set aside: name/);
  });

  it.each([
    ['missing', () => new Response('', { status: 404 })],
    ['server-fault', () => new Response('', { status: 503 })],
    ['malformed', () => new Response('<html>')],
    ['malformed', () => Response.json({ ...real, campuses: 3 })],
    ['other-version', () => Response.json({ ...real, schemaVersion: 2 })],
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)('fails as %s, and holds no worker then', async (problem, answer) => {
    serve(answer);
    await expect(openFar('/x.json', () => undefined)).rejects.toMatchObject({ name: 'DatasetError', problem });
    expect(FakeWorker.made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it.each(['soudeuse', 'je veux construire des avions', 'menuisrie', 'zzqx', 'bts'])(
    'answers « %s » as the page would itself',
    async (text) => {
      const { far } = await openReal();
      const trades = realTrades();
      await far.ask('trades', { trades });
      const index = indexCampuses(real, trades);
      const own = index.answerTo(text);
      const answer = await far.ask('answer', { text });
      expect(answer.worths).toEqual(own.worths);
      expect(answer.unknown).toEqual(own.unknown);
      expect(answer.isPartial).toBe(own.isPartial);
      expect(await far.ask('nearest', { text })).toEqual(nearestFilieres(index, text));
      const ids = index.campuses.slice(0, 20).map(({ id }) => id);
      expect(await far.ask('reasons', { text, ids })).toEqual(ids.map(own.reasonsOf));
      // Asked again, it has lost nothing by handing its answer over.
      expect((await far.ask('answer', { text })).worths).toEqual(own.worths);
    },
  );

  it('suggests, tells what the page of a campus tells, and writes files', async () => {
    const { far, dataset } = await openReal();
    await far.ask('trades', { trades: realTrades() });
    const { trades, campuses } = await far.ask('suggestions', { text: 'soudeu' });
    expect(trades[0]!.name).toMatch(/^soudeu/);
    expect(campuses.every((id) => dataset.campuses.some((campus) => campus.id === id))).toBe(true);
    const campus = real.campuses.find(({ id }) => id === 'text-in')!;
    expect(await far.ask('campus', { id: 'text-in' })).toEqual(campusFileOf(campus, real));
    expect(await far.ask('campus', { id: 'nowhere' })).toBeNull();
    const csv = await far.ask('write', { form: 'csv', ids: ['text-in', 'patmat-centre-val-de-loire'] });
    expect(csv.split('\r\n').map((line) => line.split(';')[0])).toEqual([
      '\uFEFFid',
      'text-in',
      'patmat-centre-val-de-loire',
      '',
    ]);
    const geojson = JSON.parse(await far.ask('write', { form: 'geojson', ids: ['text-in'] })) as {
      features: unknown[];
    };
    expect(geojson.features).toHaveLength(1);
  });

  it('keeps its list while it searches: what was handed over was a copy', async () => {
    const { far, dataset } = await openReal();
    const before = dataset.campuses.map(({ name }) => name);
    await far.ask('answer', { text: 'bois' });
    expect(dataset.campuses.map(({ name }) => name)).toEqual(before);
  });

  it('says what went wrong where it was not opened', async () => {
    await expect(new FarAtlas().ask('answer', { text: 'bois' })).rejects.toThrow('Expected a dataset');
  });

  it.each(['error', 'messageerror'] as const)(
    'is lost by an %s: what is asked, and all that is asked later, fails',
    async (kind) => {
      const far = new FarAtlas();
      ends.worker.length = 0;
      const asked = far.ask('answer', { text: 'bois' });
      expect(far.isLost).toBe(false);
      FakeWorker.made[0]!.trouble(kind);
      await expect(asked).rejects.toMatchObject({ problem: 'unreachable' });
      expect(far.isLost).toBe(true);
      await expect(far.ask('answer', { text: 'bois' })).rejects.toMatchObject({ problem: 'unreachable' });
      expect(FakeWorker.made[0]!.isEnded).toBe(true);
    },
  );

  it('fails what is asked when it is closed', async () => {
    const far = new FarAtlas();
    ends.worker.length = 0;
    const asked = far.ask('answer', { text: 'bois' });
    far.close();
    await expect(asked).rejects.toThrow('closed');
    expect(FakeWorker.made[0]!.isEnded).toBe(true);
  });
});
