/**
 * Ends the addresses of data ("?v=1a2b3c4d"; nothing where vite.config.ts gives nothing): code and data of one build
 * belong together, and the worker that keeps them tells one edition from another by their addresses.
 */
export const DATA_REVISION: string = import.meta.env['DATA_REVISION'] ?? '';
