/**
 * Checks what the deployer says of the site: `tsx scripts/site-rules.ts [--production] [--origin https://…]`. Reads public/config.json; what
 * is malformed always stops the build, what law asks for and is missing stops a production build alone.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DATASET_EXPECTED, parseDatasetPath, parseMapConfig, parseSiteConfig } from '../src/domain/config-schema.ts';
import { mailAddress, safeWebAddress } from '../src/domain/safe-links.ts';
import { missingParts, type SitePart } from '../src/domain/missing-parts.ts';
import type { SiteConfig } from '../src/domain/site-config.ts';
import { argument } from './argument.ts';

const FILE = 'public/config.json';

/**
 * Every problem of a parsed config.json, as "where: expected …, got …. tip"; empty where all is well. `isProduction`
 * asks for all that a French public site must state; a demonstration may leave it null. `origin` is that of the command,
 * which goes before the file's.
 */
export function siteProblems(config: unknown, isProduction: boolean, origin: string | null = null): string[] {
  const tiles = parseMapConfig(config)
    ? []
    : [
        `tiles: expected { name, url, attribution, … } or null, got ${inShort(config)}. See docs/deploy.md for its keys.`,
      ];
  const dataset = parseDatasetPath(config) === undefined ? [`dataset: ${DATASET_EXPECTED}. See docs/deploy.md.`] : [];
  const parsed = parseSiteConfig(config);
  if (parsed.kind === 'malformed')
    return [...tiles, ...dataset, `${atSite(parsed.problem)}. See docs/deploy.md for the keys.`];
  const site = { ...parsed.site, origin: origin ?? parsed.site.origin };
  return [...tiles, ...dataset, ...formProblems(site), ...(isProduction ? missingParts(site).map(toldMissing) : [])];
}

/** The settings of tiles as they are written, for a message. */
function inShort(config: unknown): string {
  const tiles: unknown = typeof config === 'object' && config !== null && 'tiles' in config ? config.tiles : undefined;
  return (JSON.stringify(tiles) ?? 'nothing').slice(0, 80);
}

function atSite(problem: string): string {
  return problem.startsWith('site') ? problem : `site: ${problem}`;
}

/** What is there but cannot be used. */
function formProblems({ origin, contact, sourceCode }: SiteConfig): string[] {
  const isOrigin = origin === null || (safeWebAddress(origin) !== null && new URL(origin).origin === origin);
  return [
    ...(isOrigin ? [] : [`site.origin: expected scheme and host alone ("https://atlas.exemple.fr"), got "${origin}".`]),
    ...(contact.email === null || mailAddress(contact.email) !== null
      ? []
      : [`site.contact.email: expected a plain e-mail address, got "${contact.email}".`]),
    ...[['site.contact.issues', contact.issues] as const, ['site.sourceCode', sourceCode] as const].flatMap(
      ([key, address]) =>
        address === null || safeWebAddress(address) !== null
          ? []
          : [`${key}: expected a web address (http or https, without credentials), got "${address}".`],
    ),
  ];
}

const WHY = 'French law (LCEN) asks every public site for it';

/** What is expected of each part that a demonstration may leave out, and a public site may not. */
const EXPECTED: Record<SitePart, string> = {
  origin: 'scheme and host under which the site is public (or --origin); canonical addresses are made of it',
  publisher: `the name of who publishes the site; ${WHY}`,
  'publisher.address': `the postal address of the publisher; ${WHY}`,
  'publisher.phone': `the telephone number of the publisher; ${WHY}`,
  director: `the natural person who is director of publication; ${WHY}`,
  host: `the name of who hosts the site; ${WHY}`,
  'host.address': `the postal address of the host; ${WHY}`,
  'host.phone': `the telephone number of the host; ${WHY}`,
  'privacy.legalBasis': 'the legal ground on which persons are named (GDPR, article 13)',
  'privacy.logRetention': 'how long the host keeps its logs (GDPR, article 13), in words',
  contact: 'an e-mail or an address of issues: persons must be able to ask for a removal',
};

function toldMissing(part: SitePart): string {
  return `site.${part}: expected ${EXPECTED[part]}; got nothing.`;
}

function main(args: readonly string[]): number {
  const isProduction = args.includes('--production');
  const file = fileURLToPath(new URL(`../${FILE}`, import.meta.url));
  const problems = siteProblems(readJson(file), isProduction, argument(args, '--origin'));
  if (problems.length > 0) {
    console.error([`${FILE}:`, ...problems.map((problem) => `  ${problem}`)].join('\n'));
    console.error(`${problems.length} problems: nothing was built. Fill them in, or build without --production.`);
    return 1;
  }
  if (!isProduction) console.log('version de démonstration: config.json need not say who publishes the site');
  return 0;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${FILE}: expected a file of JSON: ${String(cause)}`, { cause });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
