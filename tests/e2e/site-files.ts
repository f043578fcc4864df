/** The built site as files, for tests that read what a server would give. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { filesNamedBy } from '../../scripts/budgets.ts';
import type { Dataset } from '../../src/domain/dataset.ts';

/** Where global-setup.ts builds the site, at the root and under a path: apart from dist/, so that a site being served is
 * not pulled from under its visitors. ATLAS_SITES names another folder than .cache. */
const FOLDER = process.env['ATLAS_SITES'] ?? '.cache';
export const SITE = `${FOLDER}/site`;
export const SITE_UNDER_PATH = `${FOLDER}/site-atlas`;

/** One page of the site. */
export interface WrittenPage {
  /** Its path, as an address has it: "/" or "/campus/x". */
  path: string;
  html: string;
  document: Document;
}

/** Every page of a built site, by path. */
export function writtenPages(site = SITE): WrittenPage[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(site, file), 'utf8');
      const path = file === 'index.html' ? '/' : `/${file.replace(/\.html$/, '')}`;
      let document: Document | undefined;
      // Read only where it is asked for: two hundred of them take a while.
      return {
        path,
        html,
        get document() {
          return (document ??= new JSDOM(html).window.document);
        },
      };
    });
}

/** The dataset that the site publishes. */
export function publishedDataset(): Dataset {
  return JSON.parse(readFileSync(join(SITE, 'data/v1/campus.json'), 'utf8')) as Dataset;
}

/** Whether a path of the site is a file, or a page with a clean address. */
export function isThere(path: string, site = SITE): boolean {
  const file = join(site, decodeURIComponent(path));
  return path.endsWith('/') ? existsSync(join(file, 'index.html')) : existsSync(file) || existsSync(`${file}.html`);
}

/** The scripts that home asks for before its list can be used. */
export function firstScripts(): string[] {
  return filesNamedBy({ out: SITE }, 'index.html', 'js').map((path) => join(SITE, path));
}
