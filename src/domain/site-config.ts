/**
 * What the deployer says of the site in config.json: who publishes it, who answers, where it stands. Read at build by
 * the pages that law asks for, and in the browser by the ways to correct a fact or to ask for a removal.
 */
import type { InferOutput } from 'valibot';
import type { siteSchema } from './config-schema.ts';

/** The states that a French public site may declare; without an audit the only honest one is "non". */
export const ACCESSIBILITY_STATES = ['non', 'partielle', 'totale'] as const;

export type SiteConfig = InferOutput<typeof siteSchema>;
export type AccessibilityState = (typeof ACCESSIBILITY_STATES)[number];

/** A site of which nobody has said anything: a demonstration. */
export const NO_SITE: SiteConfig = {
  origin: null,
  publisher: null,
  director: null,
  host: null,
  contact: { email: null, issues: null },
  sourceCode: null,
  privacy: { legalBasis: null, logRetention: null },
  accessibilityAudit: null,
};

/** What a French public site must state (LCEN, GDPR), and the site's own address: keys of "site" in config.json. */
export type SitePart = (typeof SITE_PARTS)[number];

const SITE_PARTS = [
  'origin',
  'publisher',
  'publisher.address',
  'publisher.phone',
  'director',
  'host',
  'host.address',
  'host.phone',
  'privacy.legalBasis',
  'privacy.logRetention',
  'contact',
] as const;

/** Those that are not said; a blank text says nothing, and an unknown party lacks its address and telephone too. */
export function missingParts({ origin, publisher, director, host, contact, privacy }: SiteConfig): SitePart[] {
  const said: Record<SitePart, string | null | undefined> = {
    origin,
    publisher: publisher?.name,
    'publisher.address': publisher?.address,
    'publisher.phone': publisher?.phone,
    director,
    host: host?.name,
    'host.address': host?.address,
    'host.phone': host?.phone,
    contact: contact.email ?? contact.issues,
    'privacy.legalBasis': privacy.legalBasis,
    'privacy.logRetention': privacy.logRetention,
  };
  return SITE_PARTS.filter((part) => (said[part] ?? '').trim() === '');
}
