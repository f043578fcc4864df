/**
 * Searches, facet counts and clusters beside their peers, in one run: `npm run bench`. Times are of this machine and this moment;
 * what is to be read are the ratios.
 */
import { argv } from 'node:process';
import { serialize } from 'node:v8';
import { buildDataset } from '../scripts/data-build.ts';
import { loadTree } from '../scripts/data-files.ts';
import type { Campus } from '../src/domain/campus.ts';
import { indexCampuses } from '../src/domain/campus-index.ts';
import { countFacets, judge, NO_CRITERIA, selectCampuses } from '../src/domain/criteria.ts';
import { shownCampuses, type Dataset } from '../src/domain/dataset.ts';
import { suggestionsFor } from '../src/domain/suggestions.ts';
import type { Trade } from '../src/domain/trades.ts';
import { cases, isMet, READ, realTrades } from '../tests/search-oracle.ts';
import { SEED, sizesOf } from './bench-sizes.ts';
import { computeAll } from './compute.ts';
import { ENGINES, type Engine } from './peers.ts';
import { recallOf } from './recall.ts';
import { datasetOf } from './records.ts';
import { RowBook, writeResults } from './rows.ts';
import { ms, quantile, timesOf } from './times.ts';

const { sizes, isQuick } = sizesOf(argv[2]);
const book = new RowBook();
/** How long one engine may take over its queries at one size, and at least how many it answers. */
const PATIENCE_MS = 8_000;
const LEAST_QUERIES = 4;
/** Every so many cases are asked letter by letter too. */
const TYPED_EVERY = 12;

const kb = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const PATIENT = { least: LEAST_QUERIES, patienceMs: PATIENCE_MS };

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
    PATIENT,
  );
  return { name: engine.name, buildMs, indexBytes: serialize(index).length, times };
}

function compare(dataset: Dataset, trades: readonly Trade[]): void {
  console.log(`\n${dataset.campuses.length} campuses, ${cases.length} queries at most`);
  console.log('| engine | index built | index | query, median | 95 % | to ours |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  const rows = ENGINES.map((engine) => measure(engine, dataset, trades));
  const own = quantile(rows[0]!.times, 0.5);
  const size = dataset.campuses.length;
  for (const { name, buildMs, indexBytes, times } of rows) {
    const named = { size, variant: name, unit: 'ms' } as const;
    book.one({ ...named, what: 'search index built' }, buildMs);
    book.one({ ...named, what: 'search index', unit: 'bytes' }, indexBytes);
    const half = book.all({ ...named, what: 'search query' }, times);
    const most = book.one({ ...named, what: 'search query, 95 %' }, quantile(times, 0.95), times.length);
    book.one({ ...named, what: 'search query, worst' }, times.at(-1)!, times.length);
    console.log(
      `| ${name} | ${ms(buildMs)} | ${kb(indexBytes)} | ${ms(half)} | ${ms(most)} | × ${(half / own).toFixed(1)} |`,
    );
  }
}

/** How often each engine gives what people looked for, on the real campuses and with the same thesaurus. */
function judgeEngines(real: Dataset, trades: readonly Trade[]): void {
  const byId = new Map(real.campuses.map((campus) => [campus.id, campus]));
  console.log('\n| engine | success@1 | success@3 |\n| --- | --- | --- |');
  for (const engine of ENGINES) {
    const { search } = engine.build(real, trades);
    const answers = cases.map((asked) => ({
      asked,
      found: search(asked.query).flatMap((id): Campus[] => [byId.get(id)!]),
    }));
    const share = (k: number) => {
      const met = answers.filter(({ asked, found }) => isMet(asked, found, k)).length / cases.length;
      const named = { size: shownCampuses(real).length, variant: engine.name, unit: 'share' } as const;
      return (100 * book.one({ ...named, what: `success@${k}` }, met, cases.length)).toFixed(1);
    };
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
    const judged = judge(index, criteria);
    selectCampuses(index, criteria, null, judged);
    countFacets(index, criteria, null, judged);
    suggestionsFor(index, text);
  };
  beginnings.slice(0, 40).forEach((text) => letter(text)());
  const times = timesOf(beginnings.map(letter), PATIENT);
  const named = { size: index.campuses.length, variant: 'ours', unit: 'ms' } as const;
  const half = book.all({ ...named, what: 'one letter' }, times);
  const most = book.one({ ...named, what: 'one letter, 95 %' }, quantile(times, 0.95), times.length);
  const worst = book.one({ ...named, what: 'one letter, worst' }, times.at(-1)!, times.length);
  console.log(
    `\nOne letter at ${index.campuses.length} campuses, over ${times.length} letters: median ${ms(half)}, ` +
      `95 % ${ms(most)}, worst ${ms(worst)}`,
  );
}

const real = buildDataset(loadTree('data'));
const trades = realTrades();
console.log(`seed ${SEED}, Node ${process.version}`);
judgeEngines(real, trades);
for (const size of sizes) {
  const dataset = datasetOf(real, size, SEED);
  compare(dataset, trades);
  typing(dataset, trades);
  recallOf(book, dataset, SEED);
}
computeAll(book, real, sizes, SEED);
writeResults('compute', SEED, book.rows, { isQuick, packages: ['minisearch', 'fuse.js', '@leeoniya/ufuzzy'] });
