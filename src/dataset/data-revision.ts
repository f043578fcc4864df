/**
 * What a page tells of the data of its build, on its first element (vite.config.ts). It stands in the page and not in the
 * code, so that an edit of the data changes the address of no script: who has the scripts fetches the data alone.
 */

/** Nothing where there is no page (Node), or where nothing was built. */
function told(name: 'dataRevision' | 'checkedDataset' | 'checkedList' | 'checkedSettings'): string {
  return globalThis.document?.documentElement.dataset[name] ?? '';
}

/**
 * Ends the addresses of data ("?v=1a2b3c4d"; nothing where the page tells nothing): page and data of one build belong
 * together, and the worker that keeps them tells one edition from another by their addresses.
 */
export const DATA_REVISION: string = told('dataRevision');

/** SHA-256 in base 64 of the files that the build has read by their schemas and found as they should be; '' for none. */
export const CHECKED = {
  dataset: told('checkedDataset'),
  list: told('checkedList'),
  settings: told('checkedSettings'),
} satisfies Record<string, string>;
