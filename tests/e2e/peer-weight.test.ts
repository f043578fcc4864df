/** What comes before the list can be used, beside the smallest application of the same packages, built in this run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { firstScripts } from './site-files.ts';

/** Share of the peer's scripts that ours may weigh. */
const MOST = 0.85;

const weight = (paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(path)).length, 0);

/** The scripts of the peer (bench/eager-app), built as the atlas is. */
function peerWeight(): number {
  const out = mkdtempSync(join(tmpdir(), 'atlas-peer-'));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [resolve('node_modules/vite/bin/vite.js'), 'build', 'bench/eager-app', '--outDir', out, '--logLevel', 'warn'],
      // Under NODE_ENV=test React would be built with its warnings.
      { env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`The peer was not built:\n${stderr}`);
    const assets = join(out, 'assets');
    return weight(
      readdirSync(assets)
        .filter((file) => file.endsWith('.js'))
        .map((file) => join(assets, file)),
    );
  } finally {
    rmSync(out, { recursive: true });
  }
}

it(`the scripts before the list can be used weigh at most ${MOST} of the smallest eager application`, () => {
  const [ours, peer] = [weight(firstScripts()), peerWeight()];
  console.log(`First scripts: ${ours} bytes; the smallest eager application: ${peer}; ${(ours / peer).toFixed(4)}.`);
  expect(peer).toBeGreaterThan(100_000);
  expect(ours / peer).toBeLessThanOrEqual(MOST);
});
