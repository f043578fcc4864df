/** Which files of a built site its worker keeps, and how it tells them from those of another version. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataRevision, REVISED_FILES } from './data-revision.ts';

/** The page without content, from the site's base. Not ".html": it is no page of the site, and has no clean address. */
export const SHELL = 'app-shell.htm';

/** Files at the base that the installed application shows of itself. */
const OF_THE_APPLICATION = /^(manifest\.webmanifest|icon.*\.(png|svg)|apple-touch-icon\.png)$/;
/** Asked for by no screen: pictures of Leaflet's own controls, and packed twins, where the site was packed already. */
const UNUSED = /\.(png|br|gz)$/;
/** Too heavy to be kept before somebody has waited for anything. */
const HEAVY = /^places-.*\.json$/;

/** One file to keep, as src/worker/facts.ts has it. */
export interface ListedFile {
  url: string;
  revision: string | null;
  integrity?: string;
}

/**
 * The files of the site in `out`: those kept at once and those kept afterwards, by path. What has a hash in its name
 * needs no revision; shell, icons and data must be what they were when the site was built, or nothing is kept.
 */
export function workerList(out: string): { files: ListedFile[]; later: string[] } {
  const assets = readdirSync(join(out, 'assets')).filter((name) => !UNUSED.test(name));
  const own = readdirSync(out).filter((name) => name === SHELL || OF_THE_APPLICATION.test(name));
  const revision = dataRevision(out);
  const hash = (path: string) => createHash('sha256').update(readFileSync(join(out, path)));
  const integrity = (path: string) => `sha256-${hash(path).digest('base64')}`;
  return {
    files: [
      ...own.map((url) => ({ url, revision: hash(url).digest('hex').slice(0, 12), integrity: integrity(url) })),
      ...REVISED_FILES.map((path) => ({
        url: path + revision,
        revision: null,
        // The settings may be edited where they are served.
        ...(path === 'config.json' ? {} : { integrity: integrity(path) }),
      })),
      ...assets.filter((name) => !HEAVY.test(name)).map((name) => ({ url: `assets/${name}`, revision: null })),
    ].sort((one, other) => (one.url < other.url ? -1 : 1)),
    later: assets
      .filter((name) => HEAVY.test(name))
      .sort()
      .map((name) => `assets/${name}`),
  };
}
