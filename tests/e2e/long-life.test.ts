import { describe, expect, vi } from 'vitest';
import { visitMap, withBrowser, type Atlas } from './driver.ts';
import { fault } from './faults.ts';
import { expectSound } from './oracle.ts';

withBrowser();

/** All of them where ATLAS_LONG=1; else as many as show a leak of one node a cycle. */
const IS_LONG = process.env['ATLAS_LONG'] === '1';
const CYCLES = IS_LONG ? 2000 : 100;
/** Before the first sample: caches fill, code is compiled. */
const WARM_UP = IS_LONG ? 200 : 100;
const SAMPLES = IS_LONG ? 20 : 5;

vi.setConfig({ testTimeout: IS_LONG ? 3_600_000 : 240_000 });

/**
 * What a cycle may leave behind, on the average: bytes, nodes, listeners. Rubbish that waits for its collector hides 1 kB
 * among a hundred cycles, not among two thousand.
 */
const MOST_PER_CYCLE = { JSHeapUsedSize: IS_LONG ? 1000 : 5000, Nodes: 0.1, JSEventListeners: 0.1 } as const;

type Measure = keyof typeof MOST_PER_CYCLE;

/** What the page holds after its rubbish is collected. */
async function measure(session: Awaited<ReturnType<typeof openSession>>): Promise<Record<Measure, number>> {
  // Twice: what the first round frees may hold what the second one frees.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: Measure) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { JSHeapUsedSize: of('JSHeapUsedSize'), Nodes: of('Nodes'), JSEventListeners: of('JSEventListeners') };
}

/** The same once the page holds as many nodes as a moment before: what it still draws is no leak. */
async function measureAtRest(atlas: Atlas, session: Awaited<ReturnType<typeof openSession>>) {
  let now = await measure(session);
  for (let tries = 0; tries < 20; tries++) {
    await atlas.rest();
    const next = await measure(session);
    if (next.Nodes === now.Nodes) return next;
    now = next;
  }
  return now;
}

async function openSession({ page }: Atlas) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

/** In the page: filter, open a campus, move the map, close, filter back, each through what a visitor presses. */
async function live(cycles: number): Promise<void> {
  const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
  const isNamed = (name: string) => (element: HTMLElement) =>
    [element.getAttribute('aria-label'), element.textContent?.trim()].includes(name);
  /** Clicks what is there, or comes within some turns. */
  const click = async (selector: string, name?: string) => {
    for (let turns = 0; turns < 200; turns++) {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      const found = name === undefined ? all[0] : all.find(isNamed(name));
      found?.click();
      await turn();
      if (found) return;
    }
    throw new Error(`expected ${selector} ${name ?? ''} on the page at ${location.href}`);
  };
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.filters input[type=checkbox]')].slice(0, 12);
  const filters = boxes.filter(({ labels }) => /\([1-9]\d*\)/.test(labels?.[0]?.textContent ?? ''));
  if (filters.length < 3) throw new Error(`expected filters that leave a campus, got ${filters.length}`);
  for (let cycle = 0; cycle < cycles; cycle++) {
    const filter = filters[cycle % filters.length]!;
    filter.click();
    await turn();
    await click('.results .card-name');
    await click('button', 'Déplacer vers le bas');
    await click('button', "Vue d'ensemble");
    await click('button', 'Fermer la fiche');
    filter.click();
    await turn();
  }
  // What React and Leaflet have put off is done.
  for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => requestIdleCallback(resolve));
}

/** The slope of the straight line that fits best, per cycle. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

describe('a long session', () => {
  fault(38, async () => {
    const atlas = await visitMap('/?territoire=auvergne-rhone-alpes', { width: 1280, height: 520 });
    const session = await openSession(atlas);
    const liveOn = async (cycles: number) => {
      await atlas.page.evaluate(live, cycles);
      // What waits for its code, or comes behind a press, is there or gone.
      await atlas.rest();
    };
    await liveOn(WARM_UP);
    const samples: [number, Record<Measure, number>][] = [[0, await measureAtRest(atlas, session)]];
    for (let sample = 1; sample <= SAMPLES; sample++) {
      await liveOn(CYCLES / SAMPLES);
      samples.push([(sample * CYCLES) / SAMPLES, await measureAtRest(atlas, session)]);
    }
    const slopes = (Object.keys(MOST_PER_CYCLE) as Measure[]).map(
      (name) => [name, slope(samples.map(([cycle, measured]) => [cycle, measured[name]]))] as const,
    );
    console.log(
      `long life, ${CYCLES} cycles, per cycle:`,
      Object.fromEntries(slopes),
      samples[0]![1],
      samples.at(-1)![1],
    );
    for (const [name, perCycle] of slopes) expect(perCycle, name).toBeLessThan(MOST_PER_CYCLE[name]);
    await expectSound(atlas, 'list');
  });
});
