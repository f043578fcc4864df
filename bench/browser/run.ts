/**
 * Map and list of the atlas beside their peers, in a real browser: `npm run bench` runs it after the benches of Node.
 * Variants take turns inside each repetition, each run has a browser of its own, and what is told are medians.
 */
import process, { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { rowOf, writeResults, type BenchRow } from '../rows.ts';
import { SEED, sizesOf } from '../bench-sizes.ts';
import { listTable, mapRatios, mapTable } from '../bench-tables.ts';
import { serveBench } from './bench-site.ts';
import { FIGURES, measureVariant, type Figure, type Figures } from './measure.ts';

const SUITES = {
  map: ['noop', 'ours', 'ours, whole room', 'supercluster', 'mcluster', 'rl-marker'],
  list: ['list: empty page', 'list: ours', 'list: plain'],
};
type Suite = keyof typeof SUITES;
const PACKAGES = ['leaflet', 'leaflet.markercluster', 'supercluster', 'react', 'react-leaflet', '@sparticuz/chromium'];

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    suites: { type: 'string', default: 'map,list' },
    /** Between ";", to look at some of them alone. */
    variants: { type: 'string' },
  },
});
const { sizes, isQuick } = sizesOf(positionals[0]);
const variantsOf = (suite: Suite) => values.variants?.split(';') ?? SUITES[suite];

/** One run of one variant; what is wrong of what was drawn makes the command fail, at its end. */
async function runOnce(address: string, suite: Suite, variant: string, size: number): Promise<Figures> {
  const asked = new URLSearchParams({ variant, size: String(size), seed: String(SEED) });
  const isMap = suite === 'map';
  const run = await measureVariant(`${address}?${asked}`, { isMap, isChecked: isMap && variant.startsWith('ours') });
  if (run.said.length > 0) console.log(`${variant}, ${size}: ${run.said.join('; ')}`);
  if (run.wrong !== null) {
    console.error(`WRONG: ${run.wrong}`);
    process.exitCode = 1;
  }
  return run.figures;
}

/** Every run of every variant of a suite at one size; one that did not end is not run again. */
async function measureSize(address: string, suite: Suite, size: number): Promise<BenchRow[]> {
  const runs = new Map<string, Figures[]>(variantsOf(suite).map((variant) => [variant, []]));
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [variant, figures] of runs) {
      if (figures.some(({ heap }) => heap === undefined)) continue;
      figures.push(await runOnce(address, suite, variant, size));
    }
  }
  return [...runs].flatMap(([variant, figures]) =>
    Object.entries(FIGURES)
      .filter(([what]) => suite === 'map' || !what.startsWith('pan'))
      .map(([what, unit]) =>
        rowOf(
          { what, size, variant, unit },
          figures.flatMap((figure) => figure[what as Figure] ?? []),
        ),
      ),
  );
}

const site = await serveBench();
try {
  for (const suite of values.suites.split(',') as Suite[]) {
    const rows: BenchRow[] = [];
    for (const size of sizes) {
      rows.push(...(await measureSize(site.address, suite, size)));
      const table = suite === 'map' ? [...mapTable(rows, size), '', mapRatios(rows, size)] : listTable(rows, size);
      console.log(`\n${table.join('\n')}\n`);
    }
    writeResults(suite, SEED, rows, { isQuick, packages: PACKAGES });
  }
} finally {
  await site.close();
}
