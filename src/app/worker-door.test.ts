import { afterEach, describe, expect, it, vi } from 'vitest';
import { registerWorker } from './worker-door.ts';

// Asked as soon as the door's module loads.
vi.hoisted(() => vi.stubGlobal('window', {}));

afterEach(() => vi.unstubAllGlobals());

/** A worker of a version, as far as the page knows it. */
class FakeWorker extends EventTarget {
  readonly said: unknown[] = [];
  constructor(private readonly version: string) {
    super();
  }
  postMessage(message: { kind: string }, [port]: MessagePort[] = []): void {
    this.said.push(message);
    port?.postMessage(this.version);
  }
}

/** A browser whose worker is of version "aaa"; `installing` is on its way when the page registers. */
function browser(installing: FakeWorker | null, waiting: FakeWorker | null = null) {
  const active = new FakeWorker('aaa');
  const registration = Object.assign(new EventTarget(), { installing, waiting, active });
  vi.stubGlobal('window', { isSecureContext: true });
  vi.stubGlobal('document', new EventTarget());
  const serviceWorker = { register: () => Promise.resolve(registration), ready: Promise.resolve(registration) };
  vi.stubGlobal('navigator', { serviceWorker });
  /** The worker on its way has all that it keeps. */
  const finish = () => {
    const worker = registration.installing!;
    Object.assign(registration, { installing: null, waiting: worker });
    worker.dispatchEvent(new Event('statechange'));
  };
  return { registration, finish, active };
}

const registered = () => new Promise((resolve) => setTimeout(resolve));

describe('a new version', () => {
  it('that waits already is told of', async () => {
    browser(null, new FakeWorker('bbb'));
    const { isNewReady } = registerWorker('aaa');
    await vi.waitFor(() => expect(isNewReady.get()).toBe(true));
  });

  it('that was on its way before the page registered is told of when it is ready', async () => {
    const { finish } = browser(new FakeWorker('bbb'));
    const { isNewReady } = registerWorker('aaa');
    await registered();
    expect(isNewReady.get()).toBe(false);
    finish();
    await vi.waitFor(() => expect(isNewReady.get()).toBe(true));
  });

  it('that is found later is told of when it is ready', async () => {
    const { registration, finish, active } = browser(null);
    const { isNewReady } = registerWorker('aaa');
    await registered();
    expect(active.said).toEqual([{ kind: 'page stands', version: 'aaa' }]);
    registration.installing = new FakeWorker('bbb');
    registration.dispatchEvent(new Event('updatefound'));
    finish();
    await vi.waitFor(() => expect(isNewReady.get()).toBe(true));
  });

  it('that the page is of already is no news', async () => {
    const { finish } = browser(new FakeWorker('bbb'));
    const { isNewReady } = registerWorker('bbb');
    await registered();
    finish();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isNewReady.get()).toBe(false);
  });
});
