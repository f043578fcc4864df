/** Real web servers on the files that the build writes for them: found on this machine, run as whoever runs the tests. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serveSite } from '../../scripts/serve.mjs';

/** A folder of documents, and the site in it. */
export interface Served {
  /** What the server takes for its root: the site's folder, or for a site under a path the folder above it. */
  root: string;
  site: string;
  base: string;
}

export interface Running {
  port: number;
  /** The process that was started for it; null where it runs in this one. */
  pid: number | null;
  close: () => Promise<void>;
}

/** One web server: how it is started. */
export interface WebServer {
  name: string;
  /** Why it cannot be run here; null where it can. */
  missing: string | null;
  start: (served: Served, scratch: string) => Promise<Running>;
}

/** Where the programs usually are; NGINX_PATH, CADDY_PATH and APACHE_PATH name others. */
const PROGRAMS = {
  nginx: ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
  caddy: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
  apache: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
};

function programOf(name: keyof typeof PROGRAMS): string | null {
  const places = [process.env[`${name.toUpperCase()}_PATH`] ?? '', ...PROGRAMS[name]];
  return places.find((path) => path !== '' && existsSync(path)) ?? null;
}

/** The folder of modules of this machine's program, which the names of PROGRAMS do not tell. */
const APACHE_MODULES = process.env['APACHE_MODULES'] ?? '/usr/lib/apache2/modules';
const BROTLI_OF_NGINX = process.env['NGINX_BROTLI'] ?? '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Whether nginx can send what is packed in brotli; without its module it sends gzip. */
export const HAS_NGINX_BROTLI = existsSync(BROTLI_OF_NGINX);

/** The server of npm start, and those of the machine. */
export const WEB_SERVERS: readonly WebServer[] = [
  { name: 'npm start', missing: null, start: startOwn },
  ...(['nginx', 'caddy', 'apache'] as const).map((name) => {
    const program = programOf(name);
    const missing = program === null ? `no ${name} on this machine (${name.toUpperCase()}_PATH names one)` : null;
    const start = { nginx: startNginx, caddy: startCaddy, apache: startApache }[name];
    return { name, missing, start: (served: Served, scratch: string) => start(program ?? name, served, scratch) };
  }),
];

async function startOwn({ site, base }: Served): Promise<Running> {
  const { address, close } = await serveSite({ directory: site, base });
  return { port: Number(new URL(address).port), pid: null, close };
}

async function startNginx(program: string, { root, site }: Served, scratch: string): Promise<Running> {
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const isRoot = process.getuid?.() === 0;
  const file = join(scratch, 'nginx.conf');
  const text = `${HAS_NGINX_BROTLI ? `load_module ${BROTLI_OF_NGINX};` : ''}
${isRoot ? 'user root;' : ''}
worker_processes 1;
pid ${scratch}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${scratch}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${HAS_NGINX_BROTLI ? 'brotli_static on;' : ''}
    include ${site}/.server/nginx.conf;
  }
}
`;
  writeFileSync(file, text);
  return run(program, ['-p', scratch, '-c', file, '-e', 'stderr', '-g', 'daemon off;'], port);
}

async function startCaddy(program: string, { root, site }: Served, scratch: string): Promise<Running> {
  const port = await freePort();
  const file = join(scratch, 'Caddyfile');
  writeFileSync(
    file,
    `{
	admin off
	auto_https off
}
http://localhost:${port} {
	root * ${root}
	import ${site}/.server/Caddyfile
}
`,
  );
  return run(program, ['run', '--adapter', 'caddyfile', '--config', file], port, { HOME: scratch });
}

async function startApache(program: string, { root }: Served, scratch: string): Promise<Running> {
  const port = await freePort();
  mkdirSync(join(scratch, 'logs'), { recursive: true });
  const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'rewrite'];
  const file = join(scratch, 'apache.conf');
  writeFileSync(
    file,
    `ServerRoot ${scratch}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${scratch}/apache.pid
DefaultRuntimeDir ${scratch}
ErrorLog ${scratch}/error.log
${modules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
AddLanguage br .br
DocumentRoot ${root}
<Directory ${root}>
  Options FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
<Files ".ht*">
  Require all denied
</Files>
`,
  );
  return run(program, ['-DFOREGROUND', '-f', file], port);
}

/** Starts a program and waits until it listens; throws with what it said where it ends instead. */
async function run(program: string, args: string[], port: number, env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr!.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  while (!(await answers(port))) {
    if (hasEnded(child)) throw new Error(`${program} ended before it listened:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { port, pid: child.pid ?? null, close };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function answers(port: number): Promise<boolean> {
  return ask(port, '/').then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** One answer as it was sent: no redirect followed, nothing unpacked. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

/** Asks for a path, written as it is. */
export function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });
}
