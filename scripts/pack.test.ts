import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pack } from './pack.ts';

const LONG = 'un campus des métiers '.repeat(200);
let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'atlas-pack-'));
  mkdirSync(join(out, 'campus'));
  for (const file of ['index.html', 'campus/un.html', 'a.js', 'carte.png', 'sw.js', 'config.json'])
    writeFileSync(join(out, file), LONG);
  writeFileSync(join(out, 'court.html'), 'court');
});
afterEach(() => rmSync(out, { recursive: true }));

const files = () => readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'));

describe('pack', () => {
  it('writes brotli and gzip beside what gets smaller, and nothing beside the rest', async () => {
    expect(await pack(out)).toBe(3);
    const packed = files().filter((file) => /\.(br|gz)$/.test(file));
    const expected = ['index.html', 'campus/un.html', 'a.js'].flatMap((file) => [`${file}.br`, `${file}.gz`]);
    expect(packed.sort()).toEqual(expected.sort());
    expect(brotliDecompressSync(readFileSync(join(out, 'a.js.br'))).toString()).toBe(LONG);
    expect(gunzipSync(readFileSync(join(out, 'campus/un.html.gz'))).toString()).toBe(LONG);
  });

  it('leaves what may be put in place alone as it is: a packed twin would be sent still', async () => {
    await pack(out);
    expect(files().filter((file) => /^(sw\.js|config\.json)\./.test(file))).toEqual([]);
  });

  it('packs nothing twice, and the same into the same bytes', async () => {
    await pack(out);
    const first = files().map((file) => [file, readFileSync(join(out, file)).toString('hex')]);
    await pack(out);
    expect(files().map((file) => [file, readFileSync(join(out, file)).toString('hex')])).toEqual(first);
  });
});
