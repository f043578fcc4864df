/** Where a build may go: it empties its folder first. Plain JavaScript, for run.mjs. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The folders of the project that hold nothing but what was built. */
const BUILT = ['dist', '.cache'];
/** What every build of the atlas holds. */
const MARKS = ['index.html', 'config.json', 'data/v1/campus.json'];

/**
 * Why a build must not go to a folder, in a sentence; null where it may.
 * @param {string} out as the command has it: from the project, or absolute
 * @param {string} [project]
 * @returns {string | null}
 */
export function outProblem(out, project = process.cwd()) {
  const folder = resolve(project, out);
  if (folder === project || project.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    return `--out: expected a folder that may be emptied, got ${folder}, which holds the project itself.`;
  }
  if (folder.startsWith(project + sep)) {
    const [first] = relative(project, folder).split(sep);
    return BUILT.includes(first ?? '') && folder !== join(project, '.cache')
      ? null
      : `--out: expected dist, a folder of .cache, or one outside the project, got ${folder}.`;
  }
  const isFree = !existsSync(folder) || readdirSync(folder).length === 0;
  if (isFree || MARKS.every((mark) => existsSync(join(folder, mark)))) return null;
  return `--out: expected a new or empty folder, or an earlier build of the atlas, got ${folder}, which holds other files.`;
}
