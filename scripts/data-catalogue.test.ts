import { describe, expect, it } from 'vitest';
import { PUBLISHED_FILES } from '../src/domain/published-files.ts';
import { catalogueText } from './data-catalogue.ts';

type Node = Record<string, unknown>;

const catalogue = JSON.parse(catalogueText('2026-01-31')) as Node;

/** All the objects of the record, however deep. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

const ofType = (type: string) => nodesOf(catalogue).filter((node) => node['@type'] === type);
const idOf = (value: unknown) => (value as { '@id': string })['@id'];

describe('catalogueText', () => {
  it('has a distribution for each file of data, found from beside the catalogue, with its media type', () => {
    const base = `https://exemple.fr/atlas/${PUBLISHED_FILES.catalogue.path}`;
    const found = ofType('dcat:Distribution').map((one) => ({
      address: new URL(idOf(one['dcat:downloadURL']), base).pathname,
      mediaType: idOf(one['dcat:mediaType']).replace('https://www.iana.org/assignments/media-types/', ''),
    }));
    const { json, csv, geojson, trades } = PUBLISHED_FILES;
    const expected = [json, csv, geojson, trades].map(({ path, mediaType }) => ({
      address: `/atlas/${path}`,
      mediaType,
    }));
    expect(found).toEqual(expected);
    const standards = ofType('dct:Standard').map((one) => new URL(idOf(one), base).pathname);
    expect(standards).toEqual(
      [PUBLISHED_FILES.jsonSchema, PUBLISHED_FILES.tableSchema].map(({ path }) => `/atlas/${path}`),
    );
  });

  it('tells of everything its licence and its date, and of each dataset what it is and where', () => {
    const all = [...ofType('dcat:Catalog'), ...ofType('dcat:Dataset'), ...ofType('dcat:Distribution')];
    expect(all).toHaveLength(1 + 2 + 4);
    for (const one of all) {
      expect(idOf(one['dct:license'])).toBe('https://www.etalab.gouv.fr/licence-ouverte-open-licence/');
      expect(one['dct:modified']).toBe('2026-01-31');
      expect(one['dct:title']).toBeTruthy();
    }
    for (const one of ofType('dcat:Dataset')) {
      expect(idOf(one['dct:spatial'])).toMatch(/country\/FRA$/);
      expect(idOf(one['dct:language'])).toMatch(/language\/FRA$/);
      expect(one['dcat:keyword']).toContain('orientation');
      expect(one['dct:description']).toBeTruthy();
    }
  });

  it('invents no publisher, gives no name twice, and uses no prefix that it does not explain', () => {
    const text = catalogueText('2026-01-31');
    expect(text).not.toContain('publisher');
    const ids = [...ofType('dcat:Catalog'), ...ofType('dcat:Dataset'), ...ofType('dcat:Distribution')].map(idOf);
    expect(ids).toEqual([...new Set(ids)]);
    const { '@context': context, ...record } = catalogue;
    const prefixes = nodesOf(record).flatMap((node) => Object.keys(node).filter((key) => key.includes(':')));
    expect(prefixes.filter((key) => !(key.split(':')[0]! in (context as Node)))).toEqual([]);
    expect(catalogueText('2026-01-31')).toBe(text);
  });
});
