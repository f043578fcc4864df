/**
 * The first screen: Lighthouse on four pages of the packed site, beside the same pages that begin with a lazily loaded map
 * of tiles. `tsx bench/screen.ts [--site folder of a packed build] [--runs 5] [--page /tableau]`; writes
 * .cache/bench/screen.json. Variants take turns within each run, so that a busy machine slows all of them.
 */
import { argument } from '../scripts/argument.ts';
import { serveSite } from '../scripts/serve.mjs';
import { builtSite } from './built-site.ts';
import { openLighthouse, type PageFigures, type Throttling } from './lighthouse-run.ts';
import { SEED, sizesOf } from './bench-sizes.ts';
import { rowOf, tellBar, writeResults, type BenchRow } from './rows.ts';
import { BARS, OWN, PEER, WRITTEN_PEER, screenRow } from './screen-table.ts';
import { buildTileSites } from './tile-sites.ts';
import { quantile } from './times.ts';

const PAGES = ['/', '/campus/patmat-centre-val-de-loire', '/territoires/centre-val-de-loire', '/tableau'];
/** How many campuses the real dataset shows. */
const SIZE = 109;

/** What runs are taken together. */
interface Group {
  page: string;
  variant: string;
  throttling: Throttling;
}

interface Measure extends Group {
  figures: PageFigures;
}

async function measureAll(sites: Record<string, string>, pages: readonly string[], runs: number): Promise<Measure[]> {
  const measures: Measure[] = [];
  const lighthouse = await openLighthouse();
  const served = await Promise.all(
    Object.entries(sites).map(async ([variant, directory]) => ({ variant, site: await serveSite({ directory }) })),
  );
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const page of pages) {
        for (const { variant, site } of served) {
          for (const throttling of ['simulate', 'devtools'] as const) {
            // The score of the peers is nobody's bar.
            if (variant !== OWN && throttling === 'simulate') continue;
            const figures = await lighthouse.measure(site.address + page, throttling);
            measures.push({ page, variant, throttling, figures });
            console.log(line({ page, variant, throttling, figures }));
          }
        }
      }
    }
  } finally {
    await lighthouse.close();
    await Promise.all(served.map(({ site }) => site.close()));
  }
  return measures;
}

function line({ page, variant, throttling, figures }: Measure): string {
  const { score, fcp, lcp, tbt, cls, kilobytes, requests, lcpElement } = figures;
  const times = `FCP ${Math.round(fcp)} LCP ${Math.round(lcp)} TBT ${Math.round(tbt)} CLS ${cls.toFixed(4)}`;
  return `${page} | ${variant} | ${throttling} | ${score} | ${times} | ${Math.round(kilobytes)} kB, ${requests} | ${lcpElement}`;
}

const WHATS = [
  ['score', 'performance', 'score'],
  ['fcp', 'FCP', 'ms'],
  ['lcp', 'LCP', 'ms'],
  ['tbt', 'TBT', 'ms'],
  ['cls', 'CLS', 'score'],
  ['kilobytes', 'bytes', 'bytes'],
  ['requests', 'requests', 'count'],
] as const;

/** The sorted values of one figure over the runs. */
function valuesOf(measures: readonly Measure[], group: Group, key: keyof Omit<PageFigures, 'lcpElement'>): number[] {
  const { page, variant, throttling } = group;
  return measures
    .filter((one) => one.page === page && one.variant === variant && one.throttling === throttling)
    .map(({ figures }) => figures[key])
    .sort((a, b) => a - b);
}

function rowsOf(measures: readonly Measure[], groups: readonly Group[]): BenchRow[] {
  return groups.flatMap((group) =>
    WHATS.flatMap(([key, name, unit]) => {
      const values = valuesOf(measures, group, key);
      const names = { what: screenRow(group.page, name, group.throttling), size: SIZE, variant: group.variant, unit };
      const scaled = unit === 'bytes' ? values.map((value) => value * 1000) : values;
      return values.length === 0 ? [] : [rowOf(names, scaled)];
    }),
  );
}

function tellBars(measures: readonly Measure[], pages: readonly string[]): void {
  for (const page of pages) {
    const medianOf = (key: 'score' | 'lcp' | 'tbt' | 'cls', variant = OWN, throttling: Throttling = 'simulate') =>
      quantile(valuesOf(measures, { page, variant, throttling }, key), 0.5);
    tellBar(`${page}: performance`, medianOf('score'), { least: BARS.score });
    tellBar(`${page}: TBT in ms`, medianOf('tbt'), { most: BARS.tbtMs });
    tellBar(`${page}: CLS`, medianOf('cls'), { most: BARS.cls });
    for (const peer of [PEER, WRITTEN_PEER]) {
      const share = medianOf('lcp', OWN, 'devtools') / medianOf('lcp', peer, 'devtools');
      tellBar(`${page}: LCP to that of « ${peer} »`, share, { most: BARS.lcpShare });
    }
  }
}

const args = process.argv.slice(2);
const only = argument(args, '--page');
/** A size (`npm run bench -- 110`) asks for a quick run. */
const { isQuick } = sizesOf(args[0]?.startsWith('--') ? undefined : args[0]);
const pages = only === null ? PAGES.slice(0, isQuick ? 1 : PAGES.length) : [only];
const own = builtSite(args);
const peers = await buildTileSites(own, PAGES, SEED);
const measures = await measureAll(
  { [OWN]: own, [PEER]: peers.rendered, [WRITTEN_PEER]: peers.written },
  pages,
  Number(argument(args, '--runs') ?? (isQuick ? 1 : 5)),
);
const groups = pages.flatMap((page) =>
  [OWN, PEER, WRITTEN_PEER].flatMap((variant) =>
    (['simulate', 'devtools'] as const).map((throttling) => ({ page, variant, throttling })),
  ),
);
writeResults('screen', SEED, rowsOf(measures, groups), {
  isQuick,
  packages: ['lighthouse', 'leaflet', 'react-leaflet', '@sparticuz/chromium'],
});
tellBars(measures, pages);
