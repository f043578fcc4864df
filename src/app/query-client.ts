import { QueryCache, QueryClient } from '@tanstack/react-query';

/** A client that works where the browser believes itself offline: a cache may still answer. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { networkMode: 'offlineFirst' } },
    // The screen says what a visitor can do; the console says what happened.
    queryCache: new QueryCache({ onError: (error) => console.warn(error.message) }),
  });
}
