/** Builds the bench pages as the atlas is built, serves them, and opens them in a browser that is new each time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { buildDataset } from '../../scripts/data-build.ts';
import { loadTree } from '../../scripts/data-files.ts';
import { launchBrowser } from '../../tests/e2e/browser.ts';

const ROOT = resolve('bench/browser');
const OUT = resolve('.cache/bench/site');

export interface BenchSite {
  address: string;
  close: () => Promise<void>;
}

/** Builds and serves the pages, with the real dataset beside them. */
export async function serveBench(): Promise<BenchSite> {
  process.env['NODE_ENV'] = 'production';
  const options = { root: ROOT, configFile: resolve(ROOT, 'vite.config.ts'), logLevel: 'warn' as const };
  await build({ ...options, build: { outDir: OUT, emptyOutDir: true } });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(resolve(OUT, 'real.json'), JSON.stringify(buildDataset(loadTree('data'))));
  const server = await preview({ ...options, build: { outDir: OUT }, preview: { host: 'localhost', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The bench pages have no address: vite preview gave none.');
  return { address, close: () => server.close() };
}

/** A page and the protocol by which it is measured. */
export interface Measured {
  page: Page;
  cdp: CDPSession;
  /** Calls a method of `window.bench` and gives its answer; throws what the page throws. */
  call: <T>(expression: string) => Promise<T>;
}

/** Runs `measure` on an address in a new browser, which is closed whatever happens; throws what the page throws. */
export async function inNewBrowser<T>(address: string, measure: (measured: Measured) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await page.goto(address);
    await page.waitForFunction(() => document.title === 'ready', null, { timeout: 120_000 });
    const cdp = await page.context().newCDPSession(page);
    // The time that the thread worked, not the time that passed: other programs on the machine are not counted.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const call = async <A>(expression: string) => {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression: `bench.${expression}`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as A;
    };
    const answer = await measure({ page, cdp, call });
    if (faults[0]) throw faults[0];
    return answer;
  } finally {
    await browser.close();
  }
}

/** How long the main thread has been busy since it was first asked, in ms. */
export async function busyMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('The browser tells no TaskDuration.');
  return seconds * 1000;
}

/** Bytes of JavaScript objects, and of array buffers and other stores behind them, that are still held after a collection. */
export async function heapBytes(cdp: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  const usage = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  if (usage.backingStorageSize === undefined) throw new Error('The browser does not tell what array buffers hold.');
  return usage.usedSize + usage.backingStorageSize;
}
