import { describe, expect, it } from 'vitest';
import { campusFilePath, PUBLISHED_FILES, SITE_PAPERS } from './published-files.ts';

describe('the published files', () => {
  it('lie in one versioned folder, each once, with the ending of their kind', () => {
    const files = Object.values(PUBLISHED_FILES);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(files.filter(({ path }) => !/^data\/v1\/[a-z.]+\.(json|csv|geojson|jsonld)$/.test(path))).toEqual([]);
    expect(files.filter(({ path, mediaType }) => path.endsWith('csv') !== (mediaType === 'text/csv'))).toEqual([]);
  });

  it.each([
    ['json', 'application/json'],
    ['geojson', 'application/geo+json'],
    ['trades', 'application/json'],
    ['jsonSchema', 'application/schema+json'],
    ['tableSchema', 'application/json'],
    ['catalogue', 'application/ld+json'],
  ] as const)('%s is %s, as it is registered', (file, mediaType) => {
    expect(PUBLISHED_FILES[file].mediaType).toBe(mediaType);
  });

  it('have papers beside them', () => {
    expect(SITE_PAPERS).toEqual({ licences: 'licences.txt', parts: 'sbom.cdx.json' });
  });

  it('hold a file for each campus, whatever its id', () => {
    expect(campusFilePath('bois', 'json')).toBe('data/v1/campus/bois.json');
    expect(campusFilePath('bois', 'vcf')).toBe('data/v1/campus/bois.vcf');
    expect(campusFilePath('a/b?é', 'vcf')).toBe('data/v1/campus/a%2Fb%3F%C3%A9.vcf');
  });
});
