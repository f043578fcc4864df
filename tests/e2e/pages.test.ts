import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { shownCampuses } from '../../src/domain/dataset.ts';
import './provided.ts';
import { isThere, publishedDataset, SITE, SITE_UNDER_PATH, writtenPages, type WrittenPage } from './site-files.ts';

const PAGES = writtenPages();
const byPath = new Map(PAGES.map((page) => [page.path, page]));
const DATASET = publishedDataset();
const SHOWN = shownCampuses(DATASET);
const MOVED = PAGES.filter(({ document }) => document.querySelector('head noscript')?.innerHTML.includes('refresh'));
const CONTENT = PAGES.filter((page) => !MOVED.includes(page));

const text = (page: WrittenPage | undefined) => page?.document.getElementById('root')?.textContent ?? '';
const meta = ({ document }: WrittenPage, key: string) =>
  document.querySelector(`meta[name="${key}"], meta[property="${key}"]`)?.getAttribute('content') ?? '';

describe('every address has its page', () => {
  it.each([
    ['campuses', SHOWN.map(({ id }) => `/campus/${id}`)],
    ['merged campuses', DATASET.campuses.filter(({ status }) => status === 'merged').map(({ id }) => `/campus/${id}`)],
    ['filières', DATASET.filieres.map(({ id }) => `/filieres/${id}`)],
    ['régions', DATASET.regions.map(({ id }) => `/territoires/${id}`)],
    ['académies', DATASET.academies.map(({ id }) => `/territoires/${id}`)],
    [
      'single pages',
      [
        '/',
        '/filieres',
        '/territoires',
        '/tableau',
        '/label',
        '/donnees',
        '/accessibilite',
        '/mentions-legales',
        '/donnees-personnelles',
        '/plan-du-site',
        '/404',
      ],
    ],
  ])('%s', (_, paths) => {
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !byPath.has(path))).toEqual([]);
  });

  it('has a page for each former name that is an address', () => {
    expect(MOVED.length).toBeGreaterThan(10);
    for (const { document } of MOVED) {
      const target = document.querySelector('main a')?.getAttribute('href') ?? '';
      expect(target).toMatch(/^\/campus\//);
      expect(SHOWN.map(({ id }) => `/campus/${id}`)).toContain(target);
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(new RegExp(`${target}$`));
    }
  });
});

describe('every page', () => {
  it('has its own title and description, one heading of level 1, and says where it is', () => {
    const seen = { title: new Map<string, string>(), description: new Map<string, string>() };
    for (const page of CONTENT) {
      const { document, path } = page;
      for (const [kind, value] of [
        ['title', document.title],
        ['description', meta(page, 'description')],
      ] as const) {
        expect(value, `${kind} of ${path}`).not.toBe('');
        expect(seen[kind].get(value), `${kind} « ${value} » of ${path}`).toBeUndefined();
        seen[kind].set(value, path);
      }
      expect(document.querySelectorAll('h1'), path).toHaveLength(1);
      expect(document.querySelectorAll('main'), path).toHaveLength(1);
      expect(document.documentElement.lang).toBe('fr');
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      expect(new URL(canonical).pathname, path).toBe(path);
      expect(meta(page, 'og:title')).toBe(document.title);
      expect(meta(page, 'og:url')).toBe(canonical);
    }
  });

  it('has a share card that is a PNG of 1200 × 630 pixels', async () => {
    const files = new Set(PAGES.map((page) => new URL(meta(page, 'og:image')).pathname));
    expect(files.size).toBeGreaterThanOrEqual(SHOWN.length + DATASET.filieres.length + 1);
    for (const file of files) {
      const { format, width, height } = await sharp(join(SITE, decodeURIComponent(file))).metadata();
      expect([format, width, height], file).toEqual(['png', 1200, 630]);
    }
    for (const { id } of SHOWN) expect(meta(byPath.get(`/campus/${id}`)!, 'og:image')).toContain(`campus-${id}.png`);
  });

  it('leads nowhere that is not there, by link, image, script or style', () => {
    const broken = PAGES.flatMap(({ document, path }) =>
      [...document.querySelectorAll('[href], [src]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => address.startsWith('/') && !isThere(new URL(address, 'http://x').pathname))
        .map((address) => `${path}: ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it('holds no script in itself but its structured data, and no style attribute', () => {
    for (const { document, path } of PAGES) {
      const scripts = [...document.querySelectorAll('script:not([src])')].map((script) => script.getAttribute('type'));
      expect(
        scripts.filter((type) => type !== 'application/ld+json'),
        path,
      ).toEqual([]);
      expect(document.querySelectorAll('[style], [onclick], [onload]'), path).toHaveLength(0);
    }
  });

  it('is reached from the home page by links alone', () => {
    const reached = new Set(['/']);
    for (const path of reached) {
      for (const link of byPath.get(path)?.document.querySelectorAll('a[href^="/"]') ?? []) {
        const { pathname } = new URL(link.getAttribute('href')!, 'http://x');
        if (byPath.has(decodeURIComponent(pathname))) reached.add(decodeURIComponent(pathname));
      }
    }
    expect(CONTENT.map(({ path }) => path).filter((path) => path !== '/404' && !reached.has(path))).toEqual([]);
  });
});

describe('what curl gives of a campus', () => {
  it.each(SHOWN.map((campus) => [campus.id, campus] as const))('%s: all that is known', (id, campus) => {
    const page = text(byPath.get(`/campus/${id}`));
    const filiere = DATASET.filieres.find((one) => one.id === campus.filiere)!;
    const academie = DATASET.academies.find((one) => one.id === campus.academie);
    for (const fact of [
      campus.name,
      filiere.label,
      ...(campus.position?.commune ? [campus.position.commune] : []),
      ...campus.topics,
      ...campus.members.map(({ name }) => name),
      ...DATASET.label.missions.map((mission) => mission.text),
      ...campus.contacts.map(({ role }) => role),
      ...(academie?.referent.name ? [academie.referent.name] : []),
      ...(academie?.referent.service ? [academie.referent.service] : []),
    ]) {
      expect(page).toContain(fact);
    }
    for (const name of ['Missions', 'Métiers et formations', 'Réseau', 'Contact', 'Référent académique', 'Sources']) {
      expect(page).toContain(name);
    }
    const { document } = byPath.get(`/campus/${id}`)!;
    const addresses = [...document.querySelectorAll('a')].map((link) => link.href);
    for (const { url } of campus.sources) if (url !== null) expect(addresses).toContain(new URL(url).href);
    expect(page).toMatch(/Campus des métiers et des qualifications|Label à préciser/);
  });

  it('is the page that the server gives, in whole', async () => {
    const answer = await fetch(`${inject('siteAddress')}/campus/patmat-centre-val-de-loire`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toBe(byPath.get('/campus/patmat-centre-val-de-loire')!.html);
  });
});

describe('the server', () => {
  it.each([
    ['/label', 200],
    ['/territoires/bretagne', 200],
    ['/campus/inconnu', 404],
    ['/nulle/part', 404],
    ['/..%2f..%2fetc/passwd', 404],
    ['/%E0%A4%A', 404],
    ['/data/v1/inconnu.json', 404],
  ])('answers %s with %i', async (path, status) => {
    const answer = await fetch(inject('siteAddress') + path);
    expect(answer.status).toBe(status);
    if (status === 404) expect(await answer.text()).toBe(byPath.get('/404')!.html);
  });

  it.each([
    ['/data/v1/campus.csv', 'text/csv; charset=utf-8'],
    ['/data/v1/campus.geojson', 'application/geo+json'],
    ['/data/v1/campus/patmat-centre-val-de-loire.vcf', 'text/vcard; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/sitemap.xml', 'application/xml'],
    ['/robots.txt', 'text/plain'],
  ])('names the type of %s', async (path, type) => {
    const answer = await fetch(inject('siteAddress') + path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
  });
});

describe('search engines', () => {
  it('are told of every page that is to be found, and of no other', () => {
    const xml = readFileSync(join(SITE, 'sitemap.xml'), 'utf8');
    const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
    expect(listed.sort()).toEqual(
      CONTENT.map(({ path }) => path)
        .filter((path) => path !== '/404')
        .sort(),
    );
    expect(readFileSync(join(SITE, 'robots.txt'), 'utf8')).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
    expect(meta(byPath.get('/404')!, 'robots')).toBe('noindex');
  });
});

describe('under a path', () => {
  it('every address in every page keeps to the path, and is there', () => {
    const pages = writtenPages(SITE_UNDER_PATH);
    expect(pages.map(({ path }) => path)).toEqual(PAGES.map(({ path }) => path));
    const wrong = pages.flatMap(({ document, path }) =>
      [...document.querySelectorAll('[href], [src]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => address.startsWith('/'))
        .filter((address) => {
          const { pathname } = new URL(address, 'http://x');
          return !pathname.startsWith('/atlas/') || !isThere(pathname.slice('/atlas'.length), SITE_UNDER_PATH);
        })
        .map((address) => `${path}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });
});
