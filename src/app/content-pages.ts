/** The content pages: their addresses, their headings, and their code, which comes when it is wanted. */
import { lazy, type ComponentType } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { MapConfig } from '../domain/map-config.ts';
import type { SiteConfig } from '../domain/site-config.ts';
import { territoryName } from '../domain/territory.ts';
import type { PageProps } from '../pages/page-links.ts';
import { pageTitles } from '../texts/page-titles.ts';
import { PAGE_PATHS, type PageName } from '../url/paths.ts';

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
  /** The level-1 heading, or null for an id that is not known. */
  headingOf: (dataset: Dataset, id: string) => string | null;
  /** The file of its code, as the build's manifest names it. */
  module: string;
  Content: ComponentType<ContentProps>;
}

/** The pages that stand alone, by name. */
const SINGLE = {
  filieres: { module: 'src/pages/FilieresPage.tsx', Content: lazy(() => import('../pages/FilieresPage.tsx')) },
  territories: { module: 'src/pages/TerritoriesPage.tsx', Content: lazy(() => import('../pages/TerritoriesPage.tsx')) },
  label: { module: 'src/pages/LabelPage.tsx', Content: lazy(() => import('../pages/LabelPage.tsx')) },
  data: { module: 'src/pages/DataPage.tsx', Content: lazy(() => import('../pages/DataPage.tsx')) },
  accessibility: {
    module: 'src/pages/AccessibilityPage.tsx',
    Content: lazy(() => import('../pages/AccessibilityPage.tsx')),
  },
  legal: { module: 'src/pages/LegalPage.tsx', Content: lazy(() => import('../pages/LegalPage.tsx')) },
  privacy: { module: 'src/pages/PrivacyPage.tsx', Content: lazy(() => import('../pages/PrivacyPage.tsx')) },
  siteMap: { module: 'src/pages/SiteMapPage.tsx', Content: lazy(() => import('../pages/SiteMapPage.tsx')) },
} satisfies Record<PageName, { module: string; Content: ComponentType<ContentProps> }>;

/** Every content page; those of one filière and of one territory after the lists that they are of. */
export const CONTENT_PAGES: readonly ContentPage[] = [
  ...(Object.keys(SINGLE) as PageName[]).map((name) => ({
    pattern: PAGE_PATHS[name],
    parent: null,
    headingOf: () => pageTitles[name],
    ...SINGLE[name],
  })),
  {
    pattern: `${PAGE_PATHS.filieres}/:id`,
    parent: 'filieres',
    headingOf: ({ filieres }, id) => filieres.find((filiere) => filiere.id === id)?.label ?? null,
    module: 'src/pages/FilierePage.tsx',
    Content: lazy(() => import('../pages/FilierePage.tsx')),
  },
  {
    pattern: `${PAGE_PATHS.territories}/:id`,
    parent: 'territories',
    headingOf: territoryHeading,
    module: 'src/pages/TerritoryPage.tsx',
    Content: lazy(() => import('../pages/TerritoryPage.tsx')),
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
