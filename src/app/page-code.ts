import { matchPath } from 'react-router-dom';
import { CAMPUS_PATTERN, TABLE_PATH } from '../url/paths.ts';
import { loadDetail } from './CampusSheet.tsx';
import { loadWords } from './MapPlace.tsx';

/**
 * Asks for all the code of the page at a path of the site ("/label"); rejects where it cannot come. Whether the page
 * tells whose site this is.
 */
export async function loadPageCode(path: string): Promise<boolean> {
  const isCampus = matchPath(CAMPUS_PATTERN, path) !== null;
  if (path === TABLE_PATH) await import('./TablePage.tsx');
  else if (path === '/' || isCampus) {
    // Without its words a page can still be used.
    await Promise.all([isCampus && loadDetail(), loadWords().catch(() => undefined)]);
  } else return (await import('./ContentPages.tsx')).loadContent(path);
  return false;
}
