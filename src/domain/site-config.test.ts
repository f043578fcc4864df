import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from './config-schema.ts';
import { missingParts } from './missing-parts.ts';
import { NO_SITE, type SiteConfig } from './site-config.ts';

const AUDIT = { state: 'partielle', rate: 71.5, auditor: 'Un cabinet', date: '2026-05-31', failures: ['Un écart'] };
const SITE = {
  origin: 'https://atlas.example.fr',
  publisher: { name: 'Région', address: '1 rue', phone: '02 38 00 00 00', registration: '123 456 789' },
  director: 'Camille Exemple',
  host: { name: 'Hébergeur', address: '2 rue', phone: '02 38 00 00 01' },
  contact: { email: 'a@exemple.fr', issues: 'https://exemple.fr/issues' },
  sourceCode: 'https://exemple.fr/code',
  privacy: { legalBasis: 'mission', logRetention: 'un an' },
  accessibilityAudit: AUDIT,
} as SiteConfig;

const kindOf = (change: object) => parseSiteConfig({ site: { ...SITE, ...change } }).kind;

describe('parseSiteConfig', () => {
  it('keeps what the deployer says, whole', () => {
    expect(parseSiteConfig({ site: SITE })).toEqual({ kind: 'ok', site: SITE });
  });

  it('takes a file that says nothing of the site for a demonstration', () => {
    expect(parseSiteConfig({ tiles: {} })).toEqual({ kind: 'ok', site: NO_SITE });
    expect(missingParts(NO_SITE)).toHaveLength(11);
    expect(parseSiteConfig({ site: NO_SITE })).toEqual({ kind: 'ok', site: NO_SITE });
  });

  it('takes privacy for unsaid where an older file has none', () => {
    const { privacy, ...older } = SITE;
    expect(privacy.legalBasis).toBe('mission');
    expect(parseSiteConfig({ site: older })).toEqual({
      kind: 'ok',
      site: { ...older, privacy: { legalBasis: null, logRetention: null } },
    });
  });

  it.each([
    ['origin', ''],
    ['publisher', {}],
    ['publisher', { ...SITE.publisher, name: '' }],
    ['publisher', { ...SITE.publisher, registration: '' }],
    ['director', 7],
    ['host', { name: 'Hébergeur' }],
    ['contact', null],
    ['contact', {}],
    ['sourceCode', undefined],
    ['privacy', {}],
    ['accessibilityAudit', {}],
  ])('refuses a %s such as %j', (key, value) => {
    expect(kindOf({ [key]: value })).toBe('malformed');
  });

  it.each([
    [{}, 'ok'],
    [{ state: 'non' }, 'ok'],
    [{ state: 'totale', rate: 100 }, 'ok'],
    [{ rate: 0 }, 'ok'],
    [{ state: 'oui' }, 'malformed'],
    [{ state: '' }, 'malformed'],
    [{ rate: -0.1 }, 'malformed'],
    [{ rate: 100.1 }, 'malformed'],
    [{ date: '31/05/2026' }, 'malformed'],
    [{ date: undefined }, 'malformed'],
    [{ auditor: '' }, 'malformed'],
    [{ failures: 'Un écart' }, 'malformed'],
  ])('reads an audit with %j: %s', (change, expected) => {
    expect(kindOf({ accessibilityAudit: { ...AUDIT, ...change } })).toBe(expected);
  });

  it('says where the first problem is', () => {
    const problemOf = (input: unknown) => {
      const parsed = parseSiteConfig(input);
      return parsed.kind === 'malformed' ? parsed.problem : '';
    };
    expect(problemOf({ site: { ...SITE, host: { ...SITE.host, phone: '' } } })).toMatch(/^site\.host\.phone: \S/);
    expect(problemOf('text')).toMatch(/^file: \S/);
  });
});

describe('missingParts', () => {
  it('are none where all is said', () => {
    expect(missingParts(SITE)).toEqual([]);
  });

  const { publisher, host, contact, privacy } = SITE as SiteConfig & {
    publisher: NonNullable<SiteConfig['publisher']>;
    host: NonNullable<SiteConfig['host']>;
  };

  it.each<[Partial<SiteConfig>, string[]]>([
    [{ origin: null }, ['origin']],
    [{ publisher: null }, ['publisher', 'publisher.address', 'publisher.phone']],
    [{ publisher: { ...publisher, name: ' ' } }, ['publisher']],
    [{ publisher: { ...publisher, address: null } }, ['publisher.address']],
    [{ publisher: { ...publisher, phone: ' ' } }, ['publisher.phone']],
    [{ publisher: { ...publisher, registration: null } }, []],
    [{ director: ' ' }, ['director']],
    [{ host: null }, ['host', 'host.address', 'host.phone']],
    [{ host: { ...host, phone: null, address: '' } }, ['host.address', 'host.phone']],
    [{ contact: { ...contact, email: null } }, []],
    [{ contact: { ...contact, issues: null } }, []],
    [{ contact: { email: null, issues: null } }, ['contact']],
    [{ privacy: { ...privacy, legalBasis: null } }, ['privacy.legalBasis']],
    [{ privacy: { ...privacy, logRetention: ' ' } }, ['privacy.logRetention']],
    [{ sourceCode: null, accessibilityAudit: null }, []],
  ])('where it says %j are %j', (change, expected) => {
    expect(missingParts({ ...SITE, ...change })).toEqual(expected);
  });
});
