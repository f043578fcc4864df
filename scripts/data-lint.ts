/** Checks the facts of data/: `tsx scripts/data-lint.ts [--fix]`; --fix first rewrites files in canonical form. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Tree } from './data-files.ts';
import { canonicalText, loadTree, writeFiles } from './data-files.ts';
import { RULES, formatMessages, runRules } from './data-rules.ts';

/** The canonical texts of the files that are not in that form but have the right shape, by path. */
export function canonicalTexts(tree: Tree): Map<string, string> {
  const fixed = new Map<string, string>();
  for (const [path, { json, text }] of tree.files) {
    const canonical = canonicalText(path, json);
    if (canonical !== null && canonical !== text) fixed.set(path, canonical);
  }
  return fixed;
}

function main(args: string[]): number {
  const dir = fileURLToPath(new URL('../data', import.meta.url));
  if (args.includes('--fix')) {
    const fixed = canonicalTexts(loadTree(dir));
    writeFiles(dir, fixed);
    for (const path of fixed.keys()) console.log(`rewritten: ${join('data', path)}`);
  }
  const tree = loadTree(dir);
  const messages = runRules(tree);
  if (messages.length > 0) console.log(`${formatMessages(messages)}\n`);
  console.log(`${tree.files.size} files, ${RULES.length} rules, ${messages.length} messages`);
  return messages.length > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
