import { describe, expect, it } from 'vitest';
import { campusesPlace } from '../../src/app/CampusesLink.tsx';
import { indexCampuses } from '../../src/domain/campus-index.ts';
import { selectCampuses } from '../../src/domain/criteria.ts';
import { crossTable, TERRITORY_KINDS } from '../../src/domain/cross-table.ts';
import { parseViewState, vocabularyOf } from '../../src/url/view-state.ts';
import { realDataset } from '../builders.ts';

const dataset = realDataset();
const index = indexCampuses(dataset);
const vocabulary = vocabularyOf(dataset);

/** How many campuses the explorer shows at the address that a figure of the table links to. */
function resultsAt(filiere: string | null, territory: string | null): number {
  const { pathname, search } = campusesPlace(filiere, territory);
  expect(pathname).toBe('/');
  return selectCampuses(index, parseViewState(search, vocabulary).criteria).length;
}

describe.each(TERRITORY_KINDS)('the real table by %s', (kind) => {
  const { rows, filieres, columnTotals, total } = crossTable(dataset, kind);

  it('counts in each cell what its link shows', () => {
    const wrong = rows.flatMap((row) =>
      filieres.flatMap(({ id }, at) => {
        const results = resultsAt(id, row.id);
        return results === row.counts[at] ? [] : [`${row.id} × ${id}: ${row.counts[at]}, not ${results}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('counts in its totals what their links show', () => {
    expect(rows.map((row) => row.total)).toEqual(rows.map((row) => resultsAt(null, row.id)));
    expect(columnTotals).toEqual(filieres.map(({ id }) => resultsAt(id, null)));
    expect(total).toBe(resultsAt(null, null));
  });
});
