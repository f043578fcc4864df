/**
 * How soon the page answers: a session of 200 seeded interactions on the real data, on a phone and on a desk, twice:
 * slowed down to a fourth for what the visitor sees, and traced at full speed for the processor time of each task, which
 * another load of the machine does not lengthen. `tsx bench/interaction.ts [--site folder] [--count 200] [--only phone]`;
 * writes .cache/bench/interaction.json.
 */
import type { BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { argument } from '../scripts/argument.ts';
import { serveSite } from '../scripts/serve.mjs';
import { launchBrowser } from '../tests/e2e/browser.ts';
import { deedsOf, doOne, type Width } from './interaction-script.ts';
import { seeded } from './records.ts';
import { SEED, sizesOf } from './bench-sizes.ts';
import { rowOf, tellBar, writeResults, type BenchRow } from './rows.ts';
import { builtSite } from './built-site.ts';
import { quantile } from './times.ts';

const SIZE = 109;
const SLOWER = 4;
const PAUSE_MS = 400;
const BARS = { p98Ms: 100, longestMs: 50 };
const WINDOWS: Record<Width, BrowserContextOptions> = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1440, height: 900 } },
};

/** What the browser measures no event of: steps of the history, and a pointer that only comes. */
const HAS_NO_EVENT = /^go |^come /;

/** One interaction of a session. */
interface Done {
  name: string;
  /** From the event to the next paint, ms; null where the browser measures none. */
  toPaint: number | null;
  /** Tasks in it, ms of the clock when slowed down, of the processor times SLOWER when traced. */
  tasks: number[];
}

interface Watched {
  events: number[];
  longTasks: number[];
}

/** In the page: keeps how long events and long tasks took, until they are taken. */
function watchPage(): void {
  const watched: Watched = { events: [], longTasks: [] };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      if (entry.interactionId) watched.events.push(entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

async function takeWatched(page: Page): Promise<Watched> {
  return page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    return { events: watched.events.splice(0), longTasks: watched.longTasks.splice(0) };
  });
}

/** A session in a window of its own; `isTraced` says which of the two. */
async function session(address: string, width: Width, count: number, isTraced: boolean): Promise<Done[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ ...WINDOWS[width], locale: 'fr-FR' });
    const devTools = await page.context().newCDPSession(page);
    await page.addInitScript(watchPage);
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('[role=combobox]') !== null);
    await page.waitForTimeout(2000);
    await takeWatched(page);
    const trace = isTraced ? await beginTrace(devTools) : null;
    if (!isTraced) await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const done = await doAll(page, width, count);
    if (!trace) return done;
    const tasks = await trace();
    return done.map(({ name }, at) => ({ name, toPaint: null, tasks: tasks.get(at) ?? [] }));
  } finally {
    await browser.close();
  }
}

async function doAll(page: Page, width: Width, count: number): Promise<Done[]> {
  const random = seeded(SEED);
  const deeds = deedsOf(width);
  const done: Done[] = [];
  for (let at = 0; at < count; at += 1) {
    await page.evaluate((at) => performance.mark(`interaction ${at}`), at);
    const name = await doOne(page, deeds, random);
    await page.waitForTimeout(PAUSE_MS);
    const { events, longTasks } = await takeWatched(page);
    done.push({ name, toPaint: HAS_NO_EVENT.test(name) ? null : Math.max(16, ...events), tasks: longTasks });
  }
  return done;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  tdur?: number;
}

/** Traces the page's main thread; what it gives ends the trace and says which tasks each interaction had. */
async function beginTrace(devTools: CDPSession): Promise<() => Promise<Map<number, number[]>>> {
  const events: TraceEvent[] = [];
  devTools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const includedCategories = ['toplevel', 'blink.user_timing'];
  await devTools.send('Tracing.start', { traceConfig: { includedCategories } });
  return async () => {
    const complete = new Promise((resolve) => devTools.once('Tracing.tracingComplete', resolve));
    await devTools.send('Tracing.end');
    await complete;
    return tasksByInteraction(events);
  };
}

function tasksByInteraction(events: readonly TraceEvent[]): Map<number, number[]> {
  const marks = events.filter(({ name }) => name.startsWith('interaction ')).sort((a, b) => a.ts - b.ts);
  const [main] = marks;
  const tasks = new Map<number, number[]>();
  for (const { name, pid, tid, ts, tdur } of events) {
    if (!name.endsWith('RunTask') || tdur === undefined || pid !== main?.pid || tid !== main.tid) continue;
    const mark = marks.findLast((one) => one.ts <= ts);
    if (!mark) continue;
    const at = Number(mark.name.split(' ')[1]);
    tasks.set(at, [...(tasks.get(at) ?? []), (tdur / 1000) * SLOWER]);
  }
  return tasks;
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const longestOf = ({ tasks }: Done) => Math.max(0, ...tasks);

/** The worst of each kind of interaction, for who wants to mend them. */
function tellWorst(width: Width, manner: string, done: readonly Done[], valueOf: (one: Done) => number): void {
  console.log(`\n${width}, ${manner}: the worst of each kind, ms`);
  for (const name of [...new Set(done.map((one) => one.name))].sort()) {
    const values = sorted(done.filter((one) => one.name === name).map(valueOf));
    const [middle, most] = [quantile(values, 0.5), quantile(values, 1)].map(Math.round);
    console.log(`  ${name} (${values.length}): median ${middle}, most ${most}`);
  }
}

async function measure(address: string, width: Width, count: number): Promise<BenchRow[]> {
  const slowed = await session(address, width, count, false);
  const traced = await session(address, width, count, true);
  const toPaint = sorted(slowed.flatMap((one) => one.toPaint ?? []));
  const longest = sorted(traced.map(longestOf));
  tellWorst(width, 'event to paint, slowed down', slowed, ({ toPaint }) => toPaint ?? 0);
  tellWorst(width, `longest task, processor time × ${SLOWER}`, traced, longestOf);
  const p98 = quantile(toPaint, 0.98);
  tellBar(`${width}: event to paint, 98 %, ms`, p98, { most: BARS.p98Ms });
  tellBar(`${width}: longest task, ms of the processor × ${SLOWER}`, quantile(longest, 1), { most: BARS.longestMs });
  const row = (what: string, unit: BenchRow['unit'], values: readonly number[]) =>
    rowOf({ what, size: SIZE, variant: width, unit }, values);
  return [
    row('event to paint', 'ms', toPaint),
    row('event to paint, 98 %', 'ms', [p98]),
    row('long tasks of the clock', 'count', [slowed.flatMap(({ tasks }) => tasks).length]),
    row(`longest task of an interaction, processor × ${SLOWER}`, 'ms', longest),
    row(`tasks over ${BARS.longestMs} ms, processor × ${SLOWER}`, 'count', [
      traced.flatMap(({ tasks }) => tasks).filter((task) => task > BARS.longestMs).length,
    ]),
  ];
}

const args = process.argv.slice(2);
/** A size (`npm run bench -- 110`) asks for a quick run. */
const { isQuick } = sizesOf(args[0]?.startsWith('--') ? undefined : args[0]);
const count = Number(argument(args, '--count') ?? (isQuick ? 10 : 200));
const only = argument(args, '--only');
const site = await serveSite({ directory: builtSite(args) });
const rows: BenchRow[] = [];
for (const width of ['phone', 'desktop'] as const) {
  if (only === null || only === width) rows.push(...(await measure(site.address, width, count)));
}
await site.close();
writeResults('interaction', SEED, rows, { isQuick, packages: ['react', '@sparticuz/chromium'] });
