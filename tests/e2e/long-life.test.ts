import { describe, expect } from 'vitest';
import { visitMap, withBrowser, type Atlas } from './driver.ts';
import { fault } from './faults.ts';
import { expectSound } from './oracle.ts';

withBrowser();

/** All of them where ATLAS_LONG=1; else as many as show a leak of one node a cycle. */
const IS_LONG = process.env['ATLAS_LONG'] === '1';
const CYCLES = IS_LONG ? 2000 : 200;
/** Before the first sample: caches fill, code is compiled. */
const WARM_UP = IS_LONG ? 200 : 60;
const SAMPLES = 10;
/** What a cycle may leave behind, on the average: the bytes of the issue; nodes and listeners that come and go. */
const MOST_PER_CYCLE = { JSHeapUsedSize: 1000, Nodes: 0.1, JSEventListeners: 0.1 } as const;

type Measure = keyof typeof MOST_PER_CYCLE;

/** What the page holds after its rubbish is collected. */
async function measure(session: Awaited<ReturnType<typeof openSession>>): Promise<Record<Measure, number>> {
  // Twice: what the first round frees may hold what the second one frees.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: Measure) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { JSHeapUsedSize: of('JSHeapUsedSize'), Nodes: of('Nodes'), JSEventListeners: of('JSEventListeners') };
}

async function openSession({ page }: Atlas) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

/** In the page: filter, open a campus, move the map, close, filter back, each through what a visitor presses. */
async function live(cycles: number): Promise<void> {
  const find = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`expected ${selector} on the page at ${location.href}`);
    return found;
  };
  const turn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const filters = [...document.querySelectorAll<HTMLInputElement>('.filters input[type=checkbox]')].slice(0, 12);
  for (let cycle = 0; cycle < cycles; cycle++) {
    const filter = filters[cycle % filters.length]!;
    filter.click();
    await turn();
    find('.results .card-name').click();
    await turn();
    find('button[aria-label="Déplacer vers le bas"]').click();
    await turn();
    find('button[aria-label="Vue d\'ensemble"]').click();
    await turn();
    find('button[aria-label="Fermer la fiche"]').click();
    await turn();
    filter.click();
    await turn();
  }
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
    const atlas = await visitMap('/', { width: 1440, height: 900 });
    const session = await openSession(atlas);
    await atlas.page.evaluate(live, WARM_UP);
    const samples: (readonly [cycle: number, Awaited<ReturnType<typeof measure>>])[] = [[0, await measure(session)]];
    for (let sample = 1; sample <= SAMPLES; sample++) {
      await atlas.page.evaluate(live, CYCLES / SAMPLES);
      samples.push([(sample * CYCLES) / SAMPLES, await measure(session)]);
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
