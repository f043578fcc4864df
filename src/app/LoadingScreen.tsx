import { farProgress } from '../dataset/far-progress.ts';
import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { useWatched } from '../ui/watched.ts';
import { Hall } from './Hall.tsx';

const LoadingBar = lazyPart(async () => (await import('./FarProgressBar.tsx')).default);

/** Cards drawn while the data are on their way: as many as fill a tall screen. */
const PLACEHOLDER_COUNT = 8;

/** The screen's frame with placeholders of the right size, so that nothing jumps when the data come. */
export function LoadingScreen() {
  return (
    <Hall title={hallTexts.homeTitle} status={stateTexts.loading}>
      <main className="workspace" data-screen="list" aria-busy="true">
        <DeskPlaceholder headingAs="h1" />
        <div className="field">
          <div className="map-place">
            <div className="map-frame placeholder" />
          </div>
        </div>
      </main>
    </Hall>
  );
}

interface DeskPlaceholderProps {
  headingAs: 'h1' | 'p';
  /** Ids of what the first links of the page lead to. */
  targets?: { filters: string; results: string };
}

/** What will be the search, the filters and the results; the page's heading unless an open campus is it. */
export function DeskPlaceholder({ headingAs: Heading, targets }: DeskPlaceholderProps) {
  return (
    <div className="desk">
      <div className="find">
        <Heading className="home-heading">{hallTexts.heading}</Heading>
        <p className="home-introduction">{hallTexts.introduction}</p>
        <div className="placeholder placeholder-search" />
      </div>
      <div className="desk-columns">
        <div id={targets?.filters} className="filters placeholder-filters">
          <div className="placeholder" />
        </div>
        <div className="results-column">
          <p id={targets?.results} className="results-heading">
            {stateTexts.loading}
          </p>
          <FarProgress />
          {Array.from({ length: PLACEHOLDER_COUNT }, (_, index) => (
            <div key={index} className="placeholder placeholder-card" />
          ))}
        </div>
      </div>
    </div>
  );
}

/** How far large data have come; alone, as each part of them tells it. */
function FarProgress() {
  return (
    useWatched(farProgress) && (
      <ErrorBoundary fallback={null}>
        <LoadingBar.Part props={{}} />
      </ErrorBoundary>
    )
  );
}
