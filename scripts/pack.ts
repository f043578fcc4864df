/**
 * Writes beside each file of a built site the same in brotli (.br) and gzip (.gz), for servers that send what is there:
 * `tsx scripts/pack.ts [--out dist] [--unpacked]`. With --unpacked it does nothing: a build that nobody will visit.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { argument } from './argument.ts';
import { PACKABLE } from './media-types.mjs';

/** A file that fits a packet or so is not worth another, bytes. */
const LEAST_BYTES = 1024;
/** What may be put in place alone on the server: a packed file beside it would be sent still. */
const NEVER_PACKED = ['sw.js', 'config.json'];
/** As many as Node packs at once. */
const WORKERS = 4;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Packs the files; the same bytes give the same bytes. Returns how many files were packed. Cost: about a minute of two cores. */
export async function pack(out: string): Promise<number> {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => isPacked(file, statSync(join(out, file)).size))
    .map((file) => join(out, file));
  const left = [...files];
  const work = async () => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) await packFile(file);
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return files.length;
}

/** Whether a file of so many bytes has packed twins; `file` is its path from the site's base. */
export function isPacked(file: string, bytes: number): boolean {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  return !NEVER_PACKED.includes(file) && PACKABLE.includes(ending) && bytes >= LEAST_BYTES;
}

/** Packs one file, beside itself. */
export async function packFile(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, await toBrotli(bytes, { params }));
  writeFileSync(`${file}.gz`, await toGzip(bytes, { level: 9 }));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const count = args.includes('--unpacked') ? 0 : await pack(argument(args, '--out') ?? 'dist');
  console.log(`${count} files in brotli and gzip`);
}
