/**
 * Mutation testing, module by module: `tsx scripts/mutation.ts [name…]` (default: all, the safety of links and of CSV
 * first). Nothing is kept from run to run: Stryker does not see which new tests reach code that runs when it is loaded.
 * Prints a table and the faults that no test noticed; fails under the bars of BARS.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const CACHE = '.cache/mutation';
const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';
/** In per cent of the planted faults: what must be noticed in all modules together, and in each of the safe ones. */
const BARS = { all: 85, safe: 95 };
/** What keeps hostile data harmless. */
const SAFE = ['src/domain/safe-links.ts', 'src/domain/csv.ts'];
const EXPORTS = ['exports', 'campus-cards', 'suppression'].map((name) => `scripts/${name}.ts`);
/** Hooks of React: journeys prove them, which is too slow to do a thousand times. */
const IS_HOOK = /^use[A-Z]/;

/** What follows the name of a module in its files of tests; "real" does not: all the data a thousand times take hours. */
const PARTS = 'contact|marks|place|reasons|schema|whole|words';

/** What tells that a fault was noticed, and whether a file of tests could not even be loaded with it. */
const NOTICED = ['Killed', 'Timeout', 'RuntimeError'];
const UNNOTICED = ['Survived', 'NoCoverage'];
const LOAD_FAILURE = 'An error occurred outside of a test run';

interface Mutant {
  status: string;
  statusReason?: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number; column: number } };
}

interface Report {
  files: Record<string, { mutants: Mutant[] }>;
}

interface Score {
  module: string;
  noticed: number;
  all: number;
  unnoticed: Mutant[];
}

const isTest = (file: string) => file.endsWith('.test.ts');

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !IS_HOOK.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Every module in the order of importance. */
function modules(): string[] {
  const others = [...filesOf('src/url'), ...filesOf('src/domain')].filter((file) => !isTest(file));
  return [...new Set([...SAFE, ...EXPORTS, ...others])];
}

/**
 * The tests that are named after the module; where there is none, those that import it, or else what imports it. More
 * would notice more, at the price of a night.
 */
function testsOf(module: string): string[] {
  const files = ['src/url', 'src/domain', 'scripts', 'src/texts', 'src/dataset'].flatMap(filesOf);
  const importers = (one: string) => {
    const value = new RegExp(`^(?:import|export) (?!type )[^;]*/${basename(one, '.ts')}\\.ts'`, 'm');
    return files.filter((file) => value.test(readFileSync(file, 'utf8')));
  };
  const near = importers(module);
  const tests = near.filter(isTest);
  const named = tests.filter((file) => new RegExp(`/${basename(module, '.ts')}(?:-(?:${PARTS}))?\\.test`).test(file));
  if (named.length > 0) return named;
  return tests.length > 0 ? tests : [...new Set(near.flatMap(importers).filter(isTest))];
}

/** Refuses what is neither noticed nor unnoticed: a crash of Stryker, say. */
function isUnnoticed({ status, statusReason = '' }: Mutant): boolean {
  if (UNNOTICED.includes(status)) return true;
  const isKnown = NOTICED.includes(status) && (status !== 'RuntimeError' || statusReason.startsWith(LOAD_FAILURE));
  if (!isKnown) throw new Error(`Expected a fault that was noticed or not, got ${status}: ${statusReason}`);
  return false;
}

/** Plants the faults of one module; throws where Stryker could not. Minutes, for most modules. */
function measure(module: string): Score {
  const args = ['run', '--mutate', module];
  const env = { ...process.env, ATLAS_MUTATION_TESTS: testsOf(module).join(',') };
  const { status } = spawnSync(process.execPath, [STRYKER, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${module}: Stryker ended with ${status}. See: node ${STRYKER} ${args.join(' ')}`);
  const { files } = JSON.parse(readFileSync(join(CACHE, 'report.json'), 'utf8')) as Report;
  const mutants = (files[module]?.mutants ?? []).filter(({ status }) => status !== 'Ignored');
  const unnoticed = mutants.filter(isUnnoticed);
  return { module, all: mutants.length, noticed: mutants.length - unnoticed.length, unnoticed };
}

const percent = ({ noticed, all }: Pick<Score, 'noticed' | 'all'>) => (all === 0 ? 100 : (100 * noticed) / all);

function row({ module, noticed, all }: Omit<Score, 'unnoticed'>): string {
  return `| ${module} | ${all} | ${noticed} | ${percent({ noticed, all }).toFixed(1)} % |`;
}

function told({ module, unnoticed }: Score): string[] {
  return unnoticed.map(({ status, mutatorName, replacement, location: { start } }) => {
    const by = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 80);
    return `${module}:${start.line}:${start.column} ${status} ${mutatorName} → ${by}`;
  });
}

function main(names: readonly string[]): void {
  const wanted = modules().filter((file) => names.length === 0 || names.includes(basename(file, '.ts')));
  const unknown = names.filter((name) => !wanted.some((file) => basename(file, '.ts') === name));
  if (unknown.length > 0) throw new Error(`Expected names of modules such as csv, got ${unknown.join(', ')}.`);
  const scores: Score[] = [];
  for (const module of wanted) {
    const start = Date.now();
    const score = measure(module);
    scores.push(score);
    console.log([row(score), ...told(score), `(${Math.round((Date.now() - start) / 1000)} s)`].join('\n'));
  }
  const sum = (read: (score: Score) => number) => scores.reduce((total, score) => total + read(score), 0);
  const total = { module: 'all of these', noticed: sum(({ noticed }) => noticed), all: sum(({ all }) => all) };
  console.log(
    ['| module | faults | noticed | score |', '| --- | --: | --: | --: |', ...scores.map(row), row(total)].join('\n'),
  );
  const poor = scores.filter((score) => SAFE.includes(score.module) && percent(score) < BARS.safe);
  if (poor.length === 0 && percent(total) >= BARS.all) return;
  throw new Error(`Expected ${BARS.all} % of all and ${BARS.safe} % of ${SAFE.join(' and ')}.`);
}

if (!existsSync(STRYKER)) throw new Error('Stryker is not installed: npm ci.');
try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
