/** The content pages: their addresses, their headings, and their code, which comes when it is wanted. */
import type { ComponentType } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { MapConfig } from '../domain/map-config.ts';
import type { SiteConfig } from '../domain/site-config.ts';
import { territoryName } from '../domain/territory.ts';
import type { PageProps } from '../pages/page-links.ts';
import { pageTitles } from '../texts/page-titles.ts';
import { lazyPart, type LazyPart } from '../ui/lazy-part.tsx';
import { PAGE_PATHS, type PageName } from '../url/paths.ts';
import { withArrival } from './PartArrival.tsx';

/** What every content page may ask for; each takes what it needs. */
export interface ContentProps extends PageProps {
  /** The last part of the address, of a page that is one of many; else empty. */
  id: string;
  site: SiteConfig;
  tiles: MapConfig['tiles'];
}

export interface ContentPage {
  /** React Router's pattern. */
  pattern: string;
  /** The page of pages that it belongs to, for the way back. */
  parent: PageName | null;
  /** It tells whose site this is: without the settings it would say what is not true. */
  needsSite: boolean;
  /** The level-1 heading, or null for an id that is not known. */
  headingOf: (dataset: Dataset, id: string) => string | null;
  /** The file of its code, as the build's manifest names it. */
  module: string;
  /** Its content, and what stands after it; the code comes when it is wanted. */
  content: LazyPart<ContentProps>;
}

/** A page's code: where it is, and the part that waits for it. */
function code(module: string, load: () => Promise<{ default: ComponentType<ContentProps> }>) {
  return { module, content: lazyPart(async () => withArrival((await load()).default)) };
}

/** The pages that stand alone, by name. */
const SINGLE = {
  filieres: code('src/pages/FilieresPage.tsx', () => import('../pages/FilieresPage.tsx')),
  territories: code('src/pages/TerritoriesPage.tsx', () => import('../pages/TerritoriesPage.tsx')),
  label: code('src/pages/LabelPage.tsx', () => import('../pages/LabelPage.tsx')),
  data: code('src/pages/DataPage.tsx', () => import('../pages/DataPage.tsx')),
  accessibility: code('src/pages/AccessibilityPage.tsx', () => import('../pages/AccessibilityPage.tsx')),
  legal: code('src/pages/LegalPage.tsx', () => import('../pages/LegalPage.tsx')),
  privacy: code('src/pages/PrivacyPage.tsx', () => import('../pages/PrivacyPage.tsx')),
  siteMap: code('src/pages/SiteMapPage.tsx', () => import('../pages/SiteMapPage.tsx')),
} satisfies Record<PageName, Pick<ContentPage, 'module' | 'content'>>;

const NEED_SITE: ReadonlySet<PageName> = new Set<PageName>(['accessibility', 'legal', 'privacy', 'data']);

/** Every content page; those of one filière and of one territory after the lists that they are of. */
export const CONTENT_PAGES: readonly ContentPage[] = [
  ...(Object.keys(SINGLE) as PageName[]).map((name) => ({
    pattern: PAGE_PATHS[name],
    parent: null,
    needsSite: NEED_SITE.has(name),
    headingOf: () => pageTitles[name],
    ...SINGLE[name],
  })),
  {
    pattern: `${PAGE_PATHS.filieres}/:id`,
    parent: 'filieres',
    needsSite: false,
    headingOf: ({ filieres }, id) => filieres.find((filiere) => filiere.id === id)?.label ?? null,
    ...code('src/pages/FilierePage.tsx', () => import('../pages/FilierePage.tsx')),
  },
  {
    pattern: `${PAGE_PATHS.territories}/:id`,
    parent: 'territories',
    needsSite: false,
    headingOf: territoryHeading,
    ...code('src/pages/TerritoryPage.tsx', () => import('../pages/TerritoryPage.tsx')),
  },
];

/** "Bretagne", "Académie de Rennes"; a territory that is région and académie at once goes by its name. */
function territoryHeading(dataset: Dataset, id: string): string | null {
  const name = territoryName(dataset, id);
  const academie = dataset.academies.find((candidate) => candidate.id === id);
  const isRegion = dataset.regions.some((region) => region.id === id);
  if (name === null || isRegion || !academie) return name;
  return pageTitles.academie(academie.kind, academie.name);
}
