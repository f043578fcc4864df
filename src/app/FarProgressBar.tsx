import './far-progress.css';
import { farProgress } from '../dataset/far-progress.ts';
import { farTexts } from '../texts/far-texts.ts';
import { useWatched } from '../ui/watched.ts';

/** How far a large dataset has come; nothing while none is on its way. Seen only where it takes its time. */
export default function FarProgressBar() {
  const progress = useWatched(farProgress);
  if (!progress) return null;
  const isLoading = progress.stage === 'loading';
  const bounds = isLoading && progress.of !== null ? { value: progress.bytes, max: progress.of } : {};
  return (
    <div className="far-progress">
      <p>{isLoading ? farTexts.loading(progress.bytes, progress.of) : farTexts.reading}</p>
      <progress aria-label={farTexts.bar} {...bounds} />
    </div>
  );
}

/** A search that a worker does: its first one puts all words in order. */
export function FarSearchBar() {
  return (
    <div className="far-progress">
      <progress aria-label={farTexts.searching} />
    </div>
  );
}
