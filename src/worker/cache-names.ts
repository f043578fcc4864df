/** The caches of one atlas, whose base path ("/atlas/") stands in each name: a host may have several. */
export interface CacheNames {
  /** Code, data and shell of one version. */
  files: string;
  /** Files that were not kept beforehand, kept afterwards; their names tell versions apart. */
  seen: string;
  /** Pages as the server gave them, all of one version. */
  pages: string;
}

/** The names of the caches of the atlas at `base`; a version has its own files and its own pages. */
export function cacheNames(base: string, version: string): CacheNames {
  return {
    files: `${prefix(base)}files ${version}`,
    seen: `${prefix(base)}seen`,
    pages: `${prefix(base)}pages ${version}`,
  };
}

/** Whether a cache is one of the atlas at `base`, of whatever version. */
export function isOwnCache(name: string, base: string): boolean {
  return name.startsWith(prefix(base));
}

/** The lock that keeps the worker of one version from tidying up while that of another fills its caches. */
export function cachesLock(base: string): string {
  return `${prefix(base)}caches`;
}

function prefix(base: string): string {
  return `atlas ${base} `;
}
