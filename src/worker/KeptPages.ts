import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { isFresh, pageKey, stampOf } from './page-stamp.ts';

/** How long a whole page is waited for where another can stand in, in milliseconds. */
const PATIENCE_MS = 4_000;
/** How long the worker stays awake for a page that comes too late to be shown, to keep it, in milliseconds. */
const LATE_MS = 30_000;
/** Pages kept of one version. */
const MOST_PAGES = 60;

interface KeptPagesOptions {
  cacheName: string;
  version: string;
  /** The page that stands for every page, or nothing where it is not kept. */
  shell: () => Promise<Response | undefined>;
}

/** What a server answered, when all of it has come. */
interface WholeAnswer {
  answer: Response;
  /** The same, unread. */
  copy: Response;
  text: string;
}

/**
 * Answers with pages: one that was kept, else the server's, else the shell. Only pages of the worker's own version are
 * kept; one of another version is given as it came, and asks for its own code and data. Where a kept page or the shell
 * can stand in, the server's is given when it is whole, so that one that is cut or stalls is replaced; where none can,
 * it is given as it comes.
 */
export class KeptPages extends Strategy {
  private readonly version: string;
  private readonly shell: KeptPagesOptions['shell'];

  constructor({ cacheName, version, shell }: KeptPagesOptions) {
    super({
      cacheName,
      matchOptions: { ignoreVary: true },
      plugins: [
        { cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageKey(request.url)) },
        { cacheDidUpdate: () => dropOldest(cacheName) },
      ],
    });
    this.version = version;
    this.shell = shell;
  }

  protected async _handle(request: Request, handler: StrategyHandler): Promise<Response | undefined> {
    const kept = await handler.cacheMatch(request).catch(() => undefined);
    if (kept && isFresh(kept.headers.get('date'), Date.now())) return kept;
    const network = handler.fetch(request);
    const whole = network.then(readWhole);
    const keeping = whole.then((found) => this.keep(request, found, handler));
    // What is cut, or finds a full storage, is not kept, and harms nobody.
    void handler.waitUntil(Promise.race([keeping.catch(() => undefined), after(LATE_MS)]));
    const standIn = kept ?? (await this.shell().catch(() => undefined));
    if (!standIn) return network.catch(() => Response.error());
    const found = await Promise.race([whole.catch(() => undefined), after(PATIENCE_MS)]);
    return found && found.answer.status < 500 ? found.answer : standIn;
  }

  /** Keeps a page of the own version; drops what was kept at an address where the server has something else now. */
  private async keep(request: Request, { answer, copy, text }: WholeAnswer, handler: StrategyHandler): Promise<void> {
    const { status, type, redirected } = answer;
    if (status === 200 && !redirected && stampOf(text) === this.version)
      return void (await handler.cachePut(request, copy));
    if (![200, 404, 410].includes(status) && type !== 'opaqueredirect') return;
    const cache = await caches.open(this.cacheName);
    await cache.delete(pageKey(request.url), this.matchOptions);
  }
}

/** Reads an answer to its end, and leaves it to be given; rejects where it is cut. */
async function readWhole(answer: Response): Promise<WholeAnswer> {
  const copy = answer.clone();
  return { answer, copy, text: await copy.clone().text() };
}

function after(delayMs: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, delayMs, undefined));
}

async function dropOldest(cacheName: string): Promise<void> {
  const cache = await caches.open(cacheName);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -MOST_PAGES).map((key) => cache.delete(key)));
}
