/** The order in which campuses stand where nothing else is asked. */
import type { CampusBrief } from './campus.ts';
import type { OrderedCampuses } from './dataset.ts';
import { facetColumns } from './facet-columns.ts';
import { byFrenchName } from './french-order.ts';

/** Campuses by name (French order, ties by id), and their facets. */
export function inOrder<C extends CampusBrief>(campuses: readonly C[]): OrderedCampuses<C> {
  const ordered = byFrenchName(campuses);
  return { campuses: ordered, columns: facetColumns(ordered) };
}
