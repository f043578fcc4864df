/**
 * Writes every page of the built site: `tsx scripts/prerender.ts [--out dist] [--server module] [--base /]
 * [--origin https://…] [--no-worker]`. Reads the two builds (`dist` for browsers, the module for here), the dataset and config.json;
 * tells every page that could not be written, and then fails.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseDataset } from '../src/domain/dataset-schema.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { argument } from './argument.ts';
import { filesOf, readManifest, type Manifest } from './build-manifest.ts';
import { dataRevision } from './data-revision.ts';
import { firstStyles, policySource } from './first-styles.ts';
import { hostsOf, policyText } from './headers.mjs';
import { pageHtml, templateStyles } from './page-html.ts';
import { redirectsText } from './redirects.mjs';
import { robotsText, siteMapText } from './site-files.ts';
import { SHELL } from './worker-list.ts';

/** What this needs of the server build (src/prerender.tsx); scripts may not import it, since it is React. */
interface ServerBuild {
  NOT_FOUND: string;
  pagesOf: (dataset: Dataset) => readonly Page[];
  renderPage: (path: string, data: { dataset: Dataset; config: unknown }) => Promise<string>;
  movedContent: (page: Page) => string;
  shellContent: () => string;
  structuredOf: (page: Page, data: StructuredData) => string[];
  readSettings: (input: unknown, address: string) => { site: { origin: string | null } };
  SITE_NAME: string;
  shareImageOf: (page: Page) => { file: string; alt: string };
}

interface StructuredData {
  dataset: Dataset;
  addressOf: (path: string) => string;
}

interface Page {
  path: string;
  name: string;
  title: string;
  description: string;
  about: { kind: string; id: string } | null;
  modules: readonly string[];
  movedTo: string | null;
  isListed: boolean;
}

/** Where the site is and will be. */
export interface SitePlace {
  /** Directory of the browser's build. */
  out: string;
  /** Module of the server's build. */
  server: string;
  /** Path under which the site is served, "/" at both ends. */
  base: string;
  /** Scheme and host, or null where nobody has said it. */
  origin: string | null;
  /** Whether a worker is to keep the site. */
  hasWorker: boolean;
}

/** Where demonstrations say that they are: canonical addresses must be whole. */
const DEMONSTRATION_ORIGIN = 'http://localhost:4173';

/** Writes the pages, the site map and robots.txt; returns how many pages there are. Throws with every failure in one message. */
export async function prerender({ out, server, base, origin, hasWorker }: SitePlace): Promise<number> {
  const build = (await import(pathToFileURL(resolve(server)).href)) as ServerBuild;
  const dataset = readDataset(join(out, 'data/v1/campus.json'));
  const settings: unknown = JSON.parse(readFileSync(join(out, 'config.json'), 'utf8'));
  const config = build.readSettings(settings, 'config.json');
  const template = readFileSync(join(out, 'index.html'), 'utf8');
  const manifest = readManifest(out);
  const siteOrigin = origin ?? config.site.origin ?? DEMONSTRATION_ORIGIN;
  const addressOf = (path: string) => siteOrigin + base + path.slice(1);
  const pages = build.pagesOf(dataset);
  const failures: string[] = [];
  const written: (Written & { page: Page })[] = [];
  for (const page of pages) {
    await orTell(failures, page, async () => {
      const content =
        page.movedTo === null ? await build.renderPage(page.path, { dataset, config }) : build.movedContent(page);
      written.push({ page, content });
    });
  }
  const shell = build.shellContent();
  const styles = stylesOf({ out, base, template, manifest }, [...written, { page: null, content: shell }]);
  const policy = policyText({ hosts: hostsOf(settings), styles: Object.values(styles).map(policySource) }, true);
  const version = versionOf({ out, server }, [template, base, siteOrigin, policy, String(hasWorker)]);
  for (const { page, content } of written) {
    await orTell(failures, page, () => {
      const html = pageHtml(template, {
        content,
        takenOverAt: page.movedTo !== null || page.path === build.NOT_FOUND ? null : page.path,
        version,
        hasWorker,
        head: {
          policy,
          title: page.title,
          description: page.description,
          canonical: addressOf(page.movedTo ?? page.path),
          image: imageOf(build, page, out, addressOf),
          siteName: build.SITE_NAME,
          firstStyles: styles[kindOf(page)],
          ...assetsOf(manifest, page, base),
          structured: build.structuredOf(page, { dataset, addressOf }),
          isIndexed: page.isListed,
          movedTo: page.movedTo === null ? null : base + page.movedTo.slice(1),
        },
      });
      write(join(out, `${page.path === '/' ? '/index' : page.path}.html`), html);
    });
  }
  const shellHead = { policy, canonical: addressOf('/'), firstStyles: styles.other };
  if (hasWorker) write(join(out, SHELL), shellHtml(template, build, { content: shell, version, head: shellHead }));
  if (failures.length > 0) throw new Error(`${failures.length} pages were not written:\n${failures.join('\n')}`);
  const listed = pages.filter(({ isListed }) => isListed).map(({ path }) => addressOf(path));
  write(join(out, 'sitemap.xml'), siteMapText(listed, dataset.edition));
  write(join(out, 'robots.txt'), robotsText(addressOf('/sitemap.xml')));
  write(join(out, '_redirects'), redirectsText(movesOf(pages, base)));
  rmSync(join(out, '.vite'), { recursive: true, force: true });
  return pages.length;
}

/** A page and its HTML; null for the shell. */
interface Written {
  page: Page | null;
  content: string;
}

/** Does something for a page; where it fails, that is told with the others. */
async function orTell(failures: string[], { path }: Page, act: () => void | Promise<void>): Promise<void> {
  try {
    await act();
  } catch (cause) {
    failures.push(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** Pages of one kind look alike at first: one text of styles for all of them, and the policy names few. */
const KINDS = ['home', 'campus', 'other'] as const;
type Kind = (typeof KINDS)[number];

function kindOf(page: Page | null): Kind {
  if (page?.path === '/') return 'home';
  return page?.about?.kind === 'campus' ? 'campus' : 'other';
}

/** The styles of the first paint of each kind of page. */
function stylesOf(
  { out, base, template, manifest }: Pick<SitePlace, 'out' | 'base'> & { template: string; manifest: Manifest },
  written: readonly Written[],
): Record<Kind, string> {
  const read = (address: string) => readFileSync(join(out, address.slice(base.length)), 'utf8');
  const stylesOfKind = (kind: Kind) => {
    const ofKind = written.filter(({ page }) => kindOf(page) === kind);
    const own = ofKind.flatMap(({ page }) => (page ? assetsOf(manifest, page, base).styles : []));
    const { text, sheets } = templateStyles(template);
    const texts = [text, ...[...new Set([...sheets, ...own])].map(read)];
    return firstStyles(texts, [template, ...ofKind.map(({ content }) => content)]);
  };
  return Object.fromEntries(KINDS.map((kind) => [kind, stylesOfKind(kind)])) as Record<Kind, string>;
}

/** Twelve hexadecimal digits that tell this site from every other build: all that its pages are made of. */
function versionOf({ out, server }: Pick<SitePlace, 'out' | 'server'>, settings: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [join(out, '.vite/manifest.json'), server]) hash.update(readFileSync(file)).update('\0');
  return hash
    .update([dataRevision(out), ...settings].join('\0'))
    .digest('hex')
    .slice(0, 12);
}

/** The page that the worker gives for every page that it has not: the application starts in it, whatever the address. */
function shellHtml(
  template: string,
  { SITE_NAME }: ServerBuild,
  parts: { content: string; version: string; head: { policy: string; canonical: string; firstStyles: string } },
) {
  const nothing = { description: SITE_NAME, image: null, styles: [], scripts: [], structured: [], movedTo: null };
  return pageHtml(template, {
    ...parts,
    takenOverAt: null,
    head: { ...nothing, ...parts.head, title: SITE_NAME, siteName: SITE_NAME, isIndexed: false },
  });
}

/** The paths that lead on, with the base. */
function movesOf(pages: readonly Page[], base: string): [from: string, to: string][] {
  return pages.flatMap(({ path, movedTo }) =>
    movedTo === null ? [] : [[base + path.slice(1), base + movedTo.slice(1)]],
  );
}

function readDataset(file: string): Dataset {
  const parsed = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.kind !== 'ok' || parsed.rejected.length > 0) {
    throw new Error(`${file}: expected the dataset of npm run data:build, got ${JSON.stringify(parsed).slice(0, 300)}`);
  }
  return parsed.dataset;
}

function assetsOf(manifest: Manifest, { modules }: Page, base: string) {
  const files = filesOf(manifest, modules);
  return { styles: files.styles.map((file) => base + file), scripts: files.scripts.map((file) => base + file) };
}

/** The page's share card; one that is missing stops the build. */
function imageOf(build: ServerBuild, page: Page, out: string, addressOf: (path: string) => string) {
  const { file, alt } = build.shareImageOf(page);
  readFileSync(join(out, file));
  return { address: addressOf(`/${file}`), alt };
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function main(args: readonly string[]): Promise<void> {
  const start = Date.now();
  const count = await prerender({
    out: argument(args, '--out') ?? 'dist',
    server: argument(args, '--server') ?? '.cache/server/prerender.js',
    base: argument(args, '--base') ?? '/',
    origin: argument(args, '--origin'),
    hasWorker: !args.includes('--no-worker'),
  });
  console.log(`${count} pages in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
