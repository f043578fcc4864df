/** Reads package-lock.json (npm, lockfileVersion 3): which packages there are, and which need which. */

/** One package of the lock, as far as it is read here. */
export interface LockedPackage {
  version: string;
  /** SPDX identifier or expression; null where the package tells none. */
  license: string | null;
  /** "sha512-" and the digest in base64; null where the lock has none. */
  integrity: string | null;
  /** Where it was fetched; null as it should be: the lock pins bytes, not a registry. */
  resolved: string | null;
  hasInstallScript: boolean;
  isForDevelopment: boolean;
  isOptional: boolean;
  /** Names of what it asks for; the optional ones may be missing from the lock. */
  dependencies: readonly string[];
}

/** The packages by their paths ("node_modules/a/node_modules/b"), in the order of the file, and the project itself. */
export interface PackageLock {
  name: string;
  version: string;
  /** What the project asks for, for production. */
  dependencies: readonly string[];
  packages: ReadonlyMap<string, LockedPackage>;
}

interface RawPackage {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

const FOLDER = 'node_modules/';

/** Parses the text of a lock. Throws where it is of another version than 3 or tells no project. */
export function readLock(text: string): PackageLock {
  const lock = JSON.parse(text) as { lockfileVersion?: number; packages?: Record<string, RawPackage> };
  const { '': root, ...packages } = lock.packages ?? {};
  if (lock.lockfileVersion !== 3 || !root?.name) {
    throw new Error(
      `package-lock.json: expected version 3 with the project in it, got version ${lock.lockfileVersion}.`,
    );
  }
  return {
    name: root.name,
    version: root.version ?? '0.0.0',
    dependencies: Object.keys(root.dependencies ?? {}),
    packages: new Map(Object.entries(packages).map(([path, raw]) => [path, lockedPackage(raw)])),
  };
}

function lockedPackage(raw: RawPackage): LockedPackage {
  const peers = Object.keys(raw.peerDependencies ?? {});
  const needed = peers.filter((name) => raw.peerDependenciesMeta?.[name]?.optional !== true);
  const asked = [...Object.keys({ ...raw.dependencies, ...raw.optionalDependencies }), ...needed];
  return {
    version: raw.version ?? '0.0.0',
    license: raw.license ?? null,
    integrity: raw.integrity ?? null,
    resolved: raw.resolved ?? null,
    hasInstallScript: raw.hasInstallScript === true,
    isForDevelopment: raw.dev === true || raw.devOptional === true,
    isOptional: raw.optional === true,
    dependencies: [...new Set(asked)],
  };
}

/** The name of the package at a path of the lock: "@a/b" of "node_modules/c/node_modules/@a/b". */
export function packageName(path: string): string {
  return path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
}

/** The path at which a package finds another one, as Node looks for it: nearest folder first; null where it is not. */
export function pathFrom({ packages }: PackageLock, path: string, name: string): string | null {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${FOLDER}`)))) {
    const candidate = folder === '' ? FOLDER + name : `${folder}/${FOLDER}${name}`;
    if (packages.has(candidate)) return candidate;
    if (folder === '') return null;
  }
}

/** The paths of what these packages of the project need, themselves included, in the order of the lock. */
export function closureOf(lock: PackageLock, names: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (from: string, name: string) => {
    const path = pathFrom(lock, from, name);
    if (path === null || found.has(path)) return;
    found.add(path);
    for (const needed of lock.packages.get(path)?.dependencies ?? []) visit(path, needed);
  };
  for (const name of names) visit('', name);
  return [...lock.packages.keys()].filter((path) => found.has(path));
}
