/**
 * Writes what the benches have measured into docs/performance.md, between its marks, and draws docs/performance-cost.svg.
 * The prose around the marks is written by people and kept; no figure is typed by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { format, resolveConfig } from 'prettier';
import { blockIn, withBlocks } from './marked-blocks.ts';
import { readResults } from './rows.ts';
import { BLOCKS, FILES } from './report-blocks.ts';
import { costPlot } from './cost-plot.ts';
import { costLines } from './cost-lines.ts';
import { sizesOf } from './bench-sizes.ts';

const FILE = 'docs/performance.md';
const DRAWN_FILES = FILES.slice(0, 4);
const PLOT = 'docs/performance-cost.svg';

async function report(): Promise<void> {
  const before = readFileSync(FILE, 'utf8');
  const blocks = Object.fromEntries(
    Object.entries(BLOCKS).map(([name, lines]) => [name, lines(blockIn(before, name))]),
  );
  const text = withBlocks(before, blocks);
  const options = { ...(await resolveConfig(FILE)), parser: 'markdown' };
  writeFileSync(FILE, await format(text, options));
  console.log(`${FILE} is written.`);
  // Of a part of the figures it would show a part of the lines.
  if (DRAWN_FILES.some((name) => readResults(name) === null)) return console.log(`${PLOT} is left as it is.`);
  writeFileSync(PLOT, costPlot(costLines()));
}

if (sizesOf(argv[2]).isQuick) console.log('A quick run: docs/performance.md is left as it is.');
else await report();
