/**
 * Serves a built site as its pages expect: "/label" is label.html, what is not found is 404.html with status 404, what is
 * packed goes out packed, and every answer has the headers of headers.mjs. Plain JavaScript, for run.mjs. A deployer's own web server does the same:
 * docs/deploy.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf, HOSTING_FILES, hostsOf, kindOf, stylesIn } from './headers.mjs';
import { mediaTypeOf } from './media-types.mjs';
import { redirectOf, redirectsIn } from './redirects.mjs';

/**
 * @param {{ directory: string, base?: string, port?: number, host?: string }} options `base` has "/" at both ends; port 0 is any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `address` without the final "/"
 */
export async function serveSite({ directory, base = '/', port = 0, host = 'localhost' }) {
  const hosts = hostsOf(JSON.parse(textIn(directory, 'config.json') ?? '{}'));
  const delivery = { hosts, styles: stylesIn(textIn(directory, 'index.html') ?? ''), base };
  const moves = redirectsIn(textIn(directory, '_redirects') ?? '');
  const files = sirv(directory, {
    dev: true,
    etag: true,
    // What pack.ts has put beside the files.
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: (response, path) => setAll(response, { 'Content-Type': mediaTypeOf(path) ?? mediaTypeOf('.html') }),
  });
  const answer404 = (response) => {
    setAll(response, { ...headersOf('page', delivery), 'Content-Type': mediaTypeOf('.html') });
    response.writeHead(404).end(textIn(directory, '404.html') ?? 'Not found');
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const [, path, query] = /^([^?]*)(.*)$/s.exec(url);
    const rest = path.startsWith(base) ? path.slice(base.length) : null;
    setAll(response, headersOf(kindOf(rest ?? ''), delivery));
    const target = redirectOf(path, base, moves);
    if (target) return response.writeHead(301, { Location: query === '?' ? target : target + query }).end();
    if (rest === null || isHidden(rest) || /^404(\.html)?$/.test(rest)) return answer404(response);
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

function setAll(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** What stands in a file of the site; null where there is none. */
function textIn(directory, file) {
  const path = join(directory, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Whether a path is for servers alone (".server/nginx.conf", "_headers"), however it is written. */
function isHidden(path) {
  const plain = decoded(path);
  return /(^|\/)\.(?!well-known\/)/.test(plain) || HOSTING_FILES.includes(plain);
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
