/**
 * Writes the worker of a built site: `tsx scripts/worker.ts [--out dist] [--no-worker]`. It is the last step, since it
 * lists what the others have written. With `--no-worker` it writes the one that takes itself and what it kept away.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { argument } from './argument.ts';
import { SHELL, workerList } from './worker-list.ts';

/** Writes sw.js into the site in `out`; returns its text. The site's version is the one that its shell bears. */
export async function writeWorker(out: string, list = workerList(out)): Promise<string> {
  const version = /data-version="([\da-f]+)"/.exec(readFileSync(join(out, SHELL), 'utf8'))?.[1];
  if (!version) throw new Error(`${join(out, SHELL)}: expected a page with its version, of scripts/prerender.ts.`);
  return writeScript(out, 'sw', { version, shell: SHELL, ...list });
}

/** Writes the sw.js that empties the atlas's caches and unregisters itself. */
export async function writeRetiredWorker(out: string): Promise<string> {
  return writeScript(out, 'retired', null);
}

async function writeScript(out: string, entry: string, facts: unknown): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { WORKER_FACTS: JSON.stringify(facts), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: `src/worker/${entry}.ts`, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...others] = output;
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`The worker: expected one script of ${entry}.ts.`);
  writeFileSync(join(out, 'sw.js'), script.code);
  return script.code;
}

async function main(args: readonly string[]): Promise<void> {
  const out = argument(args, '--out') ?? 'dist';
  const list = args.includes('--no-worker') ? null : workerList(out);
  const code = await (list === null ? writeRetiredWorker(out) : writeWorker(out, list));
  const what = list === null ? 'takes itself away' : `keeps ${list.files.length} files`;
  console.log(`sw.js: ${code.length} bytes, ${what}`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
