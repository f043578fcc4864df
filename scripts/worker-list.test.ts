import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataRevision } from './data-revision.ts';
import { SHELL, workerList } from './worker-list.ts';

let out: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'worker-list-'));
  const files = [
    SHELL,
    ...['index.html', 'label.html', 'campus/x.html', 'partage/x.png', 'robots.txt', 'sw.js'],
    ...['manifest.webmanifest', 'icon.svg', 'icon-192.png', 'apple-touch-icon.png'],
    ...['assets/index-a1.js', 'assets/index-b2.css', 'assets/police-c3.woff2', 'assets/layers-d4.png'],
    ...['assets/places-e5.json', 'assets/places-file-f6.js', 'assets/outlines.topo-g7.json'],
    ...['data/v1/campus.json', 'data/v1/list.json', 'data/v1/trades.json', 'data/v1/campus.csv', 'config.json'],
  ];
  for (const file of files) write(file, `text of ${file}`);
});
afterEach(() => rmSync(out, { recursive: true }));

const urls = () => workerList(out).files.map(({ url }) => url);

describe('what the worker keeps', () => {
  it('is the shell, the code, the data, and what the installed application shows; no page, card or download', () => {
    const revision = dataRevision(out);
    expect(urls()).toEqual(
      [
        ...[SHELL, 'apple-touch-icon.png', 'icon-192.png', 'icon.svg', 'manifest.webmanifest'],
        ...['assets/index-a1.js', 'assets/index-b2.css', 'assets/outlines.topo-g7.json'],
        ...['assets/places-file-f6.js', 'assets/police-c3.woff2'],
        ...[
          `config.json${revision}`,
          `data/v1/campus.json${revision}`,
          `data/v1/list.json${revision}`,
          `data/v1/trades.json${revision}`,
        ],
      ].sort(),
    );
    expect(workerList(out).later).toEqual(['assets/places-e5.json']);
  });

  it('is the same for a site that was packed already', () => {
    const before = workerList(out);
    for (const path of ['assets/index-a1.js', 'assets/places-e5.json', SHELL]) {
      for (const ending of ['br', 'gz']) write(`${path}.${ending}`, 'packed');
    }
    expect(workerList(out)).toEqual(before);
  });

  it('is told apart from what another version has at the same address', () => {
    const revisionOf = (url: string) => workerList(out).files.find((file) => file.url === url)?.revision;
    expect(revisionOf('assets/index-a1.js')).toBeNull();
    const before = revisionOf(SHELL);
    expect(before).toMatch(/^[\da-f]{12}$/);
    write(SHELL, 'another');
    expect(revisionOf(SHELL)).not.toBe(before);
  });

  it('is what was built: shell, icons and data of another version, at the same address, are refused', () => {
    const named = workerList(out).files.filter(({ url }) => !url.startsWith('assets/'));
    for (const { url, integrity } of named) {
      const text = `text of ${url.replace(/\?.*/, '')}`;
      const digest = createHash('sha256').update(text).digest('base64');
      // The settings may be edited where they are served.
      expect(integrity, url).toBe(url.startsWith('config.json') ? undefined : `sha256-${digest}`);
    }
  });

  it('has other addresses as soon as one of the data changes', () => {
    const before = dataRevision(out);
    expect(before).toMatch(/^\?v=[\da-f]{8}$/);
    write('data/v1/trades.json', 'another');
    expect(dataRevision(out)).not.toBe(before);
  });

  it('fails where the site was not built', () => {
    rmSync(join(out, 'data/v1/campus.json'));
    expect(() => workerList(out)).toThrow(/campus\.json/);
  });
});
