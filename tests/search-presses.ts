/** How few keys lead from the top of home to a campus, by the text box: what a visitor types and which arrows follow. */
import type { Campus } from '../src/domain/campus.ts';
import { indexCampuses, type WordIndex } from '../src/domain/campus-index.ts';
import { suggestionsFor } from '../src/domain/suggestions.ts';
import { realDataset } from './builders.ts';
import { realTrades } from './search-oracle.ts';

/** Presses of Tab from the top of home to the text box: three skip links, the name of the site, its five pages, the box. */
export const TABS_TO_BOX = 10;

/** What leads to one campus. */
export interface Keys {
  text: string;
  /** Presses of the arrow down, then Enter. */
  arrows: number;
  /** All presses, from the top of home. */
  presses: number;
}

export const index: WordIndex<Campus> = indexCampuses(realDataset(), realTrades());

/** The campuses that the site lists, by name. */
export const byName: readonly Campus[] = [...index.campuses].sort((a, b) => a.name.localeCompare(b.name, 'fr'));

/** The best among the beginnings of its name, of its short name, and of each of their words; null where none suggests it. */
export function fewestKeys(campus: Campus): Keys | null {
  const ways = beginningsOf(campus).flatMap((text) => {
    const arrows = arrowsTo(campus.id, text);
    return arrows === null ? [] : [{ text, arrows, presses: TABS_TO_BOX + text.length + arrows + 1 }];
  });
  return ways.sort((a, b) => a.presses - b.presses)[0] ?? null;
}

/** The lines stand in this order, under their headings: trades, campuses, filières (src/find/SubjectField.tsx). */
function arrowsTo(id: string, text: string): number | null {
  const { trades, campuses } = suggestionsFor(index, text);
  const at = campuses.findIndex((campus) => campus.id === id);
  return at < 0 ? null : trades.length + at + 1;
}

/** As a visitor types them: without capitals, ten letters at most of a word and twenty of a name. */
function beginningsOf({ name, shortName }: Campus): string[] {
  const names = [name, ...(shortName === null ? [] : [shortName])].map((text) => text.toLowerCase());
  const words = names.flatMap((text) => text.split(/[\s,'’()–-]+/)).filter((word) => word.length > 2);
  const beginnings = [...names.map((text) => [text, 20] as const), ...words.map((word) => [word, 10] as const)].flatMap(
    ([text, most]) => Array.from({ length: Math.min(most, text.length) - 1 }, (_, at) => text.slice(0, at + 2)),
  );
  return [...new Set(beginnings)];
}
