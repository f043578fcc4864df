/** The site that a bench looks at. */
import { spawnSync } from 'node:child_process';
import { argument } from '../scripts/argument.ts';

const OUT = '.cache/bench/atlas';

/** The folder of a packed build: the one that `--site` names, else one that is made now. */
export function builtSite(args: readonly string[]): string {
  const given = argument(args, '--site');
  if (given !== null) return given;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build', '--out', OUT], {
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site was not built:\n${stdout}${stderr}`);
  return OUT;
}
