/** One HTML page: the template of the build, with the head and the content of the page in their places. */

/** What is written around the content of a page; addresses are whole ("https://…") or, without an origin, paths. */
export interface HeadFacts {
  /** The content security policy, for hosts that send no header. */
  policy: string;
  title: string;
  description: string;
  canonical: string;
  image: { address: string; alt: string } | null;
  siteName: string;
  /** Rules that stand in the page, for its first paint. */
  firstStyles: string;
  /** Addresses of the page's own style sheets, and of scripts to be had early. */
  styles: readonly string[];
  scripts: readonly string[];
  /** Texts of JSON-LD, ready to stand in a script element. */
  structured: readonly string[];
  isIndexed: boolean;
  /** The path that a page without JavaScript leads on to, or null. */
  movedTo: string | null;
}

/** What a page may say beside its head and its content. */
export interface PageParts {
  head: HeadFacts;
  /** HTML of the application. */
  content: string;
  /** The path that the content was written for; null where the application starts afresh. */
  takenOverAt: string | null;
  /** The version of the site; null where nothing was built. */
  version?: string | null;
  /** Whether a worker is to keep the site: the page registers it then (src/app/after-load.tsx). */
  hasWorker?: boolean;
}

const HEAD_PLACE = '<!--head-->';
const ROOT_PLACE = '<div id="root"></div>';

/** Fills the template; throws where a place to fill is not there exactly once. */
export function pageHtml(template: string, parts: PageParts): string {
  const { head, content, takenOverAt, version = null, hasWorker = true } = parts;
  const mark = [
    // The version comes first: src/worker/page-stamp.ts reads it.
    version === null ? '' : ` data-version="${version}"`,
    hasWorker ? '' : ' data-worker="none"',
    takenOverAt === null ? '' : ` data-page="${escaped(takenOverAt)}"`,
  ].join('');
  return [
    [/<title>[^<]*<\/title>/g, `<title>${escaped(head.title)}</title>`],
    [new RegExp(HEAD_PLACE, 'g'), headHtml(head)],
    [/<\/head>/g, `${stylesHtml(template, head)}</head>`],
    [new RegExp(ROOT_PLACE, 'g'), `<div id="root"${mark}>${content}</div>`],
  ].reduce(
    (html, [place, text]) => filled(html, place as RegExp, text as string),
    template.replace(STYLES, '').replace(SHEETS, ''),
  );
}

/** The styles and the style sheets of every page, as the build has put them into the head of the template. */
const STYLES = /\s*<style>([^<]*)<\/style>/g;
const SHEETS = /\s*<link rel="stylesheet"[^>]*>/g;

/** The styles that stand in every page, and the addresses of its style sheets. */
export function templateStyles(template: string): { text: string; sheets: string[] } {
  return {
    text: [...template.matchAll(STYLES)].map(([, text]) => text!).join(''),
    sheets: (template.match(SHEETS) ?? []).map((link) => /href="([^"]*)"/.exec(link)![1]!),
  };
}

function filled(html: string, place: RegExp, text: string): string {
  const found = html.match(place)?.length ?? 0;
  if (found !== 1) throw new Error(`index.html: expected ${place.source} once, found it ${found} times.`);
  // A function, so that "$&" in a text is no order.
  return html.replace(place, () => text);
}

function headHtml(head: HeadFacts): string {
  const { policy, title, description, canonical, image, siteName } = head;
  return [
    // Its many apostrophes need no escape between double quotes, and people read it.
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy).replaceAll('&#39;', "'")}">`,
    meta('name', 'description', description),
    `<link rel="canonical" href="${escaped(canonical)}">`,
    ...(head.isIndexed ? [] : [meta('name', 'robots', 'noindex')]),
    ...(head.movedTo === null ? [] : [leadOn(head.movedTo)]),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:locale', 'fr_FR'),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', canonical),
    ...(image ? imageMetas(image) : []),
    // After the page itself and its fonts: it is seen without them. Chromium gives a modulepreload a high priority anyway.
    ...head.scripts.map(
      (href) => `<link rel="preload" as="script" fetchpriority="low" crossorigin href="${escaped(href)}">`,
    ),
    ...head.structured.map((text) => `<script type="application/ld+json">${text}</script>`),
  ].join('\n    ');
}

/**
 * The styles of the first paint, and the sheets of every page, then the page's own: of two rules as strong, the page's
 * wins, as when it comes later. The sheets hold up nothing: on paper they count at once, on a screen when the
 * application takes them in (src/main.tsx), or where there are no scripts.
 */
function stylesHtml(template: string, { firstStyles, styles }: HeadFacts): string {
  const links = [...templateStyles(template).sheets, ...styles].map(
    (href) => `rel="stylesheet" crossorigin href="${escaped(href)}"`,
  );
  const waiting = links.map((link) => `<link ${link} media="print" data-later>\n    `).join('');
  const plain = links.map((link) => `<link ${link}>`).join('');
  const now = firstStyles === '' ? '' : `  <style>${firstStyles}</style>\n    `;
  return `${now}${waiting}<noscript>${plain}</noscript>\n  `;
}

function leadOn(path: string): string {
  return `<noscript><meta http-equiv="refresh" content="0; url=${escaped(path)}"></noscript>`;
}

function imageMetas({ address, alt }: NonNullable<HeadFacts['image']>): string[] {
  return [
    meta('property', 'og:image', address),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', alt),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
}

function meta(kind: 'name' | 'property', key: string, content: string): string {
  return `<meta ${kind}="${key}" content="${escaped(content)}">`;
}

/** A text as it may stand in HTML, between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
