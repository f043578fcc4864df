import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../tests/fake-caches.ts';
import { KeptPages } from './KeptPages.ts';

// Workbox asks for them while it loads.
vi.hoisted(() => Object.assign(globalThis, { self: globalThis, __WB_DISABLE_DEV_LOGS: true }));

const VERSION = '0123456789ab';
const NOW = Date.parse('2026-11-25T12:00:00Z');
const TODAY = 'Wed, 25 Nov 2026 08:00:00 GMT';
const TEN_DAYS_AGO = 'Sun, 15 Nov 2026 08:00:00 GMT';
const SHELL = 'the shell';
const CACHE = 'pages';
const PATH = '/campus/x';

let caches: FakeCaches;
let hasShell: boolean;

class FakeEvent extends Event {
  readonly done: Promise<unknown>[] = [];
  waitUntil(promise: Promise<unknown>): void {
    this.done.push(promise);
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  caches = new FakeCaches();
  hasShell = true;
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('location', new URL('https://exemple.fr/sw.js'));
  vi.stubGlobal('FetchEvent', FakeEvent);
  vi.stubGlobal('ExtendableEvent', FakeEvent);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function html(version = VERSION): string {
  return `<div id="root" data-version="${version}">a page</div>`;
}

function page(text = html(), { date = TODAY, status = 200 }: { date?: string | null; status?: number } = {}): Response {
  return new Response(text, { status, headers: date === null ? {} : { date } });
}

/** An answer whose headers come, and of whose body a part. */
function started(end: 'cut' | 'stalls'): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(html()));
      if (end === 'cut') controller.error(new TypeError('network error'));
    },
  });
  return new Response(body, { headers: { date: TODAY } });
}

/** Asks for a page; `given` is what is shown, and `end` waits until the worker has done all that it does. */
function ask(server: () => Promise<Response>, path = PATH) {
  vi.stubGlobal('fetch', vi.fn(server));
  const shell = () => Promise.resolve(hasShell ? new Response(SHELL) : undefined);
  const event = new FakeEvent('fetch');
  const request = new Request(`https://exemple.fr${path}`);
  const given = new KeptPages({ cacheName: CACHE, version: VERSION, shell }).handle({
    request,
    event: event as unknown as ExtendableEvent,
  });
  given.catch(() => undefined);
  const end = async () => {
    await vi.advanceTimersByTimeAsync(40_000);
    await Promise.allSettled(event.done);
  };
  return { given, end };
}

/** What is shown after so many milliseconds; null while nothing is. */
async function shownAfter(delayMs: number, { given }: ReturnType<typeof ask>): Promise<string | null> {
  let shown: Response | null = null;
  void given.then((response) => (shown = response));
  await vi.advanceTimersByTimeAsync(delayMs);
  return shown === null ? null : (shown as Response).text();
}

async function keep(response: Response, path = PATH): Promise<void> {
  await (await caches.open(CACHE)).put(`https://exemple.fr${path}`, response);
}

const kept = async () => (await caches.held())[CACHE] ?? [];
const lost = () => Promise.reject(new TypeError('Failed to fetch'));
const never = () => new Promise<Response>(() => undefined);
const gives = (response: Response) => () => Promise.resolve(response);

describe('a page that was not kept', () => {
  it('comes from the server, and is kept', async () => {
    const asked = ask(gives(page()));
    expect(await shownAfter(10, asked)).toBe(html());
    await asked.end();
    expect(await kept()).toEqual([PATH]);
  });

  it.each([
    ['no network', lost, 0],
    ['a server at fault', gives(page('busy', { status: 503 })), 0],
    ['an answer that is cut', gives(started('cut')), 0],
    ['headers that do not come', never, 4_000],
    ['an answer that stalls', gives(started('stalls')), 4_000],
  ])('is the shell where there is %s', async (_, server, waitedMs) => {
    const asked = ask(server);
    if (waitedMs > 0) expect(await shownAfter(waitedMs - 100, asked)).toBeNull();
    expect(await shownAfter(waitedMs > 0 ? 200 : 10, asked)).toBe(SHELL);
    await asked.end();
    expect(await kept()).toEqual([]);
  });

  it('that comes too late to be shown is kept for the next time', async () => {
    const asked = ask(() => new Promise((resolve) => setTimeout(resolve, 9_000, page())));
    expect(await shownAfter(4_100, asked)).toBe(SHELL);
    await asked.end();
    expect(await kept()).toEqual([PATH]);
  });

  it('is given as it comes where there is no shell, and never keeps the worker awake for long', async () => {
    hasShell = false;
    const asked = ask(gives(started('stalls')));
    const { body } = await asked.given;
    const { value } = await body!.getReader().read();
    expect(new TextDecoder().decode(value)).toBe(html());
    await asked.end();
  });

  it('fails as it does without a worker where there is neither network nor shell', async () => {
    hasShell = false;
    const asked = ask(lost);
    expect((await asked.given).type).toBe('error');
    await asked.end();
  });

  it.each([
    ['of another version', page(html('ba9876543210'))],
    ['of somebody else', page('<p>')],
    ['that is missing', page(html(), { status: 404 })],
  ])('%s is given as it came, and not kept', async (_, response) => {
    const asked = ask(gives(response.clone()));
    expect(await shownAfter(10, asked)).toBe(await response.text());
    await asked.end();
    expect(await kept()).toEqual([]);
  });
});

describe('a page that was kept', () => {
  it('is given at once and unasked for seven days', async () => {
    await keep(page());
    const asked = ask(lost);
    expect(await shownAfter(10, asked)).toBe(html());
    expect(fetch).not.toHaveBeenCalled();
    await asked.end();
  });

  it.each([
    ['old', TEN_DAYS_AGO],
    ['without a date', null],
  ])('%s, gives way to the server’s, and stands in where there is none', async (_, date) => {
    await keep(page(`${html()} old`, { date }));
    const offline = ask(lost);
    expect(await shownAfter(10, offline)).toBe(`${html()} old`);
    await offline.end();
    const asked = ask(gives(page(`${html()} new`)));
    expect(await shownAfter(10, asked)).toBe(`${html()} new`);
    await asked.end();
    expect(await (await (await caches.open(CACHE)).match(`https://exemple.fr${PATH}`))?.text()).toBe(`${html()} new`);
  });

  it.each([
    ['another version', page(html('ba9876543210')), []],
    ['nothing there', page('gone', { status: 404 }), []],
    ['nothing there any more', page('gone', { status: 410 }), []],
    ['a fault', page('busy', { status: 503 }), [PATH]],
    ['a refusal', page('too many', { status: 429 }), [PATH]],
  ])('and is old is dropped or not where the server has %s', async (_, response, expected) => {
    await keep(page(html(), { date: TEN_DAYS_AGO }));
    const asked = ask(gives(response));
    await asked.end();
    expect(await kept()).toEqual(expected);
  });

  it('is one of sixty: the first ones go', async () => {
    for (let number = 0; number < 60; number++) await keep(page(), `/campus/${number}`);
    await ask(gives(page())).end();
    expect(await kept()).toHaveLength(60);
    expect((await kept())[0]).toBe('/campus/1');
    expect((await kept()).at(-1)).toBe(PATH);
  });
});
