/**
 * What the deployer says of the site in config.json: who publishes it, who answers, where it stands. Read at build by
 * the pages that law asks for, and in the browser by the ways to correct a fact or to ask for a removal.
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const orNull = v.nullable(text);

const partySchema = v.object({ name: text, address: orNull, phone: orNull });

/** The states that a French public site may declare; without an audit the only honest one is "non". */
export const ACCESSIBILITY_STATES = ['non', 'partielle', 'totale'] as const;

const auditSchema = v.object({
  state: v.picklist(ACCESSIBILITY_STATES),
  /** Share of the criteria of RGAA that hold, percent. */
  rate: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  auditor: text,
  /** YYYY-MM-DD. */
  date: v.pipe(v.string(), v.isoDate()),
  failures: v.array(text),
});

const siteSchema = v.object({
  /** Scheme and host under which the site is public, without a final "/": "https://atlas.example.fr". */
  origin: orNull,
  publisher: v.nullable(v.object({ ...partySchema.entries, registration: orNull })),
  /** The natural person who is director of publication. */
  director: orNull,
  host: v.nullable(partySchema),
  /** Where a wrong fact, a removal or an obstacle is told: an e-mail, and the address of a form of issues. */
  contact: v.object({ email: orNull, issues: orNull }),
  sourceCode: orNull,
  /** What the law on personal data asks the publisher to say: on which ground persons are named, how long logs are kept. */
  privacy: v.optional(v.object({ legalBasis: orNull, logRetention: orNull }), { legalBasis: null, logRetention: null }),
  accessibilityAudit: v.nullable(auditSchema),
});

export type SiteConfig = v.InferOutput<typeof siteSchema>;
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

/** Parses the key "site" of config.json; absent means a demonstration, what is not understood gives its first problem. */
export function parseSiteConfig(
  input: unknown,
): { kind: 'ok'; site: SiteConfig } | { kind: 'malformed'; problem: string } {
  const parsed = v.safeParse(v.object({ site: v.optional(siteSchema) }), input);
  if (parsed.success) return { kind: 'ok', site: parsed.output.site ?? NO_SITE };
  const issue = parsed.issues[0];
  return { kind: 'malformed', problem: `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` };
}
