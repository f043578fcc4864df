/**
 * Builds the published dataset, its other forms and the thesaurus from data/: `tsx scripts/data-build.ts [--out dir]`
 * (default public/data/v1). Refuses, with every message, as long as data-lint has something to say.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import type { Campus } from '../src/domain/campus.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import {
  academieSchema,
  campusSchema,
  departementSchema,
  filiereSchema,
  regionSchema,
} from '../src/domain/campus-schema.ts';
import { DATA_LICENCE } from '../src/domain/data-licence.ts';
import { labelSchema } from '../src/domain/label.ts';
import { parseDataset } from '../src/domain/dataset-schema.ts';
import { SCHEMA_VERSION, shownCampuses } from '../src/domain/dataset.ts';
import { parseTrades } from '../src/domain/trades.ts';
import type { Tree } from './data-files.ts';
import { factsOf, loadTree, writeFiles } from './data-files.ts';
import { formatMessages, runRules } from './data-rules.ts';
import { campusFilesSummary, exportedFiles, isCampusFile, removeStaleCampuses } from './exports.ts';
import { suppressionMatcher, withoutSuppressed } from './suppression.ts';

/** The published dataset: the domain's, with its licence. */
export type PublishedDataset = Dataset & { licence: typeof DATA_LICENCE };

const DEFAULT_OUT = 'public/data/v1';
const collator = new Intl.Collator('fr', { numeric: true });

/**
 * The published dataset of a tree: only the fields of the published schema, campuses by name (French order, ties by
 * id), nothing that the suppression list names. Does not lint. Throws where a file is missing or does not have its
 * shape, or where the list empties a field that the schema needs.
 */
export function buildDataset(tree: Tree): PublishedDataset {
  const facts = factsOf(tree);
  const unguarded = {
    edition: facts.edition,
    filieres: facts.filieres,
    academies: facts.academies,
    regions: facts.regions,
    departements: facts.departements ?? [],
    label: facts.label,
    campuses: facts.campuses.map(({ campus }) => campus),
  };
  const matches = suppressionMatcher(facts.suppressions ?? []);
  const published = v.parse(publishedSchema, withoutSuppressed(unguarded, matches));
  const { edition, ...lists } = published;
  lists.campuses.sort(byName);
  return { schemaVersion: SCHEMA_VERSION, edition, licence: DATA_LICENCE, ...lists };
}

/** The shape of what is published, beside its version and its licence. */
export const publishedSchema = v.object({
  edition: v.string(),
  filieres: v.array(filiereSchema),
  academies: v.array(academieSchema),
  regions: v.array(regionSchema),
  departements: v.array(departementSchema),
  label: labelSchema,
  campuses: v.array(campusSchema),
});

function byName(a: Campus, b: Campus): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** The text of campus.json: minified, the same bytes for the same facts. Throws where the domain would refuse it. */
export function datasetText(tree: Tree): string {
  const content = JSON.stringify(buildDataset(tree));
  const parsed = parseDataset(JSON.parse(content));
  if (parsed.kind !== 'ok') {
    throw new Error(`Expected a dataset that the domain accepts, got ${parsed.kind}. Compare src/domain/campus.ts.`);
  }
  if (parsed.rejected.length > 0) {
    throw new Error(`Expected no rejected campus, got ${JSON.stringify(parsed.rejected)}. Run data-lint.`);
  }
  return content;
}

/**
 * The text of trades.json: the thesaurus in file order, minified, with the edition and the licence of the facts, without
 * what the suppression list names. Throws where its file is missing, or where the domain would refuse it.
 */
export function thesaurusText(tree: Tree): string {
  const { edition, trades, suppressions } = factsOf(tree);
  if (!edition || !trades) throw new Error('Expected edition.json and trades.json in their shape. Run data-lint.');
  const published = withoutSuppressed(trades, suppressionMatcher(suppressions ?? []));
  const content = JSON.stringify({ schemaVersion: SCHEMA_VERSION, edition, licence: DATA_LICENCE, trades: published });
  const parsed = parseTrades(JSON.parse(content));
  if (parsed.kind === 'ok') return content;
  throw new Error(`Expected a thesaurus that the domain accepts, got ${parsed.problem}. Compare src/domain/trades.ts.`);
}

/** What was written, for the reader: the file, how much is in it, how heavy it is. */
function summary(path: string, content: string, holds: string): string {
  const packed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return [
    path,
    ...(holds ? [`  ${holds}`] : []),
    `  ${Buffer.byteLength(content)} bytes, ${packed.byteLength} with brotli 11`,
  ].join('\n');
}

function summaries(out: string, files: ReadonlyMap<string, string>, tree: Tree): string {
  const dataset = buildDataset(tree);
  const shown = shownCampuses(dataset).length;
  const holds = new Map([
    ['campus.json', `${dataset.campuses.length} campuses: ${shown} shown, ${dataset.campuses.length - shown} merged`],
    ['trades.json', `${factsOf(tree).trades?.length} trades and words`],
  ]);
  const whole = [...files].filter(([file]) => !isCampusFile(file));
  const lines = whole.map(([file, content]) => summary(join(out, file), content, holds.get(file) ?? ''));
  return [...lines, campusFilesSummary(out, files)].join('\n');
}

function main(args: string[]): number {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const flag = args.indexOf('--out');
  const out = resolve(flag < 0 ? join(root, DEFAULT_OUT) : (args[flag + 1] ?? '.'));
  const tree = loadTree(join(root, 'data'));
  const messages = runRules(tree);
  if (messages.length > 0) {
    console.error(`${formatMessages(messages)}\n${messages.length} messages: nothing was built.`);
    return 1;
  }
  const files = new Map([
    ['campus.json', datasetText(tree)],
    ['trades.json', thesaurusText(tree)],
    ...exportedFiles(buildDataset(tree), publishedSchema),
  ]);
  removeStaleCampuses(out, files);
  writeFiles(out, files);
  console.log(summaries(out, files, tree));
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
