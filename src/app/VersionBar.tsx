import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listQuery } from '../dataset/list-query.ts';
import { versionTexts } from '../texts/version-texts.ts';
import { useNews } from '../ui/LiveStatus.tsx';
import { useMissingSettings } from './useMissingSettings.ts';
import { useWatched, type Watched } from '../ui/watched.ts';
import type { WorkerDoor } from './worker-door.ts';

interface VersionBarProps {
  /** Whether the page is without network. */
  network: Watched<boolean>;
  /** Null where no worker keeps the site. */
  worker: WorkerDoor | null;
}

const NEVER: Watched<boolean> = { get: () => false, subscribe: () => () => undefined };

/**
 * Below the page, when there is something to say: that there is no network and of when the data are, a new version, or
 * that the settings of the site have not come.
 */
export function VersionBar({ network, worker }: VersionBarProps) {
  const isAway = useWatched(network);
  const isNewReady = useWatched(worker?.isNewReady ?? NEVER);
  const [isPutOff, setPutOff] = useState(false);
  // A page that needs no data has none: without network they are asked of what is kept.
  const { data } = useQuery({ ...listQuery(import.meta.env.BASE_URL), enabled: isAway });
  const areSettingsMissing = useMissingSettings();
  const isOffered = !isAway && isNewReady && !isPutOff;
  const text = isAway
    ? versionTexts.withoutNetwork(data?.dataset.edition)
    : isOffered
      ? versionTexts.ready
      : areSettingsMissing
        ? versionTexts.withoutSettings
        : null;
  useNews(text);
  if (text === null) return null;
  return (
    <aside className="version-bar" aria-label={versionTexts.bar}>
      <p>{text}</p>
      {isOffered && (
        <>
          <button type="button" className="button primary" onClick={worker?.update}>
            {versionTexts.update}
          </button>
          <button type="button" className="button" onClick={() => setPutOff(true)}>
            {versionTexts.later}
          </button>
        </>
      )}
    </aside>
  );
}
