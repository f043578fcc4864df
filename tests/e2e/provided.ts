/** What the global setup hands to the tests. */
declare module 'vitest' {
  export interface ProvidedContext {
    siteAddress: string;
    /** The same site under a path. */
    pathAddress: string;
    tileAddress: string;
  }
}

export {};
