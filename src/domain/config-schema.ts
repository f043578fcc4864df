/**
 * The shape of config.json, which a deployer changes without a build: the map's settings (map-config.ts) and whose site
 * this is (site-config.ts). Apart from them, because a page whose settings are those of the build never needs it.
 */
import * as v from 'valibot';
import type { MapConfig } from './map-config.ts';
import { NO_SITE, type SiteConfig } from './site-config.ts';

const text = v.pipe(v.string(), v.minLength(1));
const orNull = v.nullable(text);

const partySchema = v.object({ name: text, address: orNull, phone: orNull });

/** Where the tiles of the map come from. */
export const tilesSchema = v.object({
  name: v.pipe(v.string(), v.minLength(1)),
  /** Leaflet's template, with {z}, {x} and {y}. */
  url: v.pipe(v.string(), v.minLength(1)),
  attribution: v.pipe(v.string(), v.minLength(1)),
  attributionUrl: v.nullable(v.string()),
  minZoom: v.pipe(v.number(), v.minValue(0), v.maxValue(19)),
  maxZoom: v.pipe(v.number(), v.minValue(0), v.maxValue(22)),
  /** From this zoom on, a visitor who zooms in gets the tiles without asking; null: only when asked. */
  fromZoom: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(19))),
});

/** What config.json says of the map. */
export const mapConfigSchema = v.object({ tiles: v.nullable(tilesSchema) });

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

/** Whose site this is. */
export const siteSchema = v.object({
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

/** The path in the site of a dataset of our schema: no other host, and nothing above the site. */
const datasetPathSchema = v.optional(v.nullable(v.pipe(v.string(), v.regex(/^(?!.*\.\.)\w[\w./-]*$/))), null);

/** What a message says of it. */
export const DATASET_EXPECTED = 'expected a path in the site ("data/v1/lycees.json") or null';

/** Parses the key "dataset" of config.json: null where it is absent, undefined where it is not understood. */
export function parseDatasetPath(input: unknown): string | null | undefined {
  const parsed = v.safeParse(v.object({ dataset: datasetPathSchema }), input);
  return parsed.success ? parsed.output.dataset : undefined;
}

/** Parses config.json; what is not understood gives null, for the caller to tell. */
export function parseMapConfig(input: unknown): MapConfig | null {
  const parsed = v.safeParse(mapConfigSchema, input);
  return parsed.success ? parsed.output : null;
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
