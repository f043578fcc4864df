/** How sources are told, wherever they stand. */
import type { Source } from '../domain/campus.ts';
import { plural } from './language.ts';

export const sourceTexts = {
  sources: (count: number) => `${plural(count, 'Source', 'Sources')} :`,
  undated: 'non daté',
  document: 'Document sans adresse',
} as const;

/** The visible text of a source's link: its title, else its host. */
export function sourceName(source: Source, host: string | null): string {
  return source.title ?? host ?? source.url ?? sourceTexts.document;
}
