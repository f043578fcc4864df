/** What the files for web servers are made of. */
import { FOLDERS, headersOf, headersOfKind, type AnswerKind, type Delivery } from './headers.mjs';

/** A path as it stands in a regular expression. */
export function inRegex(path: string): string {
  return path.replaceAll('.', '\\.');
}

/** How one built site is to be served. */
export interface SiteRules {
  delivery: Delivery;
  /** Path of the site, "/" at both ends. */
  base: string;
  /** Paths that lead on to another, with the base. */
  moves: readonly (readonly [from: string, to: string])[];
}

/** Each folder whose answers are not those of pages, with its kind and what it says otherwise than a page. */
export function ownFolders(): { kind: AnswerKind; folder: string; headers: Readonly<Record<string, string>> }[] {
  const kinds = Object.keys(FOLDERS) as (keyof typeof FOLDERS)[];
  return kinds.flatMap((kind) => FOLDERS[kind].map((folder) => ({ kind, folder, headers: headersOfKind(kind) })));
}

/** All headers of a page, as pairs. */
export function pageHeaders(delivery: Delivery): [name: string, value: string][] {
  return Object.entries(headersOf('page', delivery));
}
