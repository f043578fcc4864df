/** What the global setup hands to the tests. */
declare module 'vitest' {
  export interface ProvidedContext {
    siteAddress: string;
    tileAddress: string;
  }
}

export {};
