/** What tells one edition of the data from another in the addresses that the application asks. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that the application asks with "?v=…", from the site's base. */
export const REVISED_FILES = [
  'data/v1/campus.json',
  'data/v1/list.json',
  'data/v1/trades.json',
  'config.json',
] as const;

/** "?v=" and eight hexadecimal digits of what the files in a folder hold; those that are missing count as empty. */
export function dataRevision(folder: string): string {
  const hash = createHash('sha256');
  for (const path of REVISED_FILES) {
    const file = join(folder, path);
    hash.update(existsSync(file) ? readFileSync(file) : '').update('\0');
  }
  return `?v=${hash.digest('hex').slice(0, 8)}`;
}
