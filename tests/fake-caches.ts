/** The Cache API in memory, as far as the worker uses it: Node has none. */

/** One cache: addresses in the order in which they came, each with what answers it. */
class FakeCache {
  private readonly kept = new Map<string, Response>();

  async put(request: RequestInfo, response: Response): Promise<void> {
    const body = await response.arrayBuffer();
    const { status, headers } = response;
    this.kept.set(urlOf(request), new Response(body, { status, headers }));
  }

  match(request: RequestInfo): Promise<Response | undefined> {
    return Promise.resolve(this.kept.get(urlOf(request))?.clone());
  }

  delete(request: RequestInfo): Promise<boolean> {
    return Promise.resolve(this.kept.delete(urlOf(request)));
  }

  keys(): Promise<Request[]> {
    return Promise.resolve([...this.kept.keys()].map((url) => new Request(url)));
  }
}

/** The caches of an origin. */
export class FakeCaches {
  private readonly all = new Map<string, FakeCache>();

  open(name: string): Promise<FakeCache> {
    const cache = this.all.get(name) ?? new FakeCache();
    this.all.set(name, cache);
    return Promise.resolve(cache);
  }

  match(request: RequestInfo, { cacheName }: { cacheName: string }): Promise<Response | undefined> {
    return this.all.get(cacheName)?.match(request) ?? Promise.resolve(undefined);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.all.delete(name));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.all.keys()]);
  }

  /** What every cache holds: paths by name. */
  async held(): Promise<Record<string, string[]>> {
    const names = [...this.all].map(async ([name, cache]) => {
      const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
      return [name, paths] as const;
    });
    return Object.fromEntries(await Promise.all(names));
  }
}

function urlOf(request: RequestInfo): string {
  return typeof request === 'string' ? request : request.url;
}
