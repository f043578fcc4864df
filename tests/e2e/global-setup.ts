/** Builds the site twice, at the root and under a path, and serves both, with a tile server of our own: all on localhost. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve.mjs';
import './provided.ts';
import { SITE, SITE_UNDER_PATH } from './site-files.ts';

/** While a test is being written, the sites of its last run will do. */
const ARE_KEPT = process.env['ATLAS_SITES_KEPT'] === '1' && existsSync(SITE_UNDER_PATH);
const PATH = '/atlas/';

export default async function setup(project: TestProject) {
  if (!ARE_KEPT) {
    buildSite('--out', SITE);
    buildSite('--out', SITE_UNDER_PATH, '--base', PATH);
  }
  const site = await serveSite({ directory: SITE });
  const underPath = await serveSite({ directory: SITE_UNDER_PATH, base: PATH });
  const tiles = await serveTiles();
  project.provide('siteAddress', site.address);
  project.provide('pathAddress', underPath.address);
  project.provide('tileAddress', `http://localhost:${(tiles.address() as AddressInfo).port}`);
  return async () => {
    await Promise.all([site.close(), underPath.close()]);
    tiles.close();
  };
}

/** Runs the project's own build command; throws with all that it said where it fails. */
function buildSite(...options: string[]): void {
  // Vitest runs under NODE_ENV=test, and React would be built with its warnings.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'build', '--unpacked', ...options],
    { env },
  );
  if (status !== 0) throw new Error(`npm run build ${options.join(' ')} failed:\n${stdout}${stderr}`);
}

/** Greys of the tiles by the first part of their address; of all greys the middle one is the furthest from both ends. */
const GREYS: Record<string, number> = { white: 0xff, middle: 0x96, black: 0x00 };
const USUAL_GREY = 0xcc;

/** Any address answers one grey tile; addresses under /broken/ answer 403, under /html/ a page with status 200. */
async function serveTiles(): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/broken/')) response.writeHead(403).end();
    else if (request.url?.startsWith('/html/'))
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>non</p>');
    else {
      const grey = GREYS[request.url?.split('/')[1] ?? ''] ?? USUAL_GREY;
      response.writeHead(200, { 'content-type': 'image/png' }).end(greyTile(grey));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

/** A 256 × 256 PNG of one grey, one byte a pixel. */
function greyTile(grey: number): Buffer {
  const side = 256;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(side * (side + 1), grey);
  for (let row = 0; row < side; row++) rows[row * (side + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
