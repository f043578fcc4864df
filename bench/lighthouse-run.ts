/** One page in Lighthouse (mobile preset), in the browser of the tests. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../tests/e2e/browser.ts';

/** What a page was like, times in ms. */
export interface PageFigures {
  /** 0 to 100. */
  score: number;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  kilobytes: number;
  requests: number;
  /** The element of the largest paint, as a selector. */
  lcpElement: string;
}

/**
 * How the network and the processor of the phone are had: "simulate" computes them from an unthrottled load, as the score
 * of public tools does; "devtools" slows both down while the page loads.
 */
export type Throttling = 'simulate' | 'devtools';

/** Opens a browser that Lighthouse can drive. */
export async function openLighthouse(): Promise<{
  measure: (address: string, throttling: Throttling) => Promise<PageFigures>;
  close: () => Promise<void>;
}> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  return { measure: (address, throttling) => figuresOf(address, port, throttling), close: () => browser.close() };
}

async function figuresOf(address: string, port: number, throttlingMethod: Throttling): Promise<PageFigures> {
  const run = await lighthouse(address, { port, throttlingMethod, onlyCategories: ['performance'], logLevel: 'error' });
  if (!run || run.lhr.runtimeError) {
    throw new Error(`${address}: Lighthouse gave nothing. ${run?.lhr.runtimeError?.message ?? ''}`);
  }
  const { audits, categories } = run.lhr;
  const value = (id: string) => audits[id]?.numericValue ?? NaN;
  const items =
    (audits['network-requests']?.details as { items?: { transferSize: number }[] } | undefined)?.items ?? [];
  return {
    score: Math.round((categories['performance']?.score ?? NaN) * 100),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    kilobytes: items.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
    requests: items.length,
    lcpElement: selectorOf(audits['largest-contentful-paint-element']?.details),
  };
}

function selectorOf(details: unknown): string {
  return /"selector":"([^"]*)"/.exec(JSON.stringify(details ?? null))?.[1] ?? '?';
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
