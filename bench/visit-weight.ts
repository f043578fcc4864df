/** How much a visit weighs: its requests by what the headers of the site let caches do with them, and their bytes. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { headersOf, hostsOf, kindOf } from '../scripts/headers.mjs';
import { isPacked } from '../scripts/pack.ts';
import type { Asked, Visit } from './visits.ts';

/** Requests that came to the server, and the bytes of what was answered, headers apart. */
export interface Weight {
  requests: number;
  /** Of them, those for what may be kept for ever. */
  immutable: number;
  /** Of the others, those that were answered with 304. */
  unchanged: number;
  brotli: number;
  gzip: number;
}

/** One kind of visit: what its page asked for, and what the worker asked for beside it. */
export interface VisitWeight {
  name: string;
  page: Weight;
  worker: Weight;
}

/** The weight of a visit to the site in `folder`. */
export function weigh({ name, asked }: Visit, folder: string): VisitWeight {
  const of = (isOfWorker: boolean) =>
    sum(
      asked.filter((one) => one.isOfWorker === isOfWorker),
      folder,
    );
  return { name, page: of(false), worker: of(true) };
}

function sum(asked: readonly Asked[], folder: string): Weight {
  const bodies = asked.filter(({ status, method }) => status === 200 && method === 'GET');
  const bytes = (encoding: Encoding) =>
    bodies.reduce((total, { path }) => total + sentBytes(folder, path, encoding), 0);
  return {
    requests: asked.length,
    immutable: asked.filter(({ path }) => isImmutable(path)).length,
    unchanged: asked.filter(({ status }) => status === 304).length,
    brotli: bytes('br'),
    gzip: bytes('gz'),
  };
}

/** Whether the site says of a path that it never changes. */
export function isImmutable(path: string): boolean {
  return headersOf(kindOf(path), { hosts: { tiles: null, geocoder: null } })['Cache-Control']!.includes('immutable');
}

export type Encoding = 'br' | 'gz';

/** The bytes that a server sends for a path: of the packed twin, or of what it would be where the build was not packed. */
export function sentBytes(folder: string, path: string, encoding: Encoding): number {
  const file = fileOf(folder, path);
  const { size } = statSync(file);
  if (!isPacked(path === '' ? 'index.html' : file.slice(folder.length + 1), size)) return size;
  if (existsSync(`${file}.${encoding}`)) return statSync(`${file}.${encoding}`).size;
  const bytes = readFileSync(file);
  return (encoding === 'br' ? brotliCompressSync(bytes) : gzipSync(bytes, { level: 9 })).length;
}

function fileOf(folder: string, path: string): string {
  const file = join(folder, path === '' ? 'index.html' : path);
  return existsSync(file) && statSync(file).isFile() ? file : `${file}.html`;
}

/** The bytes of the headers that the project gives a kind of answer, as HTTP/1.1 writes them. */
export function headerBytes(folder: string, kind: 'page' | 'asset'): number {
  const hosts = hostsOf(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')));
  return Object.entries(headersOf(kind, { hosts })).reduce(
    (all, [name, value]) => all + name.length + value.length + 4,
    0,
  );
}
