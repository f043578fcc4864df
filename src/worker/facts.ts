/** What the build tells the worker; `scripts/worker.ts` writes it into sw.js in the place of WORKER_FACTS. */
export interface WorkerFacts {
  /** The version of the site, as its pages bear it. */
  version: string;
  /** The page without content that stands for every page not kept; its path from the site's base. */
  shell: string;
  /** Files kept when the worker is installed. Addresses are from the site's base. */
  files: readonly WorkerFile[];
  /** Files kept afterwards, where the connection is good. */
  later: readonly string[];
}

/** One file to keep. */
export interface WorkerFile {
  url: string;
  /** What tells this file from another one at the same address; null where the address does. */
  revision: string | null;
  /** What the file must be, as a script's `integrity` says it. */
  integrity?: string;
}
