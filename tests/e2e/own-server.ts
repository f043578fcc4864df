/** A server that a test can stop, and that gives another version of the site at the same address. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { dirname, join } from 'node:path';
import { serveSite } from '../../scripts/serve.mjs';
import { policySource } from '../../scripts/first-styles.ts';
import { dataRevision } from '../../scripts/data-revision.ts';
import { writeRetiredWorker, writeWorker } from '../../scripts/worker.ts';
import { SHELL } from '../../scripts/worker-list.ts';
import { stampOf } from '../../src/worker/page-stamp.ts';
import { SITE } from './site-files.ts';

export interface OwnServer {
  address: string;
  /** Gives a site from now on, at the same address. */
  serve: (folder: string) => Promise<void>;
  /** Answers so from now on, at the same address. */
  answer: (listener: RequestListener) => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts a server of the site in a folder, on a free port that it keeps. */
export async function ownServer(folder: string): Promise<OwnServer> {
  const first = await serveSite({ directory: folder });
  let server: { close: () => unknown } | null = first;
  const { address } = first;
  const port = Number(new URL(address).port);
  const stop = async () => {
    await server?.close();
    server = null;
  };
  return {
    address,
    stop,
    serve: async (next) => {
      await stop();
      server = await serveSite({ directory: next, port });
    },
    answer: async (listener) => {
      await stop();
      const faulty = createServer(listener);
      await new Promise<void>((resolve) => faulty.listen(port, 'localhost', resolve));
      const closed = new Promise((resolve) => faulty.once('close', resolve));
      server = {
        close: () => {
          faulty.close();
          // One of its answers may never end.
          faulty.closeAllConnections();
          return closed;
        },
      };
    },
  };
}

/** The date of the data of the later version. */
export const LATER_EDITION = '2031-02-03';
export const LATER_SITE = `${SITE}-later`;
export const RETIRED_SITE = `${SITE}-retired`;
export const RETIRED_VERSION = 'fedcba987654';
export const SPARING_SITE = `${SITE}-sparing`;

/** What a later deployment would be, in LATER_SITE: other data, other pages, every asset under another name. */
export async function writeLaterSite(): Promise<void> {
  copySite(LATER_SITE);
  for (const file of ['campus.json', 'list.json']) {
    const data = join(LATER_SITE, 'data/v1', file);
    const facts = JSON.parse(readFileSync(data, 'utf8')) as { edition: string };
    writeFileSync(data, JSON.stringify({ ...facts, edition: LATER_EDITION }));
  }
  const names = readdirSync(join(LATER_SITE, 'assets'));
  const renamed = new Map(names.map((name) => [name, name.replace(/(?<=.{3}).{5}(?=\.\w+$)/, 'later')]));
  const version = versionOf(SITE);
  const replaced = new Map([
    ...renamed,
    [version, [...version].reverse().join('')],
    [dataRevision(SITE), dataRevision(LATER_SITE)],
  ]);
  const pattern = new RegExp([...replaced.keys()].map((text) => text.replace(/[?.]/g, '\\$&')).join('|'), 'g');
  const styles = new Map<string, string>();
  rewrite(LATER_SITE, (text) => {
    const later = text.replace(pattern, (found) => replaced.get(found) ?? found);
    // The styles of a page name the font, under another name now: the policy has another digest of them.
    styles.set(digestOfStyles(text), digestOfStyles(later));
    return later;
  });
  rewrite(LATER_SITE, (text) => text.replace(/'sha256-[^']+'/g, (digest) => styles.get(digest) ?? digest));
  for (const [from, to] of renamed) {
    renameSync(join(LATER_SITE, 'assets', from), join(LATER_SITE, 'assets', to));
  }
  await writeWorker(LATER_SITE);
}

/** The site without a worker, in RETIRED_SITE: pages that want none, and the worker that takes the other away. */
export async function writeRetiredSite(): Promise<void> {
  copySite(RETIRED_SITE);
  rmSync(join(RETIRED_SITE, SHELL));
  const stamp = ` data-version="${RETIRED_VERSION}" data-worker="none"`;
  rewrite(RETIRED_SITE, (text) => text.replace(/ data-version="\w+"/, stamp));
  await writeRetiredWorker(RETIRED_SITE);
}

/** The site as its worker runs for a visitor who saves data, in SPARING_SITE: no browser of the tests can say so. */
export function writeSparingSite(): void {
  copySite(SPARING_SITE);
  const file = join(SPARING_SITE, 'sw.js');
  const code = readFileSync(file, 'utf8');
  const sparing = code.replace(/\.saveData\?/, '.saveData||!0?').replace(/saveData:(\w+)=!1/, 'sparing:$1=!0');
  if (sparing.match(/!0/g)?.length !== (code.match(/!0/g)?.length ?? 0) + 2) {
    throw new Error(`${file}: expected two places that ask for saveData.`);
  }
  writeFileSync(file, sparing);
}

/** The version that the pages of a site bear. */
export function versionOf(site: string): string {
  return stampOf(readFileSync(join(site, 'index.html'), 'utf8')) ?? '';
}

function copySite(to: string): void {
  if (existsSync(to)) rmSync(to, { recursive: true });
  mkdirSync(dirname(to), { recursive: true });
  cpSync(SITE, to, { recursive: true, filter: (file) => !/partage\/|\.vcf$/.test(file) });
}

/** Changes every page, script and sheet of a site. */
function rewrite(site: string, change: (text: string) => string): void {
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|htm|js|css)$/.test(name)) continue;
    const file = join(site, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}

function digestOfStyles(page: string): string {
  return policySource(/<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '');
}
