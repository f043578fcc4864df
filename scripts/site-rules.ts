/**
 * Checks what the deployer says of the site: `tsx scripts/site-rules.ts [--production]`. Reads public/config.json; what
 * is malformed always stops the build, what law asks for and is missing stops a production build alone.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseMapConfig } from '../src/domain/map-config.ts';
import { mailAddress, safeWebAddress } from '../src/domain/safe-links.ts';
import { parseSiteConfig, type SiteConfig } from '../src/domain/site-config.ts';

const FILE = 'public/config.json';
const WHY = 'French law (LCEN) asks every public site for it';

/**
 * Every problem of a parsed config.json, as "where: expected …, got …. tip"; empty where all is well. `isProduction`
 * asks for all that a French public site must state; a demonstration may leave it null.
 */
export function siteProblems(config: unknown, isProduction: boolean): string[] {
  const tiles = parseMapConfig(config)
    ? []
    : [
        `tiles: expected { name, url, attribution, … } or null, got ${inShort(config)}. See docs/deploy.md for its keys.`,
      ];
  const parsed = parseSiteConfig(config);
  if (parsed.kind === 'malformed') return [...tiles, `${atSite(parsed.problem)}. See docs/deploy.md for the keys.`];
  const { site } = parsed;
  return [...tiles, ...formProblems(site), ...(isProduction ? missingParts(site) : [])];
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

/** What a demonstration may leave out, and a public site may not. */
function missingParts({ origin, publisher, director, host, contact }: SiteConfig): string[] {
  const needed: [key: string, value: string | null | undefined, expected: string][] = [
    ['site.origin', origin, 'scheme and host under which the site is public; canonical addresses are made of it'],
    ['site.publisher', publisher?.name, `the name of who publishes the site; ${WHY}`],
    ['site.publisher.address', publisher?.address, `the postal address of the publisher; ${WHY}`],
    ['site.director', director, `the natural person who is director of publication; ${WHY}`],
    ['site.host', host?.name, `the name of who hosts the site; ${WHY}`],
    ['site.host.address', host?.address, `the postal address of the host; ${WHY}`],
    ['site.host.phone', host?.phone, `the telephone number of the host; ${WHY}`],
    [
      'site.contact',
      contact.email ?? contact.issues,
      'an e-mail or an address of issues: persons must be able to ask for a removal',
    ],
  ];
  return needed
    .filter(([, value]) => (value ?? '').trim() === '')
    .map(([key, , expected]) => `${key}: expected ${expected}; got nothing.`);
}

function main(args: readonly string[]): number {
  const isProduction = args.includes('--production');
  const file = fileURLToPath(new URL(`../${FILE}`, import.meta.url));
  const problems = siteProblems(readJson(file), isProduction);
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
