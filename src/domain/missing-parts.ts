import type { SiteConfig } from './site-config.ts';

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
