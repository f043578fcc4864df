/**
 * A bounded load of the built site on loopback: `npx tsx bench/load.ts [--site dist]`, less than a minute. The server of
 * `npm start` in a process of its own and, where there is one on this machine, nginx with the file that the build wrote
 * for it, each under first visits and under the questions of those who have the files. Ratios between rows are what to
 * read: the loader shares the machine.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, execPath, version } from 'node:process';
import autocannon, { type Request, type Result } from 'autocannon';
import { argument } from '../scripts/argument.ts';
import { workerList } from '../scripts/worker-list.ts';
import { ask, WEB_SERVERS, type Running } from '../tests/e2e/web-servers.ts';
import { cpuMs } from './cpu-time.ts';
import { seeded } from './records.ts';
import { quantile } from './times.ts';

const SEED = 20261126;
const CONNECTIONS = 40;
const SECONDS = 2;
const RUNS = 3;
const OUT = '.cache/bench/load.json';
const ENCODINGS = { 'accept-encoding': 'gzip, deflate, br' };

/** One figure of one variant, as every bench of the project writes it. */
interface Row {
  what: string;
  size: number;
  variant: string;
  unit: string;
  median: number;
  low: number;
  high: number;
  runs: number;
}

/** A server, started. */
interface Peer {
  name: string;
  running: Running;
}

/** One kind of load of one server, and the figures of its runs so far. */
interface Load {
  peer: Peer;
  kind: string;
  requests: Request[];
  runs: Record<string, number>[];
}

async function main(site: string): Promise<void> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'atlas-load-')));
  const peers: Peer[] = [];
  const loads: Load[] = [];
  try {
    for (const start of [startOwn, startNginx]) {
      const peer = await start(site, scratch);
      if (peer !== null) peers.push(peer);
    }
    for (const peer of peers) {
      for (const [kind, requests] of await mixesOf(site, peer.running.port)) {
        loads.push({ peer, kind, requests, runs: [] });
      }
    }
    // One of each in turn, so that what else the machine does weighs on all.
    for (let count = 0; count < RUNS; count++) for (const load of loads) load.runs.push(await run(load));
  } finally {
    await Promise.all(peers.map(({ running }) => running.close()));
    rmSync(scratch, { recursive: true });
  }
  const rows = loads.flatMap(rowsOf);
  mkdirSync('.cache/bench', { recursive: true });
  const facts = { seed: SEED, node: version, date: new Date().toISOString(), cpus: cpus().length };
  writeFileSync(OUT, `${JSON.stringify({ ...facts, rows }, null, 2)}\n`);
  print(rows);
}

/** The server of `npm start`, in a process of its own: in this one it would share the loader's only thread. */
async function startOwn(site: string): Promise<Peer> {
  const code = `import { serveSite } from ${JSON.stringify(`file://${resolve('scripts/serve.mjs')}`)};
    const { address } = await serveSite({ directory: ${JSON.stringify(site)}, host: '127.0.0.1' });
    console.log(address);`;
  const child = spawn(execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((found, failed) => {
    child.stdout.once('data', (text: Buffer) => found(text.toString().trim()));
    child.once('exit', () => failed(new Error('The server of npm start ended before it listened.')));
  });
  const close = async () => {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill();
    await ended;
  };
  return { name: 'npm start', running: { port: Number(new URL(address).port), pid: child.pid ?? null, close } };
}

async function startNginx(site: string, scratch: string): Promise<Peer | null> {
  const nginx = WEB_SERVERS.find(({ name }) => name === 'nginx')!;
  if (nginx.missing !== null) console.log(`Not loaded: ${nginx.missing}.`);
  if (nginx.missing !== null) return null;
  return { name: 'nginx', running: await nginx.start({ root: site, site, base: '/' }, scratch) };
}

/** What is asked: all that a first visit asks, and what is asked again by browsers and by the places of a CDN. */
async function mixesOf(site: string, port: number): Promise<[kind: string, requests: Request[]][]> {
  const { files, later } = workerList(site);
  const first = ['', 'sw.js', ...files.map(({ url }) => url), ...later];
  const pages = [...readFileSync(join(site, 'sitemap.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)</g)];
  const again = [
    ...pages.map(([, path]) => path!),
    ...files.flatMap(({ url }) => (isAsset(url) ? [] : [url])),
    'sw.js',
  ];
  const asked = async (path: string): Promise<Request> => {
    const { headers } = await ask(port, `/${path}`, ENCODINGS);
    return { path: `/${path}`, headers: { ...ENCODINGS, 'if-none-match': String(headers['etag']) } };
  };
  return [
    ['first visits', shuffled(first.map((path) => ({ path: `/${path}`, headers: ENCODINGS })))],
    ['asked again', shuffled(await Promise.all(again.map(asked)))],
  ];
}

const isAsset = (path: string) => path.startsWith('assets/');

function shuffled<T>(values: readonly T[]): T[] {
  const random = seeded(SEED);
  return values
    .map((value) => ({ value, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}

/** The figures of one run. Throws where an answer was an error: then the times mean nothing. */
async function run({ peer, kind, requests }: Load): Promise<Record<string, number>> {
  const { port, pid } = peer.running;
  const before = { server: cpuMs(pid), loader: cpuMs(process.pid), all: performance.now() };
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests,
  });
  const [server, loader, all] = [
    cpuMs(pid) - before.server,
    cpuMs(process.pid) - before.loader,
    performance.now() - before.all,
  ];
  const bad = result.errors + result.timeouts + result['4xx'] + result['5xx'];
  if (bad > 0) {
    throw new Error(`${peer.name}, ${kind}: expected no error, got ${bad} of ${result.requests.total} answers.`);
  }
  return {
    ...figuresOf(result),
    'server, of one core': (100 * server) / all,
    'loader, of one core': (100 * loader) / all,
    'server, a request': (1000 * server) / result.requests.total,
  };
}

/** Each figure and its unit, in the order of the table. */
const UNITS = {
  'requests in a second': '',
  'MB in a second': 'MB',
  'answer, median': 'ms',
  'answer, 99 %': 'ms',
  '304 of all answers': '%',
  'server, of one core': '%',
  'loader, of one core': '%',
  'server, a request': 'µs',
};

function figuresOf(result: Result): Record<string, number> {
  return {
    'requests in a second': result.requests.average,
    'MB in a second': result.throughput.average / 1e6,
    'answer, median': result.latency.p50,
    'answer, 99 %': result.latency.p99,
    '304 of all answers': (100 * result['3xx']) / result.requests.total,
  };
}

function rowsOf({ peer, kind, runs }: Load): Row[] {
  return Object.entries(UNITS).map(([what, unit]) => {
    const sorted = runs.map((figures) => figures[what]!).sort((a, b) => a - b);
    const spread = { median: quantile(sorted, 0.5), low: sorted[0]!, high: sorted.at(-1)! };
    return { what, size: CONNECTIONS, variant: `${peer.name}, ${kind}`, unit, ...spread, runs: RUNS };
  });
}

function print(rows: readonly Row[]): void {
  const variants = [...new Set(rows.map(({ variant }) => variant))];
  console.log(`| ${CONNECTIONS} connections, ${RUNS} × ${SECONDS} s | ${variants.join(' | ')} |`);
  console.log(`| --- | ${variants.map(() => '---').join(' | ')} |`);
  const written = ({ median, low, high, unit }: Row) =>
    `${median.toFixed(median < 100 ? 1 : 0)}${unit && ` ${unit}`} (${low.toFixed(1)}–${high.toFixed(1)})`;
  for (const what of Object.keys(UNITS)) {
    const cells = variants.map((variant) => written(rows.find((row) => row.what === what && row.variant === variant)!));
    console.log(`| ${what} | ${cells.join(' | ')} |`);
  }
}

await main(resolve(argument(argv.slice(2), '--site') ?? 'dist'));
