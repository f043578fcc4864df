/**
 * What the deployer says of the site in config.json: who publishes it, who answers, where it stands. Read at build by
 * the pages that law asks for, and in the browser by the ways to correct a fact or to ask for a removal.
 */
import type { InferOutput } from 'valibot';
import type { ACCESSIBILITY_STATES, siteSchema } from './config-schema.ts';

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
