import { matchPath } from 'react-router-dom';
import { CAMPUS_PATTERN, TABLE_PATH } from '../url/paths.ts';
import { loadDetail } from './CampusSheet.tsx';

/**
 * Asks for all the code of the page at a path of the site ("/label"); rejects where it cannot come. Whether the page
 * tells whose site this is.
 */
export async function loadPageCode(path: string): Promise<boolean> {
  if (path === '/') return false;
  if (path !== TABLE_PATH && !matchPath(CAMPUS_PATTERN, path)) {
    return (await import('./ContentPages.tsx')).loadContent(path);
  }
  await (path === TABLE_PATH ? import('./TablePage.tsx') : loadDetail());
  return false;
}
