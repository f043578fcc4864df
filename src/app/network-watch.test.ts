import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNetwork } from './network-watch.ts';

/** What passes until a change of the network is believed, in milliseconds. */
const STEADY_MS = 1_000;

let isServerThere: boolean;
let asked: number;
let page: EventTarget & { visibilityState: string };
let network: { onLine: boolean; serviceWorker: { controller: object | null } };

beforeEach(() => {
  vi.useFakeTimers();
  isServerThere = true;
  asked = 0;
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  network = { onLine: true, serviceWorker: { controller: {} } };
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('navigator', network);
  vi.stubGlobal('fetch', () => {
    asked += 1;
    return isServerThere ? Promise.resolve(new Response('')) : Promise.reject(new TypeError('Failed to fetch'));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (delayMs = 0) => vi.advanceTimersByTimeAsync(delayMs);

async function happens(event: string, target: EventTarget = window): Promise<void> {
  target.dispatchEvent(new Event(event));
  await pass(STEADY_MS);
}

describe('whether there is a network', () => {
  it('is asked once of the server where a worker may have given the page, and not again while all is well', async () => {
    const isAway = watchNetwork();
    await pass(600_000);
    expect([isAway.get(), asked]).toEqual([false, 1]);
  });

  it('is not asked where the page came from the server', async () => {
    network.serviceWorker.controller = null;
    const isAway = watchNetwork();
    await happens('pageshow');
    expect([isAway.get(), asked]).toEqual([false, 0]);
  });

  it('is asked again after a while, of a server that did not answer', async () => {
    isServerThere = false;
    const isAway = watchNetwork();
    await pass();
    expect(isAway.get()).toBe(true);
    await pass(60_000);
    expect(isAway.get()).toBe(true);
    isServerThere = true;
    await pass(30_000);
    expect(isAway.get()).toBe(false);
    const before = asked;
    await pass(600_000);
    expect(asked).toBe(before);
  });

  it('is asked again when the visitor comes back to the page', async () => {
    isServerThere = false;
    const isAway = watchNetwork();
    await pass();
    isServerThere = true;
    page.visibilityState = 'hidden';
    await happens('visibilitychange', page);
    expect(isAway.get()).toBe(true);
    page.visibilityState = 'visible';
    await happens('visibilitychange', page);
    expect(isAway.get()).toBe(false);
  });

  it.each(['pageshow', 'online'])('is not taken for granted at the event %s', async (event) => {
    isServerThere = false;
    const isAway = watchNetwork();
    await pass();
    await happens(event);
    expect(isAway.get()).toBe(true);
    isServerThere = true;
    await happens(event);
    expect(isAway.get()).toBe(false);
  });

  it('is not asked of a browser that says there is none', async () => {
    network.onLine = false;
    const isAway = watchNetwork();
    await happens('offline');
    expect([isAway.get(), asked]).toEqual([true, 0]);
    network.onLine = true;
    await happens('online');
    expect([isAway.get(), asked]).toEqual([false, 1]);
  });

  it('is what the last look says, whichever answer comes last', async () => {
    const answers: ((answer: Response | Error) => void)[] = [];
    vi.stubGlobal(
      'fetch',
      () =>
        new Promise((resolve, reject) =>
          answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer))),
        ),
    );
    const isAway = watchNetwork();
    await happens('pageshow');
    answers[1]!(new Response(''));
    answers[0]!(new TypeError('Failed to fetch'));
    await pass();
    expect(isAway.get()).toBe(false);
  });
});
