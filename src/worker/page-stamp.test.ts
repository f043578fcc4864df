import { describe, expect, it } from 'vitest';
import { pageHtml } from '../../scripts/page-html.ts';
import { isFresh, isPageAddress, pageKey, stampOf } from './page-stamp.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');

/** A page as the build writes it. */
function page(version: string | null, takenOverAt: string | null, hasWorker = true): string {
  const template = '<html><head><!--head--><title>x</title></head><body><div id="root"></div></body></html>';
  const nothing = { description: '', canonical: '/', image: null, siteName: '', movedTo: null, isIndexed: true };
  const head = {
    ...nothing,
    policy: "default-src 'none'",
    title: 'Un campus',
    firstStyles: '',
    styles: [],
    scripts: [],
    structured: [],
  };
  return pageHtml(template, { head, content: '<p>data-version="bad"</p>', takenOverAt, version, hasWorker });
}

describe('stampOf', () => {
  it.each([
    ['a page that is taken over', page('0123456789ab', '/label'), '0123456789ab'],
    ['a page that starts afresh', page('0123456789ab', null), '0123456789ab'],
    ['a page of a site without a worker', page('0123456789ab', '/label', false), '0123456789ab'],
    ['a page that was not built', page(null, '/label'), null],
    ['a page of somebody else', '<p>data-version="0123456789ab"</p>', null],
    ['nothing', '', null],
  ])('reads the version of %s', (_, html, expected) => {
    expect(stampOf(html)).toBe(expected);
  });
});

describe('isPageAddress', () => {
  it.each([
    ['/', '/', true],
    ['/label', '/', true],
    ['/label.html', '/', true],
    ['/campus/x', '/', true],
    ['/nulle-part', '/', true],
    ['/data/v1/campus.json', '/', false],
    ['/partage/x.png', '/', false],
    ['/sw.js', '/', false],
    ['/atlas/', '/atlas/', true],
    ['/atlas/campus/x', '/atlas/', true],
    ['/atlas', '/atlas/', false],
    ['/autre/campus/x', '/atlas/', false],
    ['/', '/atlas/', false],
  ])('%s under %s: %s', (path, base, expected) => {
    expect(isPageAddress(path, base)).toBe(expected);
  });
});

describe('pageKey', () => {
  it('leaves out what was sought', () => {
    expect(pageKey('https://exemple.fr/campus/x?q=bois&lieu=35238#cfa')).toBe('https://exemple.fr/campus/x');
  });
});

describe('isFresh', () => {
  it.each([
    ['of today', 'Wed, 25 Nov 2026 08:00:00 GMT', true],
    ['of six days ago', 'Thu, 19 Nov 2026 13:00:00 GMT', true],
    ['of eight days ago', 'Tue, 17 Nov 2026 08:00:00 GMT', false],
    ['of tomorrow, where a clock is wrong', 'Thu, 26 Nov 2026 08:00:00 GMT', true],
    ['of next month, where a clock is very wrong', 'Fri, 25 Dec 2026 08:00:00 GMT', false],
    ['without a date', null, false],
    ['with an odd date', 'hier', false],
  ])('a page %s: %s', (_, date, expected) => {
    expect(isFresh(date, NOW)).toBe(expected);
  });
});
