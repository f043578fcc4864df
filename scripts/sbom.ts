/**
 * The bill of materials of the site (CycloneDX 1.6, JSON): every package that `npm start` installs beside the tools of
 * development. It is made of the lock alone, so that it is the same bytes on every machine: it bears no time, and its
 * serial number is the lock's own. `npm sbom --omit dev` leaves out react and whatever else the tools need too.
 */
import { createHash } from 'node:crypto';
import { closureOf, packageName, pathFrom, type LockedPackage, type PackageLock } from './package-lock.ts';

interface Component {
  type: 'library';
  'bom-ref': string;
  name: string;
  version: string;
  scope: 'required' | 'optional';
  purl: string;
  licenses: ({ license: { id: string } } | { expression: string })[];
  hashes: { alg: 'SHA-512'; content: string }[];
}

/** The text of the bill. Throws, with every name, where a package has no licence or no SHA-512 in the lock. */
export function sbomText(lock: PackageLock): string {
  const paths = closureOf(lock, lock.dependencies);
  const packages = new Map(paths.map((path) => [path, lock.packages.get(path)!]));
  const poor = [...packages].filter(([, { license, integrity }]) => license === null || digestOf(integrity) === null);
  if (poor.length > 0) {
    throw new Error(`package-lock.json: expected a licence and a sha512 for ${poor.map(([path]) => path).join(', ')}.`);
  }
  const root = `${lock.name}@${lock.version}`;
  const components = new Map([...packages].map(([path, one]) => [reference(path, one), componentOf(path, one)]));
  const needs = new Map([...packages].map(([path, one]) => [reference(path, one), new Set<string>()]));
  for (const [path, one] of packages) {
    for (const needed of referencesOf(lock, path, one.dependencies)) needs.get(reference(path, one))!.add(needed);
  }
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${uuidOf([...components.values()])}`,
      version: 1,
      metadata: {
        lifecycles: [{ phase: 'build' }],
        component: {
          type: 'application',
          'bom-ref': root,
          name: lock.name,
          version: lock.version,
          licenses: [{ license: { id: 'MIT' } }],
        },
      },
      components: [...components.values()],
      dependencies: [
        { ref: root, dependsOn: referencesOf(lock, '', lock.dependencies) },
        ...[...needs].map(([ref, needed]) => ({ ref, dependsOn: [...needed] })),
      ],
    },
    null,
    1,
  )}\n`;
}

function reference(path: string, { version }: LockedPackage): string {
  return `${packageName(path)}@${version}`;
}

function referencesOf(lock: PackageLock, from: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const path = pathFrom(lock, from, name);
    const found = path === null ? undefined : lock.packages.get(path);
    return path !== null && found ? reference(path, found) : [];
  });
}

function componentOf(path: string, one: LockedPackage): Component {
  const name = packageName(path);
  return {
    type: 'library',
    'bom-ref': reference(path, one),
    name,
    version: one.version,
    scope: one.isOptional ? 'optional' : 'required',
    // Package URL (ECMA-427): "@" of a scope is encoded, its "/" parts namespace and name.
    purl: `pkg:npm/${name.replace('@', '%40')}@${one.version}`,
    licenses: [licenceOf(one.license ?? '')],
    hashes: [{ alg: 'SHA-512', content: digestOf(one.integrity) ?? '' }],
  };
}

function licenceOf(licence: string): Component['licenses'][number] {
  return /\s/.test(licence) ? { expression: licence } : { license: { id: licence } };
}

/** The digest of an integrity in hexadecimal; null where it is not a whole SHA-512. */
function digestOf(integrity: string | null): string | null {
  const digest = Buffer.from(integrity?.replace(/^sha512-/, '') ?? '', 'base64');
  return integrity?.startsWith('sha512-') && digest.length === 64 ? digest.toString('hex') : null;
}

/** A UUID of version 8 (RFC 9562: any content) that is the same for the same parts. */
function uuidOf(parts: unknown): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
