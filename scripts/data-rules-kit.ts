/** What a rule of the facts is, what it says, and the few steps that rules share. */
import type { Facts, FileAcademie, FileCampus, Tree } from './data-files.ts';
import { factsOf, shapeOf } from './data-files.ts';

/** One thing that does not hold: where, what should stand there, what stands there, and what to do. */
export interface Message {
  /** Path inside data/. */
  file: string;
  /** Dotted path inside the file; empty for the file as a whole. */
  field: string;
  expected: string;
  got: string;
  tip: string;
}

/** A message before its file is known. */
export type Finding = Omit<Message, 'file'>;

/** A rule reads a tree and says everything that breaks it, in file order; it never throws and never stops at the first. */
export interface Rule {
  name: string;
  description: string;
  check: (tree: Tree) => Message[];
}

/** Findings in the order of Finding's fields, for tables. */
export function finding(field: string, expected: string, got: unknown, tip: string): Finding {
  return { field, expected, got: shown(got), tip };
}

/** A value as a message shows it: cut after 120 characters, invisible characters in their escaped form. */
export function shown(value: unknown): string {
  const json = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? 'nothing');
  const visible = json.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return visible.length > 120 ? `${visible.slice(0, 117)}...` : visible;
}

/** A rule that looks at each campus of the right shape; a campus of a wrong shape is the shape rule's. */
export function campusRule(
  name: string,
  description: string,
  check: (campus: FileCampus, facts: Facts) => Finding[],
): Rule {
  return {
    name,
    description,
    check: (tree) => {
      const facts = factsOf(tree);
      return facts.campuses.flatMap(({ file, campus }) => check(campus, facts).map((found) => ({ file, ...found })));
    },
  };
}

/** A text of a file: its dotted path, the last name in that path, and itself. */
export interface Leaf {
  field: string;
  key: string;
  text: string;
}

/** Every text of the files that have a shape of ours, whether or not they respect it; in file order. */
export function textsOf(tree: Tree): { file: string; leaf: Leaf }[] {
  return [...tree.files].flatMap(([file, { json }]) =>
    shapeOf(file) ? leavesOf(json, '', '').map((leaf) => ({ file, leaf })) : [],
  );
}

function leavesOf(value: unknown, field: string, key: string): Leaf[] {
  if (typeof value === 'string') return [{ field, key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const path = field === '' ? name : `${field}.${name}`;
    return leavesOf(item, path, Array.isArray(value) ? key : name);
  });
}

const LINK_KEYS = new Set(['url', 'website', 'webPage', 'site', 'ministryPage', 'source']);

/** Whether a text is the address of a page; `source` is one where it is a text (a contact's), not an object. */
export function isLink(leaf: Leaf): boolean {
  return LINK_KEYS.has(leaf.key);
}

/** The départements where a campus can be: those of its académie, else of its région; null where these are unknown. */
export function departementsOf(campus: FileCampus, facts: Facts): string[] | null {
  const own = territoriesOf(campus, facts.academies ?? []);
  return own.length > 0 ? own.flatMap((academie) => academie.departements) : null;
}

/** The académies that a campus can belong to: its own, else all of its région; in file order. */
export function territoriesOf(campus: FileCampus, academies: readonly FileAcademie[]): FileAcademie[] {
  return academies.filter((one) =>
    campus.academie === null ? one.region === campus.region : one.id === campus.academie,
  );
}

/** A text reduced for comparison: no accents, lower case, letters and digits separated by single spaces. */
export function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The values that come a second time, by a key of comparison; in list order. */
export function repeated<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
