import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { escaped, pageHtml, templateStyles, type HeadFacts } from './page-html.ts';

const TEMPLATE =
  '<!doctype html><html lang="fr"><head><meta charset="utf-8"><!--head--><title>x</title></head><body><div id="root"></div></body></html>';

function head(overrides: Partial<HeadFacts> = {}): HeadFacts {
  return {
    policy: "default-src 'none'; img-src 'self'",
    title: 'Un campus – Atlas',
    description: 'Une description.',
    canonical: 'https://atlas.exemple.fr/campus/un',
    image: { address: 'https://atlas.exemple.fr/partage/un.png', alt: 'Une carte' },
    siteName: 'Atlas',
    firstStyles: '',
    styles: ['/assets/a.css'],
    scripts: ['/assets/a.js'],
    structured: ['{"@type":"Thing"}'],
    isIndexed: true,
    movedTo: null,
    ...overrides,
  };
}

function read(
  overrides: Partial<HeadFacts> = {},
  content = '<main>Bonjour</main>',
  takenOverAt: string | null = '/un',
) {
  return new JSDOM(pageHtml(TEMPLATE, { head: head(overrides), content, takenOverAt })).window.document;
}

const HOSTILE = [
  '</title><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  ']]>',
  '$& $1 $`',
  '<!--',
];

describe('pageHtml', () => {
  it('writes title, description, canonical address, card, styles, scripts and structured data', () => {
    const page = read();
    expect(page.title).toBe('Un campus – Atlas');
    const content = (selector: string) => page.querySelector(selector)?.getAttribute('content');
    expect(content('meta[name=description]')).toBe('Une description.');
    expect(content('meta[property="og:title"]')).toBe('Un campus – Atlas');
    expect(content('meta[property="og:image"]')).toBe('https://atlas.exemple.fr/partage/un.png');
    expect(content('meta[property="og:image:alt"]')).toBe('Une carte');
    expect(content('meta[property="og:url"]')).toBe('https://atlas.exemple.fr/campus/un');
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://atlas.exemple.fr/campus/un');
    expect(page.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toBe('/assets/a.css');
    const script = page.querySelector('link[rel=preload][as=script]')!;
    expect([script.getAttribute('href'), script.getAttribute('fetchpriority')]).toEqual(['/assets/a.js', 'low']);
    expect(page.querySelector('script[type="application/ld+json"]')?.textContent).toBe('{"@type":"Thing"}');
    expect(page.querySelector('meta[name=robots]')).toBeNull();
    expect(page.querySelector('#root')?.innerHTML).toBe('<main>Bonjour</main>');
  });

  it('bears the version of the site, and says where no worker is to keep it', () => {
    const parts = { head: head(), content: '', takenOverAt: '/un', version: '0123456789ab' };
    expect(pageHtml(TEMPLATE, parts)).toContain('<div id="root" data-version="0123456789ab" data-page="/un">');
    const alone = '<div id="root" data-version="0123456789ab" data-worker="none" data-page="/un">';
    expect(pageHtml(TEMPLATE, { ...parts, hasWorker: false })).toContain(alone);
  });

  it('puts the sheets of the page after those of every page; they hold up nothing, where there are scripts', () => {
    const template = TEMPLATE.replace('</head>', '<link rel="stylesheet" href="/assets/index.css"></head>');
    const html = pageHtml(template, { head: head(), content: '', takenOverAt: null });
    const links = [...html.matchAll(/<link rel="stylesheet" crossorigin href="([^"]+)"([^>]*)>/g)];
    expect(links.map(([, href, rest]) => href! + rest!)).toEqual([
      '/assets/index.css media="print" data-later',
      '/assets/a.css media="print" data-later',
      '/assets/index.css',
      '/assets/a.css',
    ]);
    expect(html).toContain(`<noscript>${links[2]![0]}${links[3]![0]}</noscript>`);
  });

  it('holds the styles of its first paint, those of every page among them, before the sheets', () => {
    const template = TEMPLATE.replace('</head>', '<style>.b{}</style></head>');
    expect(templateStyles(template)).toEqual({ text: '.b{}', sheets: [] });
    const html = pageHtml(template, { head: head({ firstStyles: '.a{}.b{}' }), content: '', takenOverAt: null });
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).toMatch(/<style>\.a\{\}\.b\{\}<\/style>\s*<link rel="stylesheet"/);
  });

  it('says where the page may be taken over, and of which it may not', () => {
    expect(read().getElementById('root')?.dataset['page']).toBe('/un');
    expect(read({}, '', null).getElementById('root')?.hasAttribute('data-page')).toBe(false);
  });

  it('keeps out of search engines what is not to be found', () => {
    expect(read({ isIndexed: false }).querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it('leads on where there is no JavaScript', () => {
    const leadsOn = (page: Document) => [...page.querySelectorAll('head noscript')].map(({ innerHTML }) => innerHTML);
    expect(leadsOn(read()).join()).not.toContain('refresh');
    expect(leadsOn(read({ movedTo: '/campus/deux' })).join()).toContain('0; url=/campus/deux');
  });

  it.each(HOSTILE)('writes %j as the text that it is', (text) => {
    const page = read({ title: text, description: text, image: { address: text, alt: text }, canonical: text });
    expect(page.title).toBe(text);
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(text);
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(text);
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelectorAll('img, [onload], [onerror]')).toHaveLength(0);
  });

  it('takes no order from "$&" in the content', () => {
    expect(read({}, '<p>$&amp; $1</p>').getElementById('root')?.textContent).toBe('$& $1');
  });

  it.each([
    ['<!--head-->', TEMPLATE.replace('<!--head-->', '')],
    ['<div id="root"></div>', `${TEMPLATE}<div id="root"></div>`],
    ['<title>', TEMPLATE.replace('<title>x</title>', '')],
  ])('throws where the template has not %s once', (_, template) => {
    expect(() => pageHtml(template, { head: head(), content: '', takenOverAt: null })).toThrow(/once, found it/);
  });
});

describe('escaped', () => {
  it('leaves nothing that ends a text or an attribute', () => {
    expect(escaped(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  });
});
