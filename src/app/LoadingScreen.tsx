import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { Hall } from './Hall.tsx';

/** Cards drawn while the data are on their way: as many as fill a tall screen. */
const PLACEHOLDER_COUNT = 8;

/** The screen's frame with placeholders of the right size, so that nothing jumps when the data come. */
export function LoadingScreen() {
  return (
    <Hall title={hallTexts.homeTitle} status={stateTexts.loading}>
      <main className="workspace" data-screen="list" aria-busy="true">
        <div className="desk">
          <div className="find">
            <h1 className="home-heading">{hallTexts.heading}</h1>
            <p className="home-introduction">{hallTexts.introduction}</p>
            <div className="placeholder placeholder-search" />
          </div>
          <div className="desk-columns">
            <div className="filters placeholder-filters">
              <div className="placeholder" />
            </div>
            <div className="results-column">
              <p className="results-heading">{stateTexts.loading}</p>
              {Array.from({ length: PLACEHOLDER_COUNT }, (_, index) => (
                <div key={index} className="placeholder placeholder-card" />
              ))}
            </div>
          </div>
        </div>
        <div className="field">
          <div className="map-frame placeholder" />
        </div>
      </main>
    </Hall>
  );
}
