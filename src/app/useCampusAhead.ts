import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** How long pointer or focus must rest on a card or a mark, in milliseconds: less than a press takes, more than a passage. */
const RESTS_MS = 60;

/** Asks for what the page of a campus tells while the visitor points at it: a press then finds it there. */
export function useCampusAhead(id: string | null): void {
  const client = useQueryClient();
  useEffect(
    function askAhead() {
      if (id === null) return;
      const timer = setTimeout(() => void askFor(client, id), RESTS_MS);
      return () => clearTimeout(timer);
    },
    [client, id],
  );
}

async function askFor(client: QueryClient, id: string): Promise<void> {
  try {
    const { campusQuery } = await import('../dataset/campus-query.ts');
    await client.prefetchQuery(campusQuery(import.meta.env.BASE_URL, id));
  } catch {
    // Where its code does not come, the page of the campus says so when it is opened.
  }
}
