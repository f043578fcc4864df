/** Both ends of a worker in one thread; what is sent is cloned, as between threads. */
import { vi } from 'vitest';

type Listener = (event: { data: unknown }) => void;

/** Who listens at each end. */
export const ends = { worker: [] as Listener[], page: [] as Listener[] };

const self = {
  addEventListener: (_: string, listener: Listener) => ends.worker.push(listener),
  postMessage: (data: unknown, { transfer }: { transfer: ArrayBuffer[] }) => {
    const sent = structuredClone(data, { transfer });
    ends.page.forEach((listener) => listener({ data: sent }));
  },
};

/** A worker as the page sees it; the code that it runs is imported by the test. */
export class FakeWorker {
  static readonly made: FakeWorker[] = [];
  isEnded = false;
  readonly #onTrouble = new Map<string, () => void>();

  constructor() {
    FakeWorker.made.push(this);
  }
  addEventListener(kind: string, listener: Listener & (() => void)): void {
    if (kind === 'message') ends.page.push((event) => (this.isEnded ? undefined : listener(event)));
    else this.#onTrouble.set(kind, listener);
  }
  postMessage(data: unknown): void {
    const sent: unknown = structuredClone(data);
    if (!this.isEnded) ends.worker.forEach((listener) => listener({ data: sent }));
  }
  terminate(): void {
    this.isEnded = true;
  }
  /** What the browser tells of it. */
  trouble(kind: 'error' | 'messageerror'): void {
    this.#onTrouble.get(kind)?.();
  }
}

/** Stands in for workers and for a page at https://atlas.test/; to be called before each test. */
export function stubWorkers(): void {
  ends.worker.length = 0;
  ends.page.length = 0;
  FakeWorker.made.length = 0;
  vi.stubGlobal('self', self);
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('document', { baseURI: 'https://atlas.test/', documentElement: { dataset: {} } });
  vi.stubGlobal('window', {});
}
