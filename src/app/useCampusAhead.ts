import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** How long pointer or focus must rest on a card or a mark, in milliseconds: less than a press takes, more than a passage. */
const RESTS_MS = 60;

/**
 * Asks for what the page of a campus tells while the visitor points at it, so that a press finds it there; and of the one
 * that is opened at once, beside its code and not after it.
 */
export function useCampusAhead(pointedId: string | null, openId: string | null): void {
  const client = useQueryClient();
  useEffect(
    function askAhead() {
      if (pointedId === null) return;
      const timer = setTimeout(() => void askFor(client, pointedId), RESTS_MS);
      return () => clearTimeout(timer);
    },
    [client, pointedId],
  );
  useEffect(
    function askAtOnce() {
      if (openId !== null) void askFor(client, openId, true);
    },
    [client, openId],
  );
}

async function askFor(client: QueryClient, id: string, isOpen = false): Promise<void> {
  try {
    const { fetchAhead } = await import('../dataset/campus-query.ts');
    await fetchAhead(client, id, isOpen);
  } catch {
    // Where its code does not come, the page of the campus says so when it is opened.
  }
}
