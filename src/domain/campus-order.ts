/** The order in which campuses stand where nothing else is asked. */
import type { CampusBrief } from './campus.ts';
import type { OrderedCampuses } from './dataset.ts';
import { facetColumns } from './facet-columns.ts';

/** Campuses by name (French order, ties by id), and their facets. */
export function inOrder<C extends CampusBrief>(campuses: readonly C[]): OrderedCampuses<C> {
  const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
  const ordered = [...campuses].sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  return { campuses: ordered, columns: facetColumns(ordered) };
}
