/** What each ending of a file of the site is. Plain JavaScript, for serve.mjs; the files for web servers say the same. */

/** Media type by ending, without its charset. */
export const MEDIA_TYPES = {
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
  csv: 'text/csv',
  vcf: 'text/vcard',
  txt: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/** The endings of files that are smaller when packed; images and fonts are packed already. */
export const PACKABLE = Object.keys(MEDIA_TYPES).filter((ending) => !['png', 'ico', 'woff2'].includes(ending));

/** Media type of a path, with its charset where it is text; null for an ending that the site does not have. */
export function mediaTypeOf(path) {
  const type = MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)];
  return type === undefined ? null : withCharset(type);
}

/** A media type with the charset of the site's texts, where it is one. */
export function withCharset(type) {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
