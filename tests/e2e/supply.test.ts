import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { SITE_PAPERS } from '../../src/domain/published-files.ts';
import { drawCards, type ServerBuild } from '../../scripts/share-cards.ts';
import { publishedDataset, SITE } from './site-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'atlas-supply-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** A whole site on a busy machine. */
const BUILD_MS = 300_000;

/** Where the server build of a site goes (scripts/run.mjs). */
const serverOf = (out: string) => `.cache/server/${createHash('sha256').update(out).digest('hex').slice(0, 8)}`;

/** Every file of a site, by its path, as a hash of its bytes. */
function hashesOf(site: string): Map<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [path.slice(site.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

describe('two builds of the same sources', () => {
  it(
    'are the same bytes, in another folder, time zone and language',
    () => {
      const again = join(scratch, 'deep/er');
      const env = { ...process.env, NODE_ENV: 'production', TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' };
      const { status, stderr } = spawnSync(
        process.execPath,
        ['scripts/run.mjs', 'build', '--unpacked', '--out', again],
        { env },
      );
      rmSync(serverOf(again), { recursive: true, force: true });
      expect(status, String(stderr)).toBe(0);
      const first = hashesOf(SITE);
      expect(first.size).toBeGreaterThan(500);
      expect(hashesOf(again)).toEqual(first);
    },
    BUILD_MS,
  );

  it('have the same share cards, without those that are kept', async () => {
    const { pagesOf, shareCardOf, SITE_NAME } = (await import(
      pathToFileURL(join(serverOf(SITE), 'prerender.js')).href
    )) as ServerBuild;
    // One of each kind: the site, a campus, a filière, a territory.
    const pages = [...pagesOf(publishedDataset())].reverse();
    const kinds = new Map(pages.map((page) => [dirname(page.path), page]));
    const some = { SITE_NAME, shareCardOf, pagesOf: () => [...kinds.values()] };
    const out = join(scratch, 'cards');
    mkdirSync(join(out, 'data/v1'), { recursive: true });
    copyFileSync(join(SITE, 'data/v1/campus.json'), join(out, 'data/v1/campus.json'));
    await drawCards(out, some, join(scratch, 'cache'));
    const drawn = hashesOf(out);
    expect(drawn.size).toBeGreaterThan(4);
    const first = hashesOf(SITE);
    expect([...drawn].filter(([file, hash]) => first.get(file) !== hash)).toEqual([]);
  });
});

describe('the papers of the site', () => {
  const licences = readFileSync(join(SITE, SITE_PAPERS.licences), 'utf8');
  const listed = [...licences.matchAll(/^- (\S+) (\S+) : (\S+)$/gm)].map(([, name]) => name!);
  const bill = JSON.parse(readFileSync(join(SITE, SITE_PAPERS.parts), 'utf8'));
  const parts: string[] = bill.components.map(({ name }: { name: string }) => name);

  /** What the code of the pages imports, read from the code itself. */
  const imported = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|css)$/.test(file) && !basename(file).includes('.test.'))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    // Types are in no bundle.
    .flatMap((text) => [
      ...text.matchAll(/(?:(?<!import type [^;]*)from |import\(|import |url\()'((?:@[\w-]+\/)?[a-z][\w-]*)/g),
    ])
    .map(([, name]) => name!)
    // What is read by a compiler alone.
    .filter((name) => !['geojson', 'topojson-specification', 'schema-dts'].includes(name));

  it('give the terms of every package that the pages use', () => {
    // The router is imported by its older name, whose own code is nothing.
    const names = new Set(imported.map((name) => (name === 'react-router-dom' ? 'react-router' : name)));
    expect(names.size).toBeGreaterThan(8);
    expect([...names].filter((name) => !listed.includes(name))).toEqual([]);
    for (const name of listed) expect(licences).toMatch(new RegExp(`^-{80}\n${name} \\S+ \\(.+\\)\n-{80}\n\n\\S`, 'm'));
  });

  it('have each of them in the bill of materials, and no tool in the list of terms', () => {
    expect(listed.filter((name) => !parts.includes(name))).toEqual([]);
    expect(listed.filter((name) => /^(?:vite|sharp|fontkit|typescript|tsx|vitest)$/.test(name))).toEqual([]);
  });

  it('can be reached from the legal page', () => {
    const page = readFileSync(join(SITE, 'mentions-legales.html'), 'utf8');
    expect(page).toContain('<a href="/licences.txt">');
    expect(page).toContain('<a href="/sbom.cdx.json">');
  });

  it('leave nothing of the bundler’s own lists in the site', () => {
    expect([...hashesOf(SITE).keys()].filter((file) => file.startsWith('.vite'))).toEqual([]);
  });
});
