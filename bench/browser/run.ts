/**
 * The map of the atlas beside its peers, in a real browser: `npm run bench` runs it after the benches of Node. Variants
 * take turns inside each repetition, each run has a browser of its own, and what is told are medians.
 */
import process, { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { rowOf, writeResults, type BenchRow } from '../bench-rows.ts';
import { SEED, sizesOf } from '../bench-sizes.ts';
import { serveBench } from './bench-site.ts';
import { MAP_FIGURES, measureMap, type MapFigure, type MapFigures } from './measure-map.ts';
import { printMapTable } from './map-table.ts';

const VARIANTS = ['noop', 'ours', 'ours, whole room', 'supercluster', 'mcluster', 'rl-marker'];

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, variants: { type: 'string', default: VARIANTS.join(';') } },
});
const { sizes, isQuick } = sizesOf(positionals[0]);
const variants = values.variants.split(';');

/** Every run of every variant at one size. */
async function measureSize(address: string, size: number): Promise<BenchRow[]> {
  const runs = new Map<string, MapFigures[]>(variants.map((variant) => [variant, []]));
  const given = new Set<string>();
  for (let run = 0; run < Number(values.runs); run++) {
    for (const variant of variants.filter((one) => !given.has(one))) {
      const asked = new URLSearchParams({ variant, size: String(size), seed: String(SEED) });
      const { figures, said, wrong } = await measureMap(`${address}?${asked}`, {
        isChecked: variant.startsWith('ours'),
      });
      runs.get(variant)!.push(figures);
      if (said.length > 0) console.log(`${variant}, ${size}, run ${run + 1}: ${said.join('; ')}`);
      if (wrong !== null) {
        console.error(`WRONG: ${wrong}`);
        process.exitCode = 1;
      }
      // It would not end in another run either.
      if (figures.heap === undefined) given.add(variant);
    }
  }
  return variants.flatMap((variant) =>
    Object.entries(MAP_FIGURES).map(([what, unit]) =>
      rowOf(
        { what, size, variant, unit },
        runs.get(variant)!.flatMap((figures) => figures[what as MapFigure] ?? []),
      ),
    ),
  );
}

const site = await serveBench();
const rows: BenchRow[] = [];
try {
  for (const size of sizes) {
    const measured = await measureSize(site.address, size);
    printMapTable(measured, size);
    rows.push(...measured);
  }
} finally {
  await site.close();
}
writeResults('map', SEED, rows, isQuick);
