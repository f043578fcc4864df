import { useStatus } from '../ui/LiveStatus.tsx';
import { useWatched, type Watched } from '../ui/watched.ts';
import { statusOf, type Sight } from './screen-words.ts';
import type { Atlas } from './useAtlas.ts';

interface ScreenStatusProps {
  /** As far as it is drawn. */
  atlas: Atlas;
  sight: Watched<Sight | null>;
  notices: readonly (string | null)[];
}

/** What the status says of the screen; apart from it, which a move of the map does not draw anew. */
export function ScreenStatus({ atlas, sight, notices }: ScreenStatusProps) {
  useStatus(statusOf(atlas, useWatched(sight), notices));
  return null;
}
