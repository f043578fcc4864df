/** What people type and what must answer: the judge of the search, for the oracle's test and for the bench. */
import { readFileSync } from 'node:fs';
import { filieresOf, type Campus } from '../src/domain/campus.ts';
import { parseTrades, type Trade } from '../src/domain/trades.ts';

/** How many of the first results must hold nothing absurd, and how many a visitor reads. */
export const READ = 3;

/** One query and what a person expects of it; the file's `comment` says when it is met. */
export interface SearchCase {
  query: string;
  about: string;
  filieres?: string[];
  campuses?: string[];
  never?: { filieres?: string[]; campuses?: string[] };
}

interface CaseFile {
  groups: Record<string, string[]>;
  cases: SearchCase[];
}

export const { groups, cases } = JSON.parse(readFileSync('tests/search-cases.json', 'utf8')) as CaseFile;

/** The thesaurus of the site. */
export function realTrades(): Trade[] {
  const parsed = parseTrades(JSON.parse(readFileSync('data/trades.json', 'utf8')));
  if (parsed.kind === 'malformed') throw new Error(`data/trades.json: ${parsed.problem}`);
  return parsed.trades;
}

/** Ids with every `*name` replaced by the ids of that group. */
export function idsOf(campuses: readonly string[] = []): string[] {
  return campuses.flatMap((entry) => (entry.startsWith('*') ? (groups[entry.slice(1)] ?? [entry]) : [entry]));
}

export function isExpected({ campuses, filieres = [] }: SearchCase, campus: Campus): boolean {
  if (campuses) return idsOf(campuses).includes(campus.id);
  return filieresOf(campus).some((filiere) => filieres.includes(filiere));
}

export function isAbsurd({ never }: SearchCase, campus: Campus): boolean {
  if (idsOf(never?.campuses).includes(campus.id)) return true;
  return filieresOf(campus).every((filiere) => never?.filieres?.includes(filiere));
}

/** Whether the first k results hold an expected campus, and the first three no absurd one. */
export function isMet(asked: SearchCase, results: readonly Campus[], k: number): boolean {
  if (results.slice(0, READ).some((campus) => isAbsurd(asked, campus))) return false;
  return results.slice(0, k).some((campus) => isExpected(asked, campus));
}
