/**
 * The site with a large dataset that its settings name, in a real browser: how long the page is held up at each step,
 * all else being the worker's. `npx tsx bench/large.ts [--site folder] [--size 100000] [--runs 3]`.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import type { CDPSession, Page } from 'playwright-core';
import { buildDataset } from '../scripts/data-build.ts';
import { loadTree } from '../scripts/data-files.ts';
import { serveSite } from '../scripts/serve.mjs';
import { launchBrowser } from '../tests/e2e/browser.ts';
import { argument } from '../scripts/argument.ts';
import { SEED, sizesOf } from './bench-sizes.ts';
import { builtSite } from './built-site.ts';
import { rowOf, writeResults, type BenchRow } from './rows.ts';
import { datasetOf } from './records.ts';

const args = argv.slice(2);
/** A size (`npm run bench -- 10000`) asks for a quick run. */
const { sizes, isQuick } = sizesOf(argument(args, '--size') ?? (args[0]?.startsWith('--') ? undefined : args[0]));
const size = sizes.at(-1)!;
/** So many sessions, each in a browser of its own. */
const RUNS = Number(argument(args, '--runs') ?? (isQuick ? 1 : 3));
const PATH = 'data/v1/made.json';

/** The site in a folder of its own, its settings naming a made dataset. */
function siteWith(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-large-'));
  cpSync(site, folder, { recursive: true, filter: (file) => !/partage\/|\.vcf$|\.(br|gz)$/.test(file) });
  const config = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as object;
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ ...config, tiles: null, dataset: PATH }));
  const made = datasetOf(buildDataset(loadTree('data')), size, SEED);
  const few = { sources: [], contacts: [], sites: [] };
  const campuses = made.campuses.map((campus) => ({ ...campus, ...few, members: campus.members.slice(0, 3) }));
  writeFileSync(join(folder, PATH), JSON.stringify({ ...made, campuses }));
  return folder;
}

/** What the page was held up by since the last call: tasks over 50 ms, and all of its busy time, in ms. */
async function heldUp(page: Page, session: CDPSession, before: number): Promise<{ long: number[]; busy: number }> {
  const long = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
  return { long: long.map(Math.round), busy: (await busyOf(session)) - before };
}

async function busyOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** One session: the figures of its steps, in ms. */
async function session(address: string): Promise<Map<string, number>> {
  const figures = new Map<string, number>();
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
    await context.addInitScript(() => {
      const longTasks: number[] = [];
      Object.assign(window, { longTasks });
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => longTasks.push(duration))).observe({
        type: 'longtask',
        buffered: true,
      });
    });
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    page.on('pageerror', (error) => console.error(String(error)));
    const says = (text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 300_000 });
    const step = async (name: string, act: () => Promise<unknown>) => {
      const before = await busyOf(session);
      const start = performance.now();
      await act();
      const took = performance.now() - start;
      await page.waitForTimeout(500);
      const { long, busy } = await heldUp(page, session, before);
      const longest = Math.max(0, ...long);
      for (const [what, median] of [
        [`${name}: until it is there`, took],
        [`${name}: page busy`, busy],
        [`${name}: longest task over 50 ms`, longest],
      ] as const) {
        figures.set(what, median);
      }
      console.log(
        `${name}: ${Math.round(took)} ms, page busy ${Math.round(busy)} ms, long tasks ${JSON.stringify(long)}`,
      );
    };
    await step('open', async () => {
      await page.goto(address);
      await says(/^\d+[\s\u202f]\d+ campus$/);
    });
    await step('filter', async () => {
      await page.getByRole('checkbox', { name: /^Matériaux/ }).check();
      await page
        .getByRole('button', { name: /^Retirer/ })
        .first()
        .waitFor();
    });
    await step('filter off', () => page.getByRole('checkbox', { name: /^Matériaux/ }).uncheck());
    const box = page.getByRole('combobox', { name: 'Métier, mot-clé ou campus' });
    await step('first word', async () => {
      await box.fill('charpente');
      await page.getByRole('option').first().waitFor({ timeout: 300_000 });
      await says(/campus/);
    });
    await step('another word', async () => {
      await box.fill('soudeuse');
      await says(/campus/);
    });
    await step('no word', () => box.fill(''));
    await step('map', async () => {
      await page.getByRole('button', { name: 'Explorer la carte' }).click();
      await page.locator('.mark').first().waitFor({ timeout: 60_000 });
    });
    await step('filter with the map', () => page.getByRole('checkbox', { name: /^Matériaux/ }).check());
    await step('open one', async () => {
      await page.getByRole('list', { name: 'Résultats' }).getByRole('link').first().click();
      await page.getByRole('heading', { name: 'Sources' }).waitFor();
    });
    return figures;
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const folder = siteWith(builtSite(args));
  const server = await serveSite({ directory: folder });
  try {
    const runs: Map<string, number>[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await session(server.address));
    const rows: BenchRow[] = [...runs[0]!.keys()].map((what) =>
      rowOf(
        { what, size, variant: 'site with a worker', unit: 'ms' },
        runs.map((figures) => figures.get(what)!),
      ),
    );
    writeResults('large', SEED, rows, { isQuick, packages: ['react', 'leaflet', '@sparticuz/chromium'] });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

await main();
