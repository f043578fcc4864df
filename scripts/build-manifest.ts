/** What a lazily loaded page needs beside the first scripts, from the manifest of Vite's build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  isEntry?: boolean;
}

export type Manifest = Readonly<Record<string, Chunk>>;

/** Reads `.vite/manifest.json` of a build. */
export function readManifest(out: string): Manifest {
  return JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest;
}

/** Styles and scripts of source files and of all that they import, those of the entry left out; throws for an unknown one. */
export function filesOf(manifest: Manifest, modules: readonly string[]): { styles: string[]; scripts: string[] } {
  const unknown = modules.filter((module) => !manifest[module]);
  if (unknown.length > 0) throw new Error(`The build's manifest has no chunk for ${unknown.join(', ')}.`);
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const held = withImports(manifest, entries);
  const chunks = [...withImports(manifest, modules)].flatMap((key) => (held.has(key) ? [] : (manifest[key] ?? [])));
  return {
    styles: [...new Set(chunks.flatMap(({ css = [] }) => css))],
    scripts: [...new Set(chunks.map(({ file }) => file))],
  };
}

function withImports(manifest: Manifest, starts: readonly string[]): Set<string> {
  const found = new Set(starts);
  for (const key of found) for (const next of manifest[key]?.imports ?? []) found.add(next);
  return found;
}
