/** The files of data that the site publishes beside its pages; paths in the site, without a first "/". */

/** What each file of the whole dataset is: read by the build that writes it, the page that offers it and the catalogue. */
export const PUBLISHED_FILES = {
  json: { path: 'data/v1/campus.json', mediaType: 'application/json' },
  csv: { path: 'data/v1/campus.csv', mediaType: 'text/csv' },
  geojson: { path: 'data/v1/campus.geojson', mediaType: 'application/geo+json' },
  trades: { path: 'data/v1/trades.json', mediaType: 'application/json' },
  jsonSchema: { path: 'data/v1/campus.schema.json', mediaType: 'application/schema+json' },
  tableSchema: { path: 'data/v1/campus.tableschema.json', mediaType: 'application/json' },
  catalogue: { path: 'data/v1/catalogue.jsonld', mediaType: 'application/ld+json' },
} as const;

/** Name of one of these files, in code. */
export type PublishedFile = keyof typeof PUBLISHED_FILES;

/** What the site is made of, and under which terms. */
export const SITE_PAPERS = { licences: 'licences.txt', parts: 'sbom.cdx.json' } as const;

/** The path of one campus's own file: its facts, or its contacts as a vCard. */
export function campusFilePath(id: string, kind: 'json' | 'vcf'): string {
  return `data/v1/campus/${encodeURIComponent(id)}.${kind}`;
}
