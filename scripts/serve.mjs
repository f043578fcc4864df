/**
 * Serves a built site as its pages expect: "/label" is label.html, what is not found is 404.html with status 404.
 * Plain JavaScript, for run.mjs. A deployer's own web server does the same: docs/deploy.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Types that the server's own table does not know, or names without a charset. */
const TYPES = {
  '.geojson': 'application/geo+json',
  '.jsonld': 'application/ld+json',
  '.vcf': 'text/vcard; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/**
 * @param {{ directory: string, base?: string, port?: number, host?: string }} options `base` has "/" at both ends; port 0 is any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `address` without the final "/"
 */
export async function serveSite({ directory, base = '/', port = 0, host = 'localhost' }) {
  const files = sirv(directory, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders(response, path) {
      const type = Object.entries(TYPES).find(([ending]) => path.endsWith(ending))?.[1];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const answer404 = (response) => {
    const page = join(directory, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const [path = '/', query] = url.split('?', 2);
    if (`${path}/` === base) {
      return response.writeHead(308, { Location: query === undefined ? base : `${base}?${query}` }).end();
    }
    if (!url.startsWith(base)) return answer404(response);
    request.url = `/${url.slice(base.length)}`;
    // A server may answer with the whole (RFC 9110, 14.2); "bytes=5-2" would end sirv 3.0, and this process with it.
    delete request.headers.range;
    files(request, response, () => answer404(response));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://${host}:${taken}${base.replace(/\/$/, '')}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve(undefined));
      }),
  };
}
