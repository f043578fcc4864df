import { matchPath } from 'react-router-dom';
import { CAMPUS_PATTERN, TABLE_PATH } from '../url/paths.ts';
import { loadDetail } from './CampusSheet.tsx';

/** Asks for all the code of the page at a path of the site ("/label"); rejects where it cannot come. */
export async function loadPageCode(path: string): Promise<void> {
  if (path === '/') return;
  if (matchPath(CAMPUS_PATTERN, path)) await loadDetail();
  else if (path === TABLE_PATH) await import('./TablePage.tsx');
  else await (await import('./ContentPages.tsx')).loadContent(path);
}
