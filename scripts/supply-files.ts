/**
 * Writes the papers of the built site: `tsx scripts/supply-files.ts [--out dist]`. licences.txt has the terms of every
 * package that is in it, sbom.cdx.json every package that it was made with. Which packages the pages hold is told by the
 * bundler (.vite/license.json, gone once the pages are written). Fails where a licence is missing or not allowed.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SITE_PAPERS } from '../src/domain/published-files.ts';
import { argument } from './argument.ts';
import { licenceProblems, licencesText, type ShippedPackage } from './licences.ts';
import { closureOf, packageName, readLock, type PackageLock } from './package-lock.ts';
import { sbomText } from './sbom.ts';

/** What is in the site without having gone through the bundler of the pages: fonts, and the worker's library. */
const SHIPPED_APART = /^(?:@fontsource[\w-]*\/|workbox-)/;

/** What the bundler writes of each package (build.license of Vite). */
interface BundledLicence {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

/** Every package of which something is in the site in `out`. Throws where the bundler's list is not there. */
export function shippedPackages(out: string, lock: PackageLock): ShippedPackage[] {
  const list = join(out, '.vite/license.json');
  if (!existsSync(list)) throw new Error(`${list}: expected the list of vite build (build.license in vite.config.ts).`);
  const bundled = JSON.parse(readFileSync(list, 'utf8')) as BundledLicence[];
  const apart = lock.dependencies.filter((name) => SHIPPED_APART.test(name));
  // Types are read by a compiler and are in no bundle.
  const paths = closureOf(lock, apart).filter((path) => !packageName(path).startsWith('@types/'));
  return [
    ...bundled.map(({ name, version, identifier, text }) => ({
      name,
      version,
      licence: identifier ?? null,
      text: text ?? null,
    })),
    ...paths.map((path) => {
      const { version, license } = lock.packages.get(path)!;
      return { name: packageName(path), version, licence: license, text: licenceFile(path) };
    }),
  ];
}

function licenceFile(folder: string): string | null {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8');
}

function main(args: readonly string[]): void {
  const out = argument(args, '--out') ?? 'dist';
  const lock = readLock(readFileSync('package-lock.json', 'utf8'));
  const packages = shippedPackages(out, lock);
  const problems = licenceProblems(packages);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  writeFileSync(join(out, SITE_PAPERS.licences), licencesText(packages, readFileSync('LICENSE', 'utf8')));
  writeFileSync(join(out, SITE_PAPERS.parts), sbomText(lock));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
