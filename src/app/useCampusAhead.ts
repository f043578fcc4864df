import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Watched } from '../ui/watched.ts';

/** How long pointer or focus must rest on a card or a mark, in milliseconds: less than a press takes, more than a passage. */
const RESTS_MS = 60;

/**
 * Asks for what the page of a campus tells while the visitor points at it, so that a press finds it there; and of the one
 * that is opened at once, beside its code and not after it.
 */
export function useCampusAhead(pointed: Watched<string | null>, openId: string | null): void {
  const client = useQueryClient();
  useEffect(
    function askAhead() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const leave = pointed.subscribe(() => {
        clearTimeout(timer);
        const id = pointed.get();
        if (id !== null) timer = setTimeout(() => void askFor(client, id), RESTS_MS);
      });
      return () => {
        clearTimeout(timer);
        leave();
      };
    },
    [client, pointed],
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
