import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { isFresh, pageKey, stampOf } from './page-stamp.ts';

/** How long a page is waited for where the shell can stand in, in milliseconds. */
const PATIENCE_MS = 4_000;
/** Pages kept of one version. */
const MOST_PAGES = 60;

interface KeptPagesOptions {
  cacheName: string;
  version: string;
  /** The page that stands for every page, or nothing where it is not kept. */
  shell: () => Promise<Response | undefined>;
}

/**
 * Answers with pages: one that was kept, else the server's, else the shell. Only pages of the worker's own version are
 * kept; one of another version is given as it came, and asks for its own code and data.
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
    const network = handler.fetch(request).catch(() => undefined);
    const shell = kept ?? (await this.shell().catch(() => undefined));
    const answer = await (shell ? Promise.race([network, patience()]) : network);
    if (!answer || answer.status >= 500) return shell ?? answer ?? Response.error();
    await this.keep(request, answer, handler);
    return answer;
  }

  private async keep(request: Request, answer: Response, handler: StrategyHandler): Promise<void> {
    if (answer.status !== 200 || answer.redirected || stampOf(await answer.clone().text()) !== this.version) return;
    // A full storage keeps no page, and harms nobody.
    void handler.waitUntil(handler.cachePut(request, answer.clone()).catch(() => false));
  }
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
}

async function dropOldest(cacheName: string): Promise<void> {
  const cache = await caches.open(cacheName);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -MOST_PAGES).map((key) => cache.delete(key)));
}
