/**
 * Searches and facet counts beside their peers, in one run: `npm run bench`. Times are of this machine and this moment;
 * what is to be read are the ratios.
 */
import { argv } from 'node:process';
import { serialize } from 'node:v8';
import { buildDataset } from '../scripts/data-build.ts';
import { loadTree } from '../scripts/data-files.ts';
import { filieresOf, LABELS, LEVELS, type Campus } from '../src/domain/campus.ts';
import { indexCampuses, type WordIndex } from '../src/domain/campus-index.ts';
import { countFacets, NO_CRITERIA, selectCampuses } from '../src/domain/criteria.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { suggestionsFor } from '../src/domain/suggestions.ts';
import { territoriesOf, territoryIds } from '../src/domain/territory.ts';
import type { Trade } from '../src/domain/trades.ts';
import { cases, isMet, READ, realTrades } from '../tests/search-oracle.ts';
import { ENGINES, type Engine } from './peers.ts';
import { datasetOf } from './records.ts';

const SEED = 20261124;
const SIZES = argv[2] ? [Number(argv[2])] : [110, 10_000, 100_000];
/** How long one engine may take over its queries at one size, and at least how many it answers. */
const PATIENCE_MS = 8_000;
const LEAST_QUERIES = 4;
/** Every so many cases are asked letter by letter too. */
const TYPED_EVERY = 12;

const quantile = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
const ms = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
const kb = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

/** The times of each run in ms, sorted; stops when it has been too long. */
function timesOf(runs: readonly (() => unknown)[]): number[] {
  const times: number[] = [];
  const start = performance.now();
  for (const run of runs) {
    if (times.length >= LEAST_QUERIES && performance.now() - start > PATIENCE_MS) break;
    const before = performance.now();
    run();
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b);
}

interface Row {
  name: string;
  buildMs: number;
  indexBytes: number;
  times: number[];
}

function measure(engine: Engine, dataset: Dataset, trades: readonly Trade[]): Row {
  const before = performance.now();
  const { index, search } = engine.build(dataset, trades);
  const buildMs = performance.now() - before;
  // Every seventh, so that a small share of the cases still holds every kind.
  const queries = [0, 1, 2, 3, 4, 5, 6].flatMap((rest) => cases.filter((_, at) => at % 7 === rest));
  const times = timesOf(
    queries.map(
      ({ query }) =>
        () =>
          search(query),
    ),
  );
  return { name: engine.name, buildMs, indexBytes: serialize(index).length, times };
}

function compare(dataset: Dataset, trades: readonly Trade[]): void {
  console.log(`\n${dataset.campuses.length} campuses, ${cases.length} queries at most`);
  console.log('| engine | index built | index | query, median | 95 % | to ours |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  const rows = ENGINES.map((engine) => measure(engine, dataset, trades));
  const own = quantile(rows[0]!.times, 0.5);
  for (const { name, buildMs, indexBytes, times } of rows) {
    const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
    console.log(
      `| ${name} | ${ms(buildMs)} | ${kb(indexBytes)} | ${ms(half)} | ${ms(most)} | × ${(half / own).toFixed(1)} |`,
    );
  }
}

/** How often each engine gives what people looked for, on the real campuses and with the same thesaurus. */
function judge(real: Dataset, trades: readonly Trade[]): void {
  const byId = new Map(real.campuses.map((campus) => [campus.id, campus]));
  console.log('\n| engine | success@1 | success@3 |\n| --- | --- | --- |');
  for (const engine of ENGINES) {
    const { search } = engine.build(real, trades);
    const answers = cases.map((asked) => ({
      asked,
      found: search(asked.query).flatMap((id): Campus[] => [byId.get(id)!]),
    }));
    const share = (k: number) =>
      ((100 * answers.filter(({ asked, found }) => isMet(asked, found, k)).length) / cases.length).toFixed(1);
    console.log(`| ${engine.name} | ${share(1)} % | ${share(READ)} % |`);
  }
}

/** All that one more letter makes the page compute: answer, selection, counts, suggestions. */
function typing(dataset: Dataset, trades: readonly Trade[]): void {
  const index = indexCampuses(dataset, trades);
  const typed = cases.filter((_, at) => at % TYPED_EVERY === 0).map(({ query }) => query);
  const beginnings = typed.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
  const letter = (text: string) => () => {
    const criteria = { ...NO_CRITERIA, text };
    selectCampuses(index, criteria);
    countFacets(index, criteria);
    suggestionsFor(index, text);
  };
  beginnings.slice(0, 40).forEach((text) => letter(text)());
  const times = timesOf(beginnings.map(letter));
  console.log(
    `\nOne letter at ${index.campuses.length} campuses, over ${times.length} letters: median ${ms(quantile(times, 0.5))}, ` +
      `95 % ${ms(quantile(times, 0.95))}, worst ${ms(times.at(-1)!)}`,
  );
}

/** For each value of each facet, filter all: what countFacets does in one pass. */
function naiveCounts({ campuses, dataset }: WordIndex): number[] {
  const count = (test: (campus: Campus) => boolean) => campuses.filter(test).length;
  return [
    ...dataset.filieres.map(({ id }) => count((campus) => filieresOf(campus).includes(id))),
    ...LABELS.map((label) => count((campus) => campus.label === label)),
    ...[...territoryIds(dataset)].map((id) => count((campus) => territoriesOf(campus).includes(id))),
    ...LEVELS.map((level) => count((campus) => campus.levels.includes(level))),
  ];
}

function facets(dataset: Dataset): void {
  const index = indexCampuses(dataset);
  const [own, naive] = [
    timesOf(Array.from({ length: 15 }, () => () => countFacets(index, NO_CRITERIA))),
    timesOf(Array.from({ length: 15 }, () => () => naiveCounts(index))),
  ].map((times) => quantile(times, 0.5)) as [number, number];
  console.log(
    `\nFacet counts at ${index.campuses.length} campuses: ${ms(own)}, a naive loop ${ms(naive)}, × ${(naive / own).toFixed(1)}`,
  );
}

const real = buildDataset(loadTree('data'));
const trades = realTrades();
console.log(`seed ${SEED}, Node ${process.version}`);
judge(real, trades);
for (const size of SIZES) {
  const dataset = datasetOf(real, size, SEED);
  compare(dataset, trades);
  typing(dataset, trades);
}
facets(datasetOf(real, SIZES.at(-1)!, SEED));
