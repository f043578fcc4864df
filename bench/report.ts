/**
 * Writes what the benches have measured into docs/performance.md, between its marks, and draws docs/performance-cost.svg.
 * The prose around the marks is written by people and kept; no figure is typed by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { format, resolveConfig } from 'prettier';
import { withBlocks } from './marked-blocks.ts';
import { BLOCKS } from './report-blocks.ts';
import { costPlot } from './cost-plot.ts';
import { costLines } from './cost-lines.ts';
import { sizesOf } from './bench-sizes.ts';

const FILE = 'docs/performance.md';
const PLOT = 'docs/performance-cost.svg';

async function report(): Promise<void> {
  const blocks = Object.fromEntries(Object.entries(BLOCKS).map(([name, lines]) => [name, lines()]));
  const text = withBlocks(readFileSync(FILE, 'utf8'), blocks);
  const options = { ...(await resolveConfig(FILE)), parser: 'markdown' };
  writeFileSync(FILE, await format(text, options));
  writeFileSync(PLOT, costPlot(costLines()));
  console.log(`${FILE} and ${PLOT} are written.`);
}

if (sizesOf(argv[2]).isQuick) console.log('A quick run: docs/performance.md is left as it is.');
else await report();
