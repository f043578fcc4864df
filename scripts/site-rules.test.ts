import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_SITE, type SiteConfig } from '../src/domain/site-config.ts';
import { siteProblems } from './site-rules.ts';

const PARTY = { name: 'Un rectorat', address: '1 rue de l’Exemple, 37000 Tours', phone: '02 00 00 00 00' };
const WHOLE: SiteConfig = {
  origin: 'https://atlas.exemple.fr',
  publisher: { ...PARTY, registration: null },
  director: 'Camille Exemple',
  host: PARTY,
  contact: { email: 'atlas@exemple.fr', issues: null },
  sourceCode: 'https://code.exemple.fr/atlas',
  privacy: { legalBasis: 'mission d’intérêt public', logRetention: '12 mois' },
  accessibilityAudit: null,
};

function problems(site: unknown, isProduction = true): string[] {
  return siteProblems({ tiles: null, site }, isProduction);
}

describe('siteProblems', () => {
  it('finds none in the settings of the project, for a demonstration', () => {
    expect(siteProblems(JSON.parse(readFileSync('public/config.json', 'utf8')), false)).toEqual([]);
  });

  it('finds none where all is said', () => {
    expect(problems(WHOLE)).toEqual([]);
    expect(problems({ ...WHOLE, contact: { email: null, issues: 'https://code.exemple.fr/atlas/issues' } })).toEqual(
      [],
    );
  });

  it('names every part that a production build lacks, at once', () => {
    const keys = problems(NO_SITE).map((problem) => problem.split(':')[0]);
    expect(keys).toEqual([
      'site.origin',
      'site.publisher',
      'site.publisher.address',
      'site.publisher.phone',
      'site.director',
      'site.host',
      'site.host.address',
      'site.host.phone',
      'site.privacy.legalBasis',
      'site.privacy.logRetention',
      'site.contact',
    ]);
    expect(problems({ ...WHOLE, director: ' ', host: { ...PARTY, name: '\t', phone: ' ' } })).toEqual([
      expect.stringMatching(/^site\.director: /),
      expect.stringMatching(/^site\.host: /),
      expect.stringMatching(/^site\.host\.phone: /),
    ]);
    expect(problems(NO_SITE, false)).toEqual([]);
    expect(siteProblems({ tiles: null }, true)).toHaveLength(11);
  });

  it.each<[string, unknown, RegExp]>([
    [
      'an origin with a path',
      { ...WHOLE, origin: 'https://exemple.fr/atlas' },
      /^site\.origin: expected scheme and host/,
    ],
    ['an origin with a final "/"', { ...WHOLE, origin: 'https://exemple.fr/' }, /^site\.origin/],
    ['an origin that is no address', { ...WHOLE, origin: 'javascript:alert(1)' }, /^site\.origin/],
    [
      'an e-mail with a header',
      { ...WHOLE, contact: { email: 'a@b.fr?cc=c@d.fr', issues: null } },
      /^site\.contact\.email/,
    ],
    [
      'issues at no web address',
      { ...WHOLE, contact: { email: null, issues: 'ftp://x.fr' } },
      /^site\.contact\.issues/,
    ],
    ['code at no web address', { ...WHOLE, sourceCode: 'code' }, /^site\.sourceCode/],
    ['a missing key', { ...WHOLE, host: undefined }, /^site\.host/],
    ['an unknown state', { ...WHOLE, accessibilityAudit: { state: 'presque' } }, /^site\.accessibilityAudit/],
    ['a text', 'Un rectorat', /^site/],
  ])('tells of %s, in a demonstration too', (_, site, expected) => {
    const found = problems(site, false);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  it('takes the origin of the command before that of the file', () => {
    const config = { tiles: null, site: { ...WHOLE, origin: null } };
    expect(siteProblems(config, true, 'https://atlas.exemple.fr')).toEqual([]);
    expect(siteProblems(config, false, 'atlas.exemple.fr')).toEqual([expect.stringMatching(/^site\.origin: expected/)]);
  });

  it('tells of tiles that are none', () => {
    expect(siteProblems({ tiles: { url: 5 }, site: WHOLE }, true)).toEqual([
      expect.stringMatching(/^tiles: expected .*, got \{"url":5\}/),
    ]);
    expect(siteProblems(null, false).length).toBeGreaterThan(0);
  });
});
