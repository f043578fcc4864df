import type { Dataset } from '../domain/dataset.ts';
import type { Page } from './page-heads.ts';

/** Where the pages of a build stand, for what search engines are told. */
export interface StructuredData {
  dataset: Dataset;
  /** The whole address of a path of the site. */
  addressOf: (path: string) => string;
}

/** What search engines are told of a page, as texts of JSON-LD that can stand in a script element. */
export function structuredOf(_page: Page, _data: StructuredData): string[] {
  return [];
}
