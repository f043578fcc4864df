/**
 * Ends the addresses of data ("?v=1a2b3c4d"; nothing where vite.config.ts gives nothing): code and data of one build
 * belong together, and the worker that keeps them tells one edition from another by their addresses.
 */
export const DATA_REVISION: string = import.meta.env['DATA_REVISION'] ?? '';

/** SHA-256 in base 64 of the files that the build has read by their schemas and found as they should be; '' for none. */
export const CHECKED = {
  dataset: import.meta.env['CHECKED_DATASET'] ?? '',
  list: import.meta.env['CHECKED_LIST'] ?? '',
  settings: import.meta.env['CHECKED_SETTINGS'] ?? '',
} satisfies Record<string, string>;
