/**
 * The facts in data/ as one tree in memory: which files there are, the shape of each (the published schema plus the
 * fields that stay in the files), and the canonical form in which they are written. Only loadTree and writeFiles touch
 * the disk, so that rules and build can be tested on trees made by hand.
 */
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import {
  academieSchema,
  campusSchema,
  departementSchema,
  filiereSchema,
  regionSchema,
  sourceSchema,
} from '../src/domain/campus-schema.ts';
import type { Departement } from '../src/domain/campus.ts';
import { labelFactSchema } from '../src/domain/label.ts';
import { outlinesOf, type Outlines } from './data-outlines.ts';
import { tradesFileSchema, tradesFileText } from './data-trades.ts';

/** Where the département outlines are, inside data/. */
export const OUTLINES_FILE = 'outlines/outlines.topo.json';

/** Where the names of the départements are, with all the communes. */
const PLACES_FILE = 'places/places.json';
const placesNamesSchema = v.object({ departements: v.array(departementSchema) });

const text = v.pipe(v.string(), v.minLength(1));
const nullableText = v.nullable(text);
const integer = v.pipe(v.number(), v.integer());
const degrees = v.pipe(v.number(), v.finite());

const fileSourceSchema = v.strictObject({ ...sourceSchema.entries, note: nullableText });

const { position: _published, ...memberEntries } = campusSchema.entries.members.item.entries;

const fileMemberSchema = v.strictObject({
  ...memberEntries,
  uai: nullableText,
  position: v.nullable(
    v.strictObject({ lat: degrees, lng: degrees, precision: v.picklist(['etablissement', 'commune']) }),
  ),
});

/** One file of data/campuses/: the published campus in its own order, then what stays in the file. */
export const fileCampusSchema = v.strictObject({
  ...campusSchema.entries,
  head: v.nullable(v.strictObject({ ...campusSchema.entries.head.wrapped.entries, uai: nullableText })),
  sites: v.array(v.strictObject(campusSchema.entries.sites.item.entries)),
  position: v.nullable(
    v.strictObject({
      ...campusSchema.entries.position.wrapped.entries,
      insee: nullableText,
      uai: nullableText,
      of: v.picklist(['siege', 'site', 'membre', 'chef-lieu']),
      basis: text,
    }),
  ),
  members: v.array(fileMemberSchema),
  contacts: v.array(v.strictObject(campusSchema.entries.contacts.item.entries)),
  sources: v.array(fileSourceSchema),
  statusYear: v.nullable(integer),
  confidence: v.picklist(['low', 'medium', 'high']),
  notes: nullableText,
});

const fileAcademieSchema = v.strictObject({
  ...academieSchema.entries,
  referent: v.strictObject({
    ...academieSchema.entries.referent.entries,
    sources: v.array(fileSourceSchema),
  }),
  code: nullableText,
});

const fileRegionSchema = v.strictObject({ ...regionSchema.entries, code: nullableText });
const labelSourceSchema = v.strictObject(sourceSchema.entries);
const fileFactSchema = v.strictObject({ ...labelFactSchema.entries, source: labelSourceSchema });

/** One entry of the suppression list; see suppression.ts for the normalisation that is hashed. */
export const suppressionSchema = v.strictObject({
  kind: v.picklist(['person', 'email', 'phone']),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  askedOn: v.pipe(v.string(), v.isoDate()),
  note: nullableText,
});

const SHAPES = {
  'academies.json': v.strictObject({ academies: v.array(fileAcademieSchema), regions: v.array(fileRegionSchema) }),
  'edition.json': v.strictObject({ edition: v.pipe(v.string(), v.isoDate()) }),
  'filieres.json': v.array(v.strictObject(filiereSchema.entries)),
  'label.json': v.strictObject({
    definition: v.array(fileFactSchema),
    excellence: v.array(fileFactSchema),
    missions: v.array(fileFactSchema),
    regional: v.array(v.strictObject({ id: text, region: text, text, source: labelSourceSchema })),
    history: v.array(
      v.strictObject({
        year: integer,
        text: nullableText,
        labelled: v.nullable(integer),
        excellence: v.nullable(integer),
        source: labelSourceSchema,
      }),
    ),
  }),
  'suppressions.json': v.array(suppressionSchema),
  'trades.json': tradesFileSchema,
};

export type FileCampus = v.InferOutput<typeof fileCampusSchema>;
export type FileAcademie = v.InferOutput<typeof fileAcademieSchema>;
export type Suppression = v.InferOutput<typeof suppressionSchema>;
type NamedFile = keyof typeof SHAPES;

/** One file: its text, and the parsed JSON, or what made it unreadable. */
export interface DataFile {
  text: string;
  json: unknown;
  problem: string | null;
}

/** Everything under data/ that is JSON; keys are paths inside data/, with forward slashes. */
export interface Tree {
  files: Map<string, DataFile>;
}

/** What the rules and the build read: the files that have their right shape; null where one is missing or broken. */
export interface Facts {
  campuses: { file: string; campus: FileCampus }[];
  academies: FileAcademie[] | null;
  regions: v.InferOutput<typeof fileRegionSchema>[] | null;
  filieres: v.InferOutput<(typeof SHAPES)['filieres.json']> | null;
  label: v.InferOutput<(typeof SHAPES)['label.json']> | null;
  edition: string | null;
  suppressions: Suppression[] | null;
  trades: v.InferOutput<typeof tradesFileSchema>['trades'] | null;
  departements: Departement[] | null;
  outlines: Outlines | null;
}

/** The files that must be there, besides the campuses and the outlines. */
export const NAMED_FILES = Object.keys(SHAPES) as NamedFile[];

/** The strict shape of a file, or null for a file that is not of ours (outlines and whatever others keep there). */
export function shapeOf(path: string): v.GenericSchema | null {
  if (/^campuses\/[^/]+\.json$/.test(path)) return fileCampusSchema;
  return isNamedFile(path) ? SHAPES[path] : null;
}

function isNamedFile(path: string): path is NamedFile {
  return Object.hasOwn(SHAPES, path);
}

/** Makes a tree of texts by path; a text that is not JSON is kept, with its problem. */
export function treeOf(texts: Record<string, string>): Tree {
  const files = new Map<string, DataFile>();
  for (const [path, content] of Object.entries(texts)) files.set(path, { text: content, ...parseJson(content) });
  return { files };
}

function parseJson(content: string): { json: unknown; problem: string | null } {
  try {
    return { json: JSON.parse(content), problem: null };
  } catch (error) {
    return { json: undefined, problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The canonical text of a file: keys in schema order, two spaces, a final newline; the thesaurus has an entry a line.
 * Null where its shape is wrong.
 */
export function canonicalText(path: string, json: unknown): string | null {
  if (path === 'trades.json') {
    const thesaurus = v.safeParse(tradesFileSchema, json);
    return thesaurus.success ? tradesFileText(thesaurus.output) : null;
  }
  const shape = shapeOf(path);
  const parsed = shape ? v.safeParse(shape, json) : null;
  return parsed?.success ? `${JSON.stringify(parsed.output, null, 2)}\n` : null;
}

const factsByTree = new WeakMap<Tree, Facts>();

/** The facts of a tree, campuses in path order; computed once a tree, so a tree is not changed after its first use. */
export function factsOf(tree: Tree): Facts {
  const known = factsByTree.get(tree);
  if (known) return known;
  const territories = read(tree, 'academies.json', SHAPES['academies.json']);
  const facts: Facts = {
    campuses: readCampuses(tree),
    academies: territories?.academies ?? null,
    regions: territories?.regions ?? null,
    filieres: read(tree, 'filieres.json', SHAPES['filieres.json']),
    label: read(tree, 'label.json', SHAPES['label.json']),
    edition: read(tree, 'edition.json', SHAPES['edition.json'])?.edition ?? null,
    suppressions: read(tree, 'suppressions.json', SHAPES['suppressions.json']),
    trades: read(tree, 'trades.json', SHAPES['trades.json'])?.trades ?? null,
    departements: read(tree, PLACES_FILE, placesNamesSchema)?.departements ?? null,
    outlines: outlinesOf(tree.files.get(OUTLINES_FILE)?.json),
  };
  factsByTree.set(tree, facts);
  return facts;
}

function read<Schema extends v.GenericSchema>(tree: Tree, path: string, shape: Schema): v.InferOutput<Schema> | null {
  const parsed = v.safeParse(shape, tree.files.get(path)?.json);
  return parsed.success ? parsed.output : null;
}

function readCampuses(tree: Tree): Facts['campuses'] {
  const paths = [...tree.files.keys()].filter((path) => shapeOf(path) === fileCampusSchema).sort();
  return paths.flatMap((file) => {
    const campus = read(tree, file, fileCampusSchema);
    return campus ? [{ file, campus }] : [];
  });
}

/** Reads every .json file under a folder into a tree. Throws where the folder is not there. */
export function loadTree(dir: string): Tree {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const texts = paths.filter((path) => path.endsWith('.json')).sort();
  return treeOf(Object.fromEntries(texts.map((path) => [path, readFileSync(join(dir, path), 'utf8')])));
}

/** Writes texts under a folder, making the folders that are missing; each file is whole at every moment. */
export function writeFiles(dir: string, texts: Map<string, string>): void {
  for (const [path, content] of texts) {
    const target = join(dir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.${process.pid}`, content);
    renameSync(`${target}.${process.pid}`, target);
  }
}
