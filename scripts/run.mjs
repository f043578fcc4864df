/**
 * Every command of package.json: installs what is missing, then runs the steps of the command. Plain JavaScript and
 * Node alone, because nothing is installed yet when it starts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { DEFAULT_OUT, siteArguments, takeSiteOptions } from './site-options.mjs';

/** The ranges that every tool of the project names: 20.19 and later of 20, 22.12 and later. */
const OLDEST_NODES = [
  [20, 19],
  [22, 12],
];
const STAMP = 'node_modules/.atlas-lock';
const INSTALL_LOCK = '.cache/install.lock';
const DEFAULT_PORT = 4173;

/** One step: a name for the reader, and a program of node_modules with its arguments. */
const STEPS = {
  format: ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  'format-write': ['format', 'prettier', '--write', '--log-level', 'warn', '.'],
  lint: ['lint and walls', 'eslint', '--cache', '--cache-location', '.cache/eslint/', '.'],
  types: ['types', 'tsc'],
  'data-lint': ['data lint', 'tsx', 'scripts/data-lint.ts'],
  'data-build': ['data build', 'tsx', 'scripts/data-build.ts'],
  'site-rules': ['site settings', 'tsx', 'scripts/site-rules.ts'],
  build: ['build', 'vite', 'build', '--logLevel', 'warn'],
  'server-build': ['build for the pages', 'vite', 'build', '--ssr', 'src/prerender.tsx', '--logLevel', 'warn'],
  'supply-files': ['licences and parts', 'tsx', 'scripts/supply-files.ts'],
  'share-cards': ['share cards', 'tsx', 'scripts/share-cards.ts'],
  prerender: ['pages', 'tsx', 'scripts/prerender.ts'],
  worker: ['worker', 'tsx', 'scripts/worker.ts'],
  'server-files': ['files for web servers', 'tsx', 'scripts/server-files.ts'],
  budgets: ['budgets', 'tsx', 'scripts/budgets.ts'],
  pack: ['packed files', 'tsx', 'scripts/pack.ts'],
  dev: ['dev server', 'vite'],
  look: ['pictures', 'tsx', 'tests/e2e/look.ts'],
  bench: ['bench', 'tsx', 'bench/search.ts'],
  'bench-floors': ['floors', 'tsx', 'bench/floors.ts'],
  'bench-browser': ['bench in a browser', 'tsx', 'bench/browser/run.ts'],
  'bench-screen': ['first screens', 'tsx', 'bench/screen.ts'],
  'bench-interaction': ['interactions', 'tsx', 'bench/interaction.ts'],
  'bench-large': ['a large site', 'tsx', 'bench/large.ts'],
  'bench-report': ['docs/performance.md', 'tsx', 'bench/report.ts'],
  unit: ['unit tests', 'vitest', 'run', '--project', 'unit'],
  journeys: ['journeys', 'vitest', 'run', '--project', 'journeys'],
  e2e: ['end-to-end tests', 'vitest', 'run', '--project', 'e2e'],
  mutation: ['planted faults', 'tsx', 'scripts/mutation.ts'],
  engines: ['the behaviours in Firefox', 'vitest', 'run', '--project', 'engines'],
};

/** From sources to a site: the scripts for browsers, the same for Node, and with them every page. */
const SITE = [
  'site-rules',
  'build',
  'server-build',
  'supply-files',
  'share-cards',
  'prerender',
  'worker',
  'server-files',
  'budgets',
];

/** A size after "--" makes a quick run of them, of which nothing is published. */
const BENCHES = [
  'bench',
  'bench-floors',
  'bench-browser',
  'bench-screen',
  'bench-interaction',
  'bench-large',
  'bench-report',
];

/** Steps that stand in a list of their own run side by side. */
const COMMANDS = {
  start: ['data-build', ...SITE],
  dev: ['data-build', 'dev'],
  build: ['data-build', ...SITE, 'pack'],
  look: ['data-build', ...SITE, 'look'],
  bench: BENCHES,
  check: [['lint', 'format', 'types'], 'data-lint', 'data-build', 'unit', ...SITE],
  test: [['lint', 'format', 'types'], 'data-lint', 'data-build', 'unit', 'journeys', 'e2e'],
  'test:engines': ['engines'],
  'test:mutation': ['mutation'],
  'data:lint': ['data-lint'],
  'data:build': ['data-build'],
  format: ['format-write'],
};

/** Among several steps, those that what follows "--" is for. */
const TAKES_ARGUMENTS = new Set(['dev', 'look', ...BENCHES, 'unit', 'journeys', 'e2e']);

/** The commands that go on after a failed step and end with a count. */
const COUNTED = new Set(['check', 'test', 'test:engines']);

function fail(message) {
  console.error(message);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isOf20 = major === OLDEST_NODES[0][0] && minor >= OLDEST_NODES[0][1];
  const isLater = major > OLDEST_NODES[1][0] || (major === OLDEST_NODES[1][0] && minor >= OLDEST_NODES[1][1]);
  if (isOf20 || isLater) return;
  fail(`Node 20.19 or a later 20, or 22.12 and later, is needed; this is ${process.versions.node}.`);
}

/** What an installation depends on: the locked packages, and the machine that native ones were chosen for. */
function stampOfLock() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  return `${lock} ${process.platform} ${process.arch} ${process.versions.modules}`;
}

function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampOfLock();
}

/** Installs the locked packages unless they are; of two commands at once, one installs and the other waits. */
function installWhatIsMissing() {
  if (isInstalled()) return;
  mkdirSync('.cache', { recursive: true });
  while (!takeLock()) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    if (isInstalled()) return;
  }
  try {
    console.log('Installing the packages of package-lock.json…');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      rmSync(INSTALL_LOCK, { recursive: true, force: true });
      fail('The packages could not be installed: see above. Is the npm registry within reach?');
    }
    writeFileSync(STAMP, stampOfLock());
  } finally {
    rmSync(INSTALL_LOCK, { recursive: true, force: true });
  }
}

/** True when nobody else is installing; a lock of ten minutes was left by a command that was killed. */
function takeLock() {
  try {
    mkdirSync(INSTALL_LOCK);
    return true;
  } catch {
    const age = existsSync(INSTALL_LOCK) ? Date.now() - statSync(INSTALL_LOCK).mtimeMs : 0;
    if (age > 600_000) rmSync(INSTALL_LOCK, { recursive: true, force: true });
    return false;
  }
}

function programPath(name) {
  const { bin } = JSON.parse(readFileSync(`node_modules/${PACKAGE_OF[name] ?? name}/package.json`, 'utf8'));
  return `node_modules/${PACKAGE_OF[name] ?? name}/${typeof bin === 'string' ? bin : bin[name]}`;
}

const PACKAGE_OF = { tsc: 'typescript' };

/**
 * Runs one step; gives how many checks passed and failed in it (a suite counts its tests, the others count as one). What
 * it says is shown as it comes, or at its end where another step runs beside it.
 */
async function runStep(id, extra, isBeside) {
  const [name, program, ...args] = STEPS[id];
  const report = `.cache/${id}-${process.pid}.json`;
  const isSuite = program === 'vitest';
  if (isSuite) args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  const said = isBeside ? [] : null;
  if (!isBeside) console.log(`\n— ${name}`);
  const start = Date.now();
  const child = spawn(process.execPath, [programPath(program), ...args, ...extra], {
    stdio: isBeside ? ['inherit', 'pipe', 'pipe'] : 'inherit',
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (isBeside) process.stdout.write(`\n— ${name}\n${Buffer.concat(said)}`);
  console.log(`— ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (!isSuite || !existsSync(report)) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  // A suite that fails without a failed test (a file that does not load, an error outside a test) is a failure too.
  return { passed: numPassedTests, failed: status === 0 ? 0 : Math.max(1, numFailedTests) };
}

/** Serves the built site until the process ends. */
async function serve(base = '/', directory = DEFAULT_OUT) {
  const { serveSite } = await import('./serve.mjs');
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  try {
    const { address } = await serveSite({ directory, base, port });
    console.log(`\nL'atlas est servi sur ${address}\nCtrl + C pour l'arrêter.`);
  } catch (cause) {
    fail(`The site could not be served on port ${port}: ${cause.message}\nChoose another one: PORT=4180 npm start`);
  }
}

async function main() {
  const [command, ...extra] = process.argv.slice(2);
  const plan = Object.hasOwn(COMMANDS, command ?? '') ? COMMANDS[command] : null;
  if (!plan) fail(`Unknown command "${command}": expected one of ${Object.keys(COMMANDS).join(', ')}.`);
  checkNode();
  installWhatIsMissing();
  mkdirSync('.cache', { recursive: true });
  const total = { passed: 0, failed: 0 };
  const steps = plan.flat();
  const site = steps.includes('prerender') ? takeSiteOptions(extra, fail) : {};
  const takers = steps.length === 1 ? steps : steps.filter((step) => TAKES_ARGUMENTS.has(step));
  if (extra.length > 0 && takers.length === 0) fail(`"${command}" takes no arguments; got ${extra.join(' ')}.`);
  const argumentsOf = (step) => [...(takers.includes(step) ? extra : []), ...siteArguments(step, site)];
  for (const stage of plan) {
    const beside = [stage].flat();
    const counts = await Promise.all(beside.map((step) => runStep(step, argumentsOf(step), beside.length > 1)));
    for (const { passed, failed } of counts) {
      total.passed += passed;
      total.failed += failed;
    }
    if (total.failed > 0 && !COUNTED.has(command)) process.exit(1);
  }
  if (command === 'start') await serve(site['--base'], site['--out']);
  if (!COUNTED.has(command)) return;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

await main();
