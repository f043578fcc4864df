/**
 * What loading and a filter make the page compute, without drawing: bytes, columns, mask, counts, clusters, the map in
 * figures; mask and counts beside the loops that one writes first (naive.ts). `npm run bench` runs it after the search.
 */
import { deepStrictEqual } from 'node:assert';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Campus } from '../src/domain/campus.ts';
import { gridClusters } from '../src/domain/cluster.ts';
import {
  countFacets,
  judge,
  NO_CRITERIA,
  selectCampuses,
  wordlessIndex,
  type CampusIndex,
  type Criteria,
  type Whereabouts,
} from '../src/domain/criteria.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { facetColumns } from '../src/domain/facet-columns.ts';
import { summariseMap } from '../src/domain/map-summary.ts';
import { placedColumns } from '../src/domain/placed-columns.ts';
import { whereColumns } from '../src/domain/where-columns.ts';
import { meets, naiveCounts } from './naive.ts';
import { datasetOf } from './records.ts';
import type { RowBook } from './rows.ts';
import { ms, timesOf } from './times.ts';

/** As often as the patience lasts, but so often at least and at most. */
const MOST_RUNS = 25;
const PATIENT = { least: 3, patienceMs: 1_500 };

/** Several facets at once, as a visitor chooses them. */
const FILTER: Criteria = {
  ...NO_CRITERIA,
  filieres: ['numerique-telecommunications', 'tourisme-gastronomie'],
  levels: ['bts', 'licence-pro', 'ingenieur'],
  attestedOnly: true,
};
const ORLEANS: Whereabouts = {
  kind: 'point',
  point: { lat: 47.9, lng: 1.91 },
  zone: 'metropole',
  isApproximate: false,
};

/** Larger files take minutes at brotli 11. */
const MOST_BYTES_AT_11 = 30_000_000;

/** Measures, notes and prints one row; the last column is how many times less than the loop beside it. */
function row(book: RowBook, size: number, what: string, own: () => unknown, naive?: () => unknown): void {
  const time = (variant: string, run: () => unknown) => {
    // Once aside, so that it is compiled.
    run();
    const times = timesOf(
      Array.from({ length: MOST_RUNS }, () => run),
      PATIENT,
    );
    return book.all({ what, size, variant, unit: 'ms' }, times);
  };
  const ours = time('ours', own);
  const beside = naive && time('naive loop', naive);
  const ratio = beside === undefined ? ['', ''] : [ms(beside), `× ${(beside / ours).toFixed(1)}`];
  console.log(`| ${size} | ${what} | ${ms(ours)} | ${ratio.join(' | ')} |`);
}

function bytes(book: RowBook, size: number, dataset: Dataset): void {
  const text = JSON.stringify(dataset);
  const raw = book.one({ what: 'campus.json', size, variant: 'raw', unit: 'bytes' }, Buffer.byteLength(text));
  const quality = raw > MOST_BYTES_AT_11 ? 5 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const packed = brotliCompressSync(text, { params }).byteLength;
  book.one({ what: 'campus.json', size, variant: `brotli ${quality}`, unit: 'bytes' }, packed);
  console.log(`| ${size} | campus.json | ${raw} bytes | ${packed} with brotli ${quality} | |`);
  row(book, size, 'campus.json parsed', () => JSON.parse(text));
}

/** What a filter costs; its counts must be those of the naive loop. */
function filtering(book: RowBook, size: number, index: CampusIndex<Campus>): void {
  const { campuses, dataset } = index;
  const judged = judge(index, FILTER);
  const everyone = judge(index, NO_CRITERIA);
  const { filieres, labels, anyLabel, territories, levels, attested } = countFacets(index, FILTER, null, judged);
  const counted = [filieres, labels, [[null, anyLabel]], territories, levels, [[null, attested]]] as const;
  deepStrictEqual(
    counted.flatMap((facet) => Array.from<readonly [unknown, number], number>(facet, ([, count]) => count)),
    naiveCounts(campuses, dataset, FILTER),
  );
  row(
    book,
    size,
    'mask of a filter',
    () => judge(index, FILTER),
    () => campuses.filter((campus) => meets(campus, FILTER)),
  );
  row(
    book,
    size,
    'facet counts',
    () => countFacets(index, FILTER, null, judged),
    () => naiveCounts(campuses, dataset, FILTER),
  );
  row(book, size, 'facet counts, no filter', () => countFacets(index, NO_CRITERIA, null, everyone));
  row(book, size, 'campuses of a filter, by name', () => selectCampuses(index, FILTER, null, judged));
  row(book, size, 'all campuses, by name', () => selectCampuses(index, NO_CRITERIA, null, everyone));
  row(book, size, 'distances', () => judge(index, NO_CRITERIA, ORLEANS));
  const measured = judge(index, NO_CRITERIA, ORLEANS);
  row(book, size, 'all campuses, by distance', () => selectCampuses(index, NO_CRITERIA, ORLEANS, measured));
}

function compute(book: RowBook, size: number, dataset: Dataset): void {
  bytes(book, size, dataset);
  row(book, size, 'campuses by name and columns of facets', () => wordlessIndex(dataset));
  const index = wordlessIndex(dataset);
  row(book, size, 'columns of facets', () => facetColumns(index.campuses));
  const where = whereColumns(index.campuses);
  row(book, size, 'columns of positions', () => placedColumns(where));
  filtering(book, size, index);
  const columns = placedColumns(where);
  for (const zoom of [6, 10, 12, 14, 19])
    row(book, size, `clusters, zoom ${zoom}`, () => gridClusters(columns, columns.placed, zoom));
  const { campuses } = index;
  row(book, size, 'map in figures', () => summariseMap(dataset, { campuses, whereabouts: null, seen: null }));
  row(book, size, 'map in figures, around a place', () =>
    summariseMap(dataset, { campuses, whereabouts: ORLEANS, seen: null }),
  );
}

/** One table over all sizes. */
export function computeAll(book: RowBook, real: Dataset, sizes: readonly number[], seed: number): void {
  console.log('\n| campuses | what | ours | naive loop | to ours |\n| --- | --- | --- | --- | --- |');
  for (const size of sizes) compute(book, size, datasetOf(real, size, seed));
}
