import { matchPath } from 'react-router-dom';
import { CAMPUS_PATTERN, TABLE_PATH } from '../url/paths.ts';
import { loadDetail } from './CampusSheet.tsx';
import { loadContentPage } from './ContentRoute.tsx';
import { loadFilters } from './FiltersColumn.tsx';
import { loadFindBox } from './Find.tsx';
import { hiddenParts } from './hidden-parts.ts';
import { loadMapPlace } from './MapSide.tsx';
import { loadTable } from './TableRoute.tsx';

/**
 * Asks for the code of the page at a path of the site ("/label"); rejects where it cannot come. Whether the page
 * tells whose site this is.
 */
export async function loadPageCode(path: string): Promise<boolean> {
  const isCampus = matchPath(CAMPUS_PATTERN, path) !== null;
  if (path === TABLE_PATH) await loadTable();
  else if (path === '/' || isCampus) {
    // The list can be used without the code of boxes, filters and map, which say themselves where it does not come.
    const loadBeside = () => Promise.all([loadFindBox(), loadFilters(), loadMapPlace()]);
    (isCampus ? hiddenParts.whenOpen().then(loadBeside) : loadBeside()).catch(() => undefined);
    if (isCampus) await loadDetail();
  } else return loadContentPage(path);
  return false;
}
