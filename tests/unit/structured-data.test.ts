import { brotliCompressSync } from 'node:zlib';
import Validator from '@adobe/structured-data-validator';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageHtml, type HeadFacts } from '../../scripts/page-html.ts';
import { pagesOf, type Page } from '../../src/app/page-heads.ts';
import { structuredOf } from '../../src/app/page-structure.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { aDataset, anAcademie, realDataset } from '../builders.ts';
import { HOSTILE_CAMPUSES, HOSTILE_TEXTS } from '../hostile-campus.ts';
import { schemaOrg } from './schema-org.ts';

type Told = Record<string, unknown>;

const SITE = 'https://exemple.fr/atlas';
const TEMPLATE = '<html><head><!--head--><title></title></head><body><div id="root"></div></body></html>';
/** Properties that hold an address. */
const ADDRESSES = ['@id', 'url', 'item', 'contentUrl', 'license', 'sameAs'];

const real = realDataset();
const realPages = pagesOf(real);

function textsOf(page: Page, dataset: Dataset): string[] {
  return structuredOf(page, { dataset, addressOf: (path) => SITE + path });
}

/** A page as the build writes it, opened by a browser that runs its scripts. */
function opened(page: Page, dataset: Dataset) {
  const head: HeadFacts = {
    policy: "default-src 'none'",
    title: page.title,
    description: page.description,
    canonical: SITE + page.path,
    image: null,
    siteName: 'Atlas',
    firstStyles: '',
    styles: [],
    scripts: [],
    structured: textsOf(page, dataset),
    isIndexed: true,
    movedTo: null,
  };
  const { window } = new JSDOM(pageHtml(TEMPLATE, { head, content: '', takenOverAt: null }), {
    runScripts: 'dangerously',
    beforeParse: (parsing) => Object.assign(parsing, { alert: () => Object.assign(parsing, { isHacked: true }) }),
  });
  const scripts = [...window.document.querySelectorAll('script')];
  return { window, scripts, told: scripts.map(({ textContent }) => JSON.parse(textContent ?? '') as Told) };
}

/** Every object that is told, however deep. */
function nodesOf(value: unknown): Told[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Told, ...Object.values(value).flatMap(nodesOf)];
}

/** Every text, number and nothing that is told. */
function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).length > 0
      ? Object.values(value).flatMap(leavesOf)
      : ['empty']
    : [value];
}

const toldOf = (page: Page, dataset = real) => textsOf(page, dataset).map((text) => JSON.parse(text) as Told);
const ofType = (told: Told[], type: string) => told.filter((one) => one['@type'] === type);
const listed = realPages.filter(({ isListed }) => isListed);

describe('every page of the real dataset', () => {
  it('has something to tell, unless nobody is to find it', () => {
    expect(listed.length).toBeGreaterThan(150);
    expect(listed.filter((page) => toldOf(page).length === 0)).toEqual([]);
    expect(realPages.filter((page) => !page.isListed && toldOf(page).length > 0)).toEqual([]);
  });

  it('leaves out what is not known, and gives whole addresses alone', () => {
    for (const page of listed) {
      const told = toldOf(page);
      expect(leavesOf(told).filter((leaf) => leaf === null || leaf === '' || leaf === 'empty')).toEqual([]);
      const addresses = nodesOf(told).flatMap((node) => ADDRESSES.flatMap((key) => node[key] ?? []));
      expect(addresses.filter((address) => !/^https?:\/\/[^/]/.test(String(address)))).toEqual([]);
    }
  });

  it('says the way to it as Google asks: two steps at least, numbered from 1, each with its name and address', () => {
    for (const page of listed.filter(({ path }) => path !== '/')) {
      const [way, ...others] = ofType(toldOf(page), 'BreadcrumbList');
      expect(others).toEqual([]);
      const steps = way?.['itemListElement'] as Told[];
      expect(steps.length).toBeGreaterThanOrEqual(2);
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, at) => at + 1));
      expect(steps.every(({ name, item }) => name && item)).toBe(true);
      expect(steps.at(-1)).toMatchObject({ name: page.name, item: SITE + page.path });
    }
  });

  it('of a campus weighs less than 2 kB, and of the home page next to nothing', () => {
    const weights = realPages.map((page) => ({
      path: page.path,
      kind: page.about?.kind,
      bytes: textsOf(page, real).length === 0 ? 0 : brotliCompressSync(textsOf(page, real).join('')).length,
    }));
    expect(weights.filter(({ kind, bytes }) => kind === 'campus' && bytes > 2000)).toEqual([]);
    expect(weights.find(({ path }) => path === '/')?.bytes).toBeLessThan(200);
  });

  it('leads with its list to pages that are', () => {
    const known = new Set(listed.map(({ path }) => SITE + path));
    const lists = listed.flatMap((page) => nodesOf(ofType(toldOf(page), 'CollectionPage')));
    const led = ofType(lists, 'ListItem').map(({ url }) => url);
    expect(led.length).toBeGreaterThan(200);
    expect(led.filter((url) => !known.has(String(url)))).toEqual([]);
  });

  it('of the data is a dataset as Google asks: name, description of 50 to 5000 signs, licence, files', () => {
    const page = realPages.find(({ path }) => path === '/donnees')!;
    const [dataset] = ofType(toldOf(page), 'Dataset');
    expect(String(dataset?.['name'])).not.toBe('');
    expect(String(dataset?.['description']).length).toBeGreaterThan(50);
    expect(String(dataset?.['description']).length).toBeLessThan(5000);
    expect(dataset?.['license']).toMatch(/^https:/);
    for (const file of dataset?.['distribution'] as Told[]) {
      expect(file['contentUrl']).toMatch(/^https:\/\/exemple\.fr\/atlas\/data\/v1\/[\w.]+$/);
      expect(file['encodingFormat']).toMatch(/^\w+\/[\w+]+$/);
    }
  });
});

describe('a page of hostile facts', () => {
  const text = HOSTILE_TEXTS[0]!;
  const referent = { name: text, role: text, service: text, serviceNote: null, address: text, email: text };
  const academie = anAcademie({
    ...{ id: 'orleans-tours', name: text, region: 'centre-val-de-loire', site: 'javascript:alert(3)' },
    referent: { ...referent, phones: ['02 38 00 00 00', text], webPage: 'javascript:alert(4)', sources: [] },
  });
  const dataset = aDataset([...HOSTILE_CAMPUSES], {
    academies: [academie],
    filieres: [{ id: 'materiaux', label: text, ministryPage: 'javascript:alert(5)' }],
    regions: [{ id: 'centre-val-de-loire', name: `${text}\u2028\u2029&` }],
  });
  const pages = pagesOf(dataset).filter(({ about }) => about !== null);

  it.each(pages.map((page) => [page.path, page] as const))('%s executes nothing and leads nowhere', (_path, page) => {
    const { window, scripts, told } = opened(page, dataset);
    expect(window).not.toHaveProperty('isHacked');
    expect(scripts.map(({ type }) => type)).toEqual(scripts.map(() => 'application/ld+json'));
    expect(told).toEqual(toldOf(page, dataset));
    const raw = textsOf(page, dataset).join('');
    expect(raw).not.toMatch(/[<>&\u2028\u2029]/);
    const nodes = nodesOf(told);
    expect(nodes.flatMap((node) => ADDRESSES.flatMap((key) => node[key] ?? [])).join(' ')).not.toMatch(/javascript:/);
    expect(nodes.flatMap(({ email }) => email ?? [])).toEqual([]);
    expect(nodes.flatMap(({ telephone }) => telephone ?? []).every((one) => one === '+33238000000')).toBe(true);
  });

  it.each(HOSTILE_CAMPUSES.map(({ id, name }) => [id, name] as const))('%s keeps its texts', (id, name) => {
    const { told } = opened(
      pages.find(({ about }) => about?.id === id)!,
      dataset,
    );
    expect(told[0]).toMatchObject({
      name,
      member: [{ name }],
      parentOrganization: { name },
      address: { streetAddress: name, addressLocality: name },
    });
    expect(told[0]?.['knowsAbout']).toContain(name);
  });
});

describe('an independent validator (Adobe, after Google) with the vocabulary of schema.org', () => {
  const vocabulary = schemaOrg();
  const issuesOf = (told: Told[]) => {
    const types = [...new Set(told.map((one) => String(one['@type'])))];
    const jsonld = Object.fromEntries(types.map((type) => [type, ofType(structuredClone(told), type)]));
    return new Validator(vocabulary).validate({ jsonld });
  };

  it('finds nothing to say of any page', async () => {
    const found = await Promise.all(
      listed.map(async (page) => ({ path: page.path, issues: await issuesOf(toldOf(page)) })),
    );
    expect(found.filter(({ issues }) => issues.length > 0)).toEqual([]);
    expect(new Set(listed.map(({ path }) => path.replace(/(?<=.)\/[^/]+$/, '/…'))).size).toBeGreaterThanOrEqual(8);
  });

  it.each([
    ['a type that is none', { '@type': 'Campus', name: 'Bois' }, 'Type "Campus" is not a valid'],
    ['a property of another type', { '@type': 'WebSite', geo: 'Tours' }, 'Property "geo" for type "WebSite"'],
    [
      'a property that is none, deep inside',
      { '@type': 'EducationalOrganization', name: 'Bois', contactPoint: [{ '@type': 'ContactPoint', fax: '1' }] },
      'Property "fax"',
    ],
    ['an organisation without a name', { '@type': 'Organization', url: SITE }, 'Required attribute "name"'],
    [
      'a way of one step without its name',
      { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, item: SITE }] },
      'At least two ListItems',
    ],
  ])('fails %s', async (_what, told, message) => {
    expect((await issuesOf([told])).map(({ issueMessage }) => issueMessage).join('\n')).toContain(message);
  });
});
