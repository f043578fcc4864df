/** What search engines are told of each page, in the words of schema.org (JSON-LD). Only the build reads it. */
import type {
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  DatasetLeaf,
  EducationalOrganizationLeaf,
  WebSiteLeaf,
  WithContext,
} from 'schema-dts';
import { DATA_LICENCE } from '../domain/data-licence.ts';
import { shownCampuses, type Dataset } from '../domain/dataset.ts';
import { PUBLISHED_FILES } from '../domain/published-files.ts';
import { campusesOf } from '../domain/territory-facts.ts';
import { SITE_NAME } from '../texts/common-texts.ts';
import { headTexts } from '../texts/head-texts.ts';
import { campusPlace, PAGE_PATHS } from '../url/paths.ts';
import type { Page } from './page-heads.ts';
import { campusStructure } from './structured-campus.ts';

/** Where the pages of a build stand, for what search engines are told. */
export interface StructuredData {
  dataset: Dataset;
  /** The whole address of a path of the site. */
  addressOf: (path: string) => string;
}

/** One thing told; what is not known is undefined, and so not written. */
type Told = BreadcrumbListLeaf | CollectionPageLeaf | DatasetLeaf | EducationalOrganizationLeaf | WebSiteLeaf;

const LANGUAGE = 'fr';

/**
 * What search engines are told of a page, as texts of JSON-LD that can stand in a script element: what the page is
 * about, then the way to it. Nothing for a page that is not listed (moved, not found).
 */
export function structuredOf(page: Page, data: StructuredData): string[] {
  if (!page.isListed) return [];
  return [subjectOf(page, data), wayTo(page, data)].flatMap((told) => (told === null ? [] : [scriptText(told)]));
}

/** JSON that no HTML parser takes for markup, whatever the facts hold. */
function scriptText(told: Told): string {
  const whole: WithContext<Told> = { '@context': 'https://schema.org', ...told };
  return JSON.stringify(whole).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function subjectOf(page: Page, data: StructuredData): Told | null {
  const { about, path } = page;
  if (about?.kind === 'campus') {
    const campus = data.dataset.campuses.find(({ id }) => id === about.id);
    return campus ? campusStructure(campus, data.addressOf(path), data) : null;
  }
  if (about) return collectionOf(page, about, data);
  if (path === '/') return siteOf(data);
  return path === PAGE_PATHS.data ? datasetOf(page, data) : null;
}

function siteOf({ addressOf }: StructuredData): WebSiteLeaf {
  return { '@type': 'WebSite', name: SITE_NAME, url: addressOf('/'), inLanguage: LANGUAGE };
}

/** The page of a filière or a territory, with its campuses in the order of the page. */
function collectionOf(page: Page, about: NonNullable<Page['about']>, data: StructuredData): CollectionPageLeaf {
  const campuses =
    about.kind === 'filiere' ? campusesOf(data.dataset, about.id, null) : campusesOf(data.dataset, null, about.id);
  return {
    '@type': 'CollectionPage',
    name: page.name,
    description: page.description,
    url: data.addressOf(page.path),
    inLanguage: LANGUAGE,
    mainEntity:
      campuses.length === 0
        ? undefined
        : {
            '@type': 'ItemList',
            numberOfItems: campuses.length,
            itemListElement: campuses.map(({ id, name }, at) => ({
              '@type': 'ListItem' as const,
              position: at + 1,
              name,
              url: data.addressOf(campusPlace(id, '').pathname),
            })),
          },
  };
}

/** The dataset and its files. Nobody is named as its creator: who publishes is the deployer's to say. */
function datasetOf({ path }: Page, { dataset, addressOf }: StructuredData): DatasetLeaf {
  return {
    '@type': 'Dataset',
    name: headTexts.datasetName,
    description: headTexts.dataset(shownCampuses(dataset).length),
    url: addressOf(path),
    license: DATA_LICENCE.url,
    dateModified: dataset.edition,
    version: dataset.edition,
    inLanguage: LANGUAGE,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Place', name: 'France' },
    distribution: Object.values(PUBLISHED_FILES).map((file) => ({
      '@type': 'DataDownload' as const,
      contentUrl: addressOf(`/${file.path}`),
      encodingFormat: file.mediaType,
    })),
  };
}

/** The way from the home page, the page itself last; null for the home page. */
function wayTo({ ways, name, path }: Page, { addressOf }: StructuredData): BreadcrumbListLeaf | null {
  if (ways.length === 0) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...ways, { name, path }].map((step, at) => ({
      '@type': 'ListItem' as const,
      position: at + 1,
      name: step.name,
      item: addressOf(step.path),
    })),
  };
}
