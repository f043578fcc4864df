import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { bareAddress, isSamePage, mailAddress, phoneAddress, safeWebAddress, webHost } from './safe-links.ts';

/** Every UTF-16 unit, halves of pairs included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
const SPACES = ['', ' ', '\t', '\n', '\r', '\0', '\u00a0', '\u200b', '\u2028', '\u3000', '\ufeff', '\u202e', '\u00ad'];
const anySpace = fc.constantFrom(...SPACES);

/** A text with something invisible put between any two of its letters, each letter in any case. */
function disguised(text: string): fc.Arbitrary<string> {
  const letters = [...text].map((letter) =>
    fc.tuple(anySpace, fc.constantFrom(letter, letter.toUpperCase())).map((parts) => parts.join('')),
  );
  return fc.tuple(...letters).map((parts) => parts.join(''));
}

describe('isSamePage', () => {
  it.each([
    ['https://www.ac-corse.fr/', 'https://www.ac-corse.fr/', true],
    ['https://www.ac-corse.fr/', 'http://ac-corse.fr', true],
    ['https://www.ac-corse.fr/', 'https://www.ac-corse.fr/campus', false],
    ['https://www.ac-corse.fr/', 'https://www.ac-nice.fr/', false],
    ['https://www.ac-corse.fr/', null, false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isSamePage(one, other)).toBe(expected);
  });

  it('goes by what a visitor reads', () => {
    expect(bareAddress('https://www.ac-corse.fr/campus/')).toBe('ac-corse.fr/campus');
    expect(bareAddress('ac-corse.fr/lien/?vers=https://www.exemple.fr')).toBe(
      'ac-corse.fr/lien/?vers=https://www.exemple.fr',
    );
  });
});

describe('safeWebAddress', () => {
  it.each([
    ['https://www.ac-orleans-tours.fr', 'https://www.ac-orleans-tours.fr/'],
    ['http://exemple.fr/page?a=1&b=é#là', 'http://exemple.fr/page?a=1&b=%C3%A9#l%C3%A0'],
    ['HTTPS://Exemple.FR/Page', 'https://exemple.fr/Page'],
    ['https://exemple.fr:8443/', 'https://exemple.fr:8443/'],
    ['https://campus-métiers.fr/', 'https://xn--campus-mtiers-ihb.fr/'],
    ['https://exemple.fr/«a»', 'https://exemple.fr/%C2%ABa%C2%BB'],
    ['https://exemple.fr/"onmouseover="x', 'https://exemple.fr/%22onmouseover=%22x'],
  ])('%s is %s', (address, expected) => {
    expect(safeWebAddress(address)).toBe(expected);
  });

  it('is the same the hundred-thousandth time', () => {
    const addresses = new Set(Array.from({ length: 100_000 }, () => safeWebAddress('https://campus-métiers.fr/')));
    expect([...addresses]).toEqual(['https://xn--campus-mtiers-ihb.fr/']);
  });

  it.each([
    null,
    '',
    'exemple.fr',
    '//exemple.fr',
    '/page',
    'https:exemple.fr',
    'https:/exemple.fr',
    'https://',
    'https://exa mple.fr',
    ' https://exemple.fr',
    'https://exemple.fr\n',
    'https://exemple.fr\\@pirate.fr',
    'https://nom@exemple.fr',
    'https://nom:secret@exemple.fr',
    'https://:secret@exemple.fr',
    'https://exemple.fr\u202e/gpj.exe',
    'https://exemple.fr:99999',
    'https://%',
    'ftp://exemple.fr',
    'file:///etc/passwd',
    'blob:https://exemple.fr/1',
    'view-source:https://exemple.fr',
    'javascript://exemple.fr/%0aalert(1)',
    'javascript://exemple.fr/https://exemple.fr',
    'ftp://exemple.fr/http://exemple.fr',
    'mailto:a@b.fr',
    '__proto__',
  ])('%j is refused', (address) => {
    expect(safeWebAddress(address)).toBeNull();
    expect(webHost(address)).toBeNull();
  });

  it.each(['javascript:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'java\tscript:x'])(
    'never lets %j through, however it is dressed up',
    (address) => {
      fc.assert(
        fc.property(disguised(address), (dressed) => {
          expect(safeWebAddress(dressed)).toBeNull();
        }),
      );
    },
  );

  const anyAddress = fc.oneof(
    anyText,
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.tuple(fc.constantFrom('http://', 'https://', 'hTTps://'), anyText).map((parts) => parts.join('')),
    fc.tuple(fc.webUrl(), anySpace, anyText).map((parts) => parts.join('')),
  );
  it('gives null or a plain http(s) address, for any text', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const safe = safeWebAddress(address);
        if (safe === null) return;
        expect(safe).toMatch(/^https?:\/\/[^/@\\]+\/[\x21-\x7e]*$/);
        const url = new URL(safe);
        expect([url.username, url.password, url.href]).toEqual(['', '', safe]);
        expect(safeWebAddress(safe)).toBe(safe);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes every plain web address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        expect(safeWebAddress(address)).toBe(new URL(address).href);
      }),
    );
  });
});

describe('webHost', () => {
  it.each([
    ['https://www.univ-tours.fr/agenda', 'univ-tours.fr'],
    ['https://exemple.fr:8443/', 'exemple.fr'],
    ['https://www.www.fr', 'www.fr'],
    ['https://wwww.fr', 'wwww.fr'],
  ])('of %s is %s', (address, host) => {
    expect(webHost(address)).toBe(host);
  });
});

describe('the real data', () => {
  const { campuses, academies } = realDataset();

  it('have only web addresses, e-mails and phones of which a link can be made', () => {
    const contacts = [...campuses, ...campuses.flatMap((campus) => campus.contacts)];
    const referents = academies.map(({ referent }) => referent);
    const web = [
      ...campuses.flatMap(({ website, sources }) => [website, ...sources.map(({ url }) => url)]),
      ...campuses.flatMap((campus) => campus.contacts.map(({ source }) => source)),
      ...academies.flatMap(({ site, referent }) => [site, referent.webPage, ...referent.sources.map(({ url }) => url)]),
    ];
    const emails = [...contacts, ...referents].map(({ email }) => email);
    const phones = [...contacts.map(({ phone }) => phone), ...referents.flatMap((referent) => referent.phones)];
    const dead = <T>(values: (T | null)[], link: (value: T) => string | null) =>
      values.filter((value) => value !== null && link(value) === null);
    expect(dead(web, safeWebAddress)).toEqual([]);
    expect(dead(emails, mailAddress)).toEqual([]);
    expect(dead(phones, phoneAddress)).toEqual([]);
    expect(web.filter(Boolean).length).toBeGreaterThan(100);
  });
});
