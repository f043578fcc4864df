/** What a page has asked for and has no whole answer to. */
import type { Page, Request } from './driver.ts';

export class OpenRequests {
  private readonly open = new Set<Request>();
  private quietSince = Date.now();

  constructor(page: Page) {
    // What the document before the one that comes was waiting for: not each end of these is told.
    let leftBehind: Request[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) leftBehind = [...this.open];
      this.open.add(request);
    });
    page.on('domcontentloaded', () => leftBehind.splice(0).forEach((request) => this.open.delete(request)));
    page.on('requestfinished', this.end);
    page.on('requestfailed', this.end);
    page.on('worker', (worker) => {
      const before = new Set(this.open);
      // Of what it has asked for nothing is told where it is ended before the answer is whole.
      worker.on('close', () => [...this.open].filter((request) => !before.has(request)).forEach(this.end));
    });
  }

  private readonly end = (request: Request): void => {
    this.open.delete(request);
    this.quietSince = Date.now();
  };

  /** Counts from now how long nothing has come. */
  beginAnew(): void {
    this.quietSince = Date.now();
  }

  /** Whether nothing is open, and nothing has come for so long. */
  isQuiet(forMs: number): boolean {
    return this.open.size === 0 && Date.now() - this.quietSince > forMs;
  }

  addresses(): string[] {
    return [...this.open].map((request) => request.url());
  }
}
