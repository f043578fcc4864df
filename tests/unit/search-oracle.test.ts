import { beforeAll, describe, expect, it } from 'vitest';
import { filieresOf, type Campus } from '../../src/domain/campus.ts';
import { indexCampuses } from '../../src/domain/campus-index.ts';
import { NO_CRITERIA, selectCampuses } from '../../src/domain/criteria.ts';
import { realDataset } from '../builders.ts';
import {
  cases,
  groups,
  idsOf,
  isAbsurd,
  isExpected,
  isMet,
  READ,
  realTrades,
  type SearchCase,
} from '../search-oracle.ts';

const KINDS = [
  ...['trade', 'word', 'phrase', 'typo', 'acronym', 'former-name'],
  ...['name', 'town', 'territory', 'topic', 'member', 'several-words'],
];
const LEAST_CASES = 150;
const LEAST_CASES_BY_FILIERE = 9;
const LEAST_SUCCESS = 0.9;

/** One line on a failed case: which absurd results there are, or what stands where something else was expected. */
function failureOf(asked: SearchCase, results: readonly Campus[]): string {
  const first = results.slice(0, READ);
  const absurd = first.filter((campus) => isAbsurd(asked, campus));
  const ids = (campuses: readonly Campus[]) => campuses.map(({ id }) => id).join(', ') || 'nothing';
  const what = absurd.length > 0 ? `must not give ${ids(absurd)}` : `gives ${ids(first)}`;
  return `  ${asked.about}: « ${asked.query} » ${what}`;
}

function rate(met: number, all: number): string {
  return `${met}/${all} (${((100 * met) / all).toFixed(1)} %)`;
}

const index = indexCampuses(realDataset(), realTrades());
const judged = cases.map((asked) => {
  const results = selectCampuses(index, { ...NO_CRITERIA, text: asked.query });
  return { asked, results, atOne: isMet(asked, results, 1), atThree: isMet(asked, results, READ) };
});

/** The figures, kind by kind, then every failed query. */
function report(): string {
  const line = (name: string, among: typeof judged) =>
    `  ${name}: success@1 ${rate(among.filter(({ atOne }) => atOne).length, among.length)}, ` +
    `success@3 ${rate(among.filter(({ atThree }) => atThree).length, among.length)}`;
  const failed = judged.filter(({ atThree }) => !atThree);
  return [
    'Search oracle',
    line('all', judged),
    ...KINDS.map((kind) =>
      line(
        kind,
        judged.filter(({ asked }) => asked.about === kind),
      ),
    ),
    `Failed at ${READ}:`,
    ...failed.map(({ asked, results }) => failureOf(asked, results)),
    '',
  ].join('\n');
}

describe('the cases of the search', () => {
  it('are many, of every kind, and each query stands once', () => {
    const queries = cases.map(({ query }) => query.toLowerCase());
    expect(cases.length).toBeGreaterThanOrEqual(LEAST_CASES);
    expect(queries.filter((query, at) => queries.indexOf(query) !== at)).toEqual([]);
    expect([...new Set(cases.map(({ about }) => about))].sort()).toEqual([...KINDS].sort());
  });

  it('name campuses that are shown, filières that exist, and groups that are used', () => {
    const shown = new Set(index.campuses.map(({ id }) => id));
    const filieres = new Set(index.dataset.filieres.map(({ id }) => id));
    const named = [
      ...Object.values(groups).flat(),
      ...cases.flatMap(({ campuses, never }) => [...idsOf(campuses), ...idsOf(never?.campuses)]),
    ];
    const namedFilieres = cases.flatMap((asked) => [...(asked.filieres ?? []), ...(asked.never?.filieres ?? [])]);
    const entries = new Set(cases.flatMap(({ campuses, never }) => [...(campuses ?? []), ...(never?.campuses ?? [])]));
    expect(named.filter((id) => !shown.has(id))).toEqual([]);
    expect(namedFilieres.filter((id) => !filieres.has(id))).toEqual([]);
    expect(Object.keys(groups).filter((name) => !entries.has(`*${name}`))).toEqual([]);
  });

  it('can all be met: each expects a campus, of its filières, that it does not forbid', () => {
    const speaksFor = ({ filieres }: SearchCase, campus: Campus) =>
      !filieres || filieresOf(campus).some((filiere) => filieres.includes(filiere));
    const hopeless = cases.filter(
      (asked) =>
        !index.campuses.some(
          (campus) => isExpected(asked, campus) && speaksFor(asked, campus) && !isAbsurd(asked, campus),
        ),
    );
    expect(hopeless.map(({ query }) => query)).toEqual([]);
  });

  it('speak for each of the twelve filières', () => {
    const counts = index.dataset.filieres.map(({ id }) => [id, cases.filter((c) => c.filieres?.includes(id)).length]);
    expect(counts.filter(([, count]) => Number(count) < LEAST_CASES_BY_FILIERE)).toEqual([]);
  });
});

describe('the search', () => {
  beforeAll(() => {
    process.stdout.write(report());
  });

  it('gives what was looked for among the first three, nine times in ten', () => {
    const failed = judged.filter(({ atThree }) => !atThree).map(({ asked }) => asked.query);
    expect(1 - failed.length / judged.length, failed.join(' · ')).toBeGreaterThanOrEqual(LEAST_SUCCESS);
  });
});
