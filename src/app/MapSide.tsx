// The still map is written into the page, whose code comes later.
import '../ui/plan.css';
import { memo } from 'react';
import { stateTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { StateMessage } from '../ui/StateMessage.tsx';
import { ReloadButton } from './BrokenPage.tsx';
import { hiddenParts } from './hidden-parts.ts';
import type { MapPlaceProps } from './MapPlace.tsx';

const Place = lazyPart(async () => (await import('./MapPlace.tsx')).MapPlace, hiddenParts);

/** Asks for the code of the map's place, still map and words included; rejects where it cannot come. */
export const loadMapPlace = Place.load;

function Side(props: MapPlaceProps) {
  const placeholder = (
    <div className="map-place">
      <div id={props.id} className="map-frame placeholder" tabIndex={-1} />
    </div>
  );
  const failure = (
    <div className="map-place">
      <div id={props.id} tabIndex={-1}>
        <StateMessage {...stateTexts.mapFailed} as="p">
          <ReloadButton />
        </StateMessage>
      </div>
    </div>
  );
  return (
    <ErrorBoundary fallback={failure}>
      <Place.Written props={props} fallback={placeholder} />
    </ErrorBoundary>
  );
}

/** The map's side of the screen. The list does not wait for its code: what the build has written stays until then. */
export const MapSide = memo(Side);
