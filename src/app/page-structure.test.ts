import { describe, expect, it } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import type { Dataset } from '../domain/dataset.ts';
import { PUBLISHED_FILES } from '../domain/published-files.ts';
import { NOT_FOUND, pagesOf } from './page-heads.ts';
import { structuredOf } from './page-structure.ts';

type Told = Record<string, unknown>;

const SITE = 'https://exemple.fr/atlas';
const addressOf = (path: string) => SITE + path;

/** What is told at a path: the subject of the page, if it has one, and the way to it. */
function toldAt(path: string, dataset: Dataset): Told[] {
  const page = pagesOf(dataset).find((candidate) => candidate.path === path);
  if (!page) throw new Error(`${path}: no such page`);
  return structuredOf(page, { dataset, addressOf }).map((text) => JSON.parse(text) as Told);
}

describe('structuredOf', () => {
  const bois = aCampus({ id: 'bois', name: 'Bois' });
  const acier = aCampus({ id: 'acier', name: 'Acier', formerNames: ['Métal'] });
  const merged = aCampus({ id: 'fer', status: 'merged', mergedInto: 'acier' });
  const dataset = aDataset([bois, acier, merged]);

  it.each([
    ['/filieres/materiaux', 'Matériaux, matériaux innovants'],
    ['/territoires/centre-val-de-loire', 'Centre-Val de Loire'],
    ['/territoires/orleans-tours', "Académie d'Orléans-Tours"],
  ])('%s is a collection of its campuses, in the order of the page', (path, name) => {
    expect(toldAt(path, dataset)[0]).toMatchObject({
      '@type': 'CollectionPage',
      name,
      url: addressOf(path),
      inLanguage: 'fr',
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: 2,
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Acier', url: `${SITE}/campus/acier` },
          { '@type': 'ListItem', position: 2, name: 'Bois', url: `${SITE}/campus/bois` },
        ],
      },
    });
  });

  it('a collection without a campus lists nothing', () => {
    expect(toldAt('/territoires/guyane', dataset)[0]).not.toHaveProperty('mainEntity');
  });

  it('the home page is the site, without a way to it', () => {
    expect(toldAt('/', dataset)).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: 'Atlas des campus',
        url: `${SITE}/`,
        inLanguage: 'fr',
      },
    ]);
  });

  it('the page of the data is a dataset with every published file, its licence and its date', () => {
    const told = toldAt('/donnees', dataset)[0]!;
    expect(told).toMatchObject({
      '@type': 'Dataset',
      license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
      dateModified: '2026-01-31',
      inLanguage: 'fr',
      isAccessibleForFree: true,
      spatialCoverage: { '@type': 'Place', name: 'France' },
      distribution: Object.values(PUBLISHED_FILES).map(({ path, mediaType }) => ({
        '@type': 'DataDownload',
        contentUrl: `${SITE}/${path}`,
        encodingFormat: mediaType,
      })),
    });
    expect(told['description']).toContain('2 campus');
    expect(told).not.toHaveProperty('creator');
  });

  it('the way to a page goes from the home page to itself', () => {
    expect(toldAt('/filieres/materiaux', dataset)[1]).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Atlas des campus', item: `${SITE}/` },
        { '@type': 'ListItem', position: 2, name: 'Les douze filières', item: `${SITE}/filieres` },
        {
          '@type': 'ListItem',
          position: 3,
          name: 'Matériaux, matériaux innovants',
          item: `${SITE}/filieres/materiaux`,
        },
      ],
    });
  });

  it.each(['/label', '/tableau', '/mentions-legales'])('%s tells the way alone', (path) => {
    expect(toldAt(path, dataset).map((told) => told['@type'])).toEqual(['BreadcrumbList']);
  });

  it.each(['/campus/fer', '/campus/metal', NOT_FOUND])('%s tells nothing', (path) => {
    expect(toldAt(path, dataset)).toEqual([]);
  });
});
