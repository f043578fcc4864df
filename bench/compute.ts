/**
 * What a filter makes the page compute, without drawing: columns, mask, counts and clusters, beside the same over
 * objects. `npm run bench` runs it after the search.
 */
import { filieresOf, LABELS, LEVELS, type Campus } from '../src/domain/campus.ts';
import { gridClusters, toColumns } from '../src/domain/cluster.ts';
import {
  countFacets,
  judge,
  NO_CRITERIA,
  selectCampuses,
  wordlessIndex,
  type Criteria,
} from '../src/domain/criteria.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { facetColumns } from '../src/domain/facet-columns.ts';
import { territoriesOf, territoryIds } from '../src/domain/territory.ts';
import { datasetOf } from './records.ts';
import { median, ms } from './times.ts';

const RUNS = 15;
const FILTER: Criteria = {
  ...NO_CRITERIA,
  filieres: ['numerique-telecommunications', 'tourisme-gastronomie'],
  attestedOnly: true,
};

/** A campus with the values of its facets, found beforehand: a loop over objects at its best. */
interface Held {
  campus: Campus;
  filieres: readonly string[];
  territories: readonly string[];
}

/** Whether a campus answers FILTER, one facet left aside: as plainly as can be. */
function passes({ campus, filieres }: Held, but: 'filieres' | 'attestedOnly' | null = null): boolean {
  return (
    (but === 'filieres' || filieres.some((id) => FILTER.filieres.includes(id))) &&
    (but === 'attestedOnly' || campus.status === 'attested')
  );
}

/** For each value of each facet, filter all: what countFacets does in one pass a facet. */
function naiveCounts(all: readonly Held[], dataset: Dataset): number[] {
  const count = (test: (one: Held) => boolean) => all.filter(test).length;
  return [
    ...dataset.filieres.map(({ id }) => count((one) => passes(one, 'filieres') && one.filieres.includes(id))),
    ...LABELS.map((label) => count((one) => passes(one) && one.campus.label === label)),
    ...[...territoryIds(dataset)].map((id) => count((one) => passes(one) && one.territories.includes(id))),
    ...LEVELS.map((level) => count((one) => passes(one) && one.campus.levels.includes(level))),
    count((one) => passes(one, 'attestedOnly') && one.campus.status === 'attested'),
  ];
}

/** Prints a table of one size; the last column is how many times less than over objects. */
function compute(dataset: Dataset): void {
  const index = wordlessIndex(dataset);
  const { campuses } = index;
  const points = campuses.flatMap(({ position }) => position ?? []);
  const columns = toColumns(points);
  const all = new Uint8Array(points.length).fill(1);
  const judged = judge(index, FILTER);
  const held = campuses.map((campus) => ({
    campus,
    filieres: filieresOf(campus),
    territories: territoriesOf(campus),
  }));
  const row = (name: string, own: () => unknown, naive?: () => unknown) => {
    const [time, beside] = [median(RUNS, own), naive && median(RUNS, naive)];
    const ratio = beside === undefined ? ['', ''] : [ms(beside), `× ${(beside / time).toFixed(1)}`];
    console.log(`| ${campuses.length} | ${name} | ${ms(time)} | ${ratio.join(' | ')} |`);
  };
  row('columns of facets', () => facetColumns(campuses));
  row('columns of positions', () => toColumns(points));
  row(
    'mask of a filter',
    () => judge(index, FILTER),
    () => held.filter((one) => passes(one)),
  );
  row('its campuses in order', () => selectCampuses(index, FILTER, null, judged));
  row(
    'facet counts',
    () => countFacets(index, FILTER, null, judged),
    () => naiveCounts(held, dataset),
  );
  for (const zoom of [6, 10, 14]) row(`clusters, zoom ${zoom}`, () => gridClusters(columns, all, zoom));
}

/** One table over all sizes. */
export function computeAll(real: Dataset, sizes: readonly number[], seed: number): void {
  console.log('\n| campuses | what | ours | over objects | to ours |\n| --- | --- | --- | --- | --- |');
  for (const size of sizes) compute(datasetOf(real, size, seed));
}
