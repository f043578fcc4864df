/**
 * The peers of bench/screen.ts: the atlas whose pages begin with a lazily loaded map of tiles (bench/tile-app), rendered by
 * the browser alone, and written beforehand. Their tiles come from their own server: no other host is to be reached.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { pack } from '../scripts/pack.ts';
import { prerender } from '../scripts/prerender.ts';
import { seeded } from './records.ts';

const CONFIG = 'bench/tile-app/vite.config.ts';
const SERVER = '.cache/bench/tile-server';

/** Where France is at zoom 5, with room around. */
const TILES = { zoom: 5, x: [13, 18], y: [9, 14] } as const;
/** So many greys make a tile of 22 kB, as one of a base map weighs. */
const GREYS = 6;

/** Folders of two sites. */
export interface TileSites {
  /** Every page is empty until its script has come. */
  rendered: string;
  /** Every page is written beforehand, and its map comes when it listens. */
  written: string;
}

/** Builds both; `own` is a built atlas, whose share cards they have too. Cost: some two minutes. */
export async function buildTileSites(own: string, pages: readonly string[], seed: number): Promise<TileSites> {
  const sites = { rendered: '.cache/bench/tiles-rendered', written: '.cache/bench/tiles-written' };
  vite('--outDir', resolve(sites.written), '--emptyOutDir');
  vite('--ssr', 'src/prerender.tsx', '--outDir', resolve(SERVER), '--emptyOutDir');
  await writeTiles(sites.written, seed);
  rmSync(sites.rendered, { recursive: true, force: true });
  cpSync(sites.written, sites.rendered, { recursive: true });
  const empty = readFileSync(join(sites.rendered, 'index.html'));
  for (const page of pages) write(join(sites.rendered, fileOf(page)), empty);
  cpSync(join(own, 'partage'), join(sites.written, 'partage'), { recursive: true });
  await prerender({ out: sites.written, server: `${SERVER}/prerender.js`, base: '/', origin: null, hasWorker: false });
  await pack(sites.rendered);
  await pack(sites.written);
  return sites;
}

function fileOf(page: string): string {
  return `${page === '/' ? 'index' : page.slice(1)}.html`;
}

function vite(...options: string[]): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/vite/bin/vite.js'), 'build', '--config', CONFIG, '--logLevel', 'warn', ...options],
    { env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The peer with tiles was not built:\n${stderr}`);
}

async function writeTiles(site: string, seed: number): Promise<void> {
  const random = seeded(seed);
  for (let x = TILES.x[0]; x <= TILES.x[1]; x += 1) {
    for (let y = TILES.y[0]; y <= TILES.y[1]; y += 1) {
      const greys = Uint8Array.from({ length: 256 * 256 }, () => 200 + Math.floor(random() * GREYS));
      const tile = await sharp(greys, { raw: { width: 256, height: 256, channels: 1 } })
        .png()
        .toBuffer();
      write(join(site, `tiles/${TILES.zoom}/${x}/${y}.png`), tile);
    }
  }
}

function write(file: string, content: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
