import { Link } from 'react-router-dom';
import type { PageLinks, PageTarget } from '../pages/page-links.ts';
import { filierePath, homePlace, PAGE_PATHS, TABLE_PATH, territoryPath } from '../url/paths.ts';
import { CampusesLink, CampusLink } from './CampusesLink.tsx';
import { GlossaryLink } from './GlossaryLink.tsx';
import { PageMap } from './PageMap.tsx';

/** The path of a page that others lead to. */
export function pagePath(target: PageTarget): string {
  if (target === 'home') return homePlace('').pathname;
  return target === 'table' ? TABLE_PATH : PAGE_PATHS[target];
}

/** The links that content pages are handed. */
export const PAGE_LINKS: PageLinks = {
  CampusLink,
  CampusesLink,
  FiliereLink: ({ id, ...props }) => <Link to={filierePath(id)} {...props} />,
  TerritoryLink: ({ id, ...props }) => <Link to={territoryPath(id)} {...props} />,
  PageLink: ({ to, ...props }) => <Link to={pagePath(to)} {...props} />,
  GlossaryLink,
  PageMap,
  fileAddress: (path) => import.meta.env.BASE_URL + path,
};
