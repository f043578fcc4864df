/** Which of the files that the application asks are as they should be: their digests, for pages to know them by. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseDatasetPath, parseMapConfig, parseSiteConfig } from '../src/domain/config-schema.ts';
import { parseDataset } from '../src/domain/dataset-schema.ts';
import { listText } from './exports.ts';

/**
 * SHA-256 in base 64 of the dataset, of its list and of the settings in a folder (src/dataset/data-revision.ts); '' for one that is
 * missing, or that its schema would read as something else than what it says.
 */
export function checkedDigests(folder: string): { dataset: string; list: string; settings: string } {
  return {
    dataset: digestOf(join(folder, 'data/v1/campus.json'), isDataset),
    list: digestOf(join(folder, 'data/v1/list.json'), (input) => isListOf(folder, input)),
    settings: digestOf(join(folder, 'config.json'), areSettings),
  };
}

function digestOf(file: string, isAsRead: (input: unknown) => boolean): string {
  if (!existsSync(file)) return '';
  const bytes = readFileSync(file);
  return isAsRead(JSON.parse(bytes.toString('utf8'))) ? createHash('sha256').update(bytes).digest('base64') : '';
}

/** Whether nothing of it is set aside, dropped (but for its licence, which is for other readers) or filled in. */
function isDataset(input: unknown): boolean {
  const parsed = parseDataset(input);
  if (parsed.kind !== 'ok' || parsed.rejected.length > 0) return false;
  const { licence: _, ...read } = input as { licence: unknown };
  return isDeepStrictEqual({ ...parsed.dataset }, read);
}

/** Whether it is what would be made of the dataset beside it. */
function isListOf(folder: string, input: unknown): boolean {
  const parsed = parseDataset(JSON.parse(readFileSync(join(folder, 'data/v1/campus.json'), 'utf8')));
  return parsed.kind === 'ok' && isDeepStrictEqual(JSON.parse(listText(parsed.dataset)), input);
}

function areSettings(input: unknown): boolean {
  const parsed = parseSiteConfig(input);
  return (
    parsed.kind === 'ok' &&
    isDeepStrictEqual({ ...parseMapConfig(input), dataset: parseDatasetPath(input), site: parsed.site }, input)
  );
}
