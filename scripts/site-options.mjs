/** The options of the commands that build a site, and what each of its steps is handed of them. */
import { createHash } from 'node:crypto';
import { outProblem } from './out-folder.mjs';

/** What the commands that build a site take; the flags among them have no value. */
const SITE_OPTIONS = ['--base', '--origin', '--out', '--production', '--no-worker', '--unpacked'];
const SITE_FLAGS = ['--production', '--no-worker', '--unpacked'];
export const DEFAULT_OUT = 'dist';

/** What each step of a site is handed of its options. */
export function siteArguments(step, { '--base': base, '--origin': origin, '--out': out = DEFAULT_OUT, ...flags }) {
  // Inside the project, whose packages it needs, wherever the site goes.
  const server = `.cache/server/${createHash('sha256').update(out).digest('hex').slice(0, 8)}`;
  const based = base === undefined ? [] : ['--base', base];
  const from = origin === undefined ? [] : ['--origin', origin];
  const alone = flags['--no-worker'] ? ['--no-worker'] : [];
  switch (step) {
    case 'site-rules':
      return [...(flags['--production'] ? ['--production'] : []), ...from];
    case 'build':
      return ['--outDir', out, '--emptyOutDir', ...based];
    case 'server-build':
      return ['--outDir', server, '--emptyOutDir', ...based];
    case 'supply-files':
    case 'budgets':
      return ['--out', out];
    case 'share-cards':
      return ['--out', out, '--server', `${server}/prerender.js`];
    case 'prerender':
      return ['--out', out, '--server', `${server}/prerender.js`, ...based, ...from, ...alone];
    case 'worker':
      return ['--out', out, ...alone];
    case 'server-files':
      return ['--out', out, ...based, ...from];
    case 'pack':
      return ['--out', out, ...(flags['--unpacked'] ? ['--unpacked'] : [])];
    default:
      return [];
  }
}

/** Takes the options of a site out of the arguments: option to its value, or true; `fail` ends with a message. */
export function takeSiteOptions(extra, fail) {
  const found = {};
  for (const option of SITE_OPTIONS) {
    const at = extra.indexOf(option);
    if (at < 0) continue;
    const isFlag = SITE_FLAGS.includes(option);
    const [, value] = extra.splice(at, isFlag ? 1 : 2);
    if (!isFlag && value === undefined) fail(`${option} needs a value.`);
    found[option] = value ?? true;
  }
  const base = found['--base'];
  if (base !== undefined && !/^\/((?!\.+\/)[\w.-]+\/)*$/.test(base)) {
    fail(`--base: expected a path between two "/", such as /atlas/; got ${base}.`);
  }
  const problem = outProblem(found['--out'] ?? DEFAULT_OUT);
  if (problem) fail(problem);
  return found;
}
