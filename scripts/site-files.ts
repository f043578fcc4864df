/** What the site tells search engines: the list of its pages, and that they may read them. */
import { escaped } from './page-html.ts';

/** sitemap.xml (sitemaps.org, 0.9) of whole addresses, all of the date YYYY-MM-DD. */
export function siteMapText(addresses: readonly string[], date: string): string {
  const items = addresses.map((address) => `  <url><loc>${escaped(address)}</loc><lastmod>${date}</lastmod></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...items,
    '</urlset>',
    '',
  ].join('\n');
}

/** robots.txt (RFC 9309): everything may be read. */
export function robotsText(siteMapAddress: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteMapAddress}\n`;
}
