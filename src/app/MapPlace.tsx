import { lazy, Suspense, useState, type ComponentProps } from 'react';
import type { Seen } from '../map/ViewKeeper.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { MapFrame } from './MapFrame.tsx';

const MapWords = lazy(() => import('./MapWords.tsx'));

interface MapPlaceProps extends Omit<ComponentProps<typeof MapFrame>, 'onSeen'> {
  /** Called with what the status is to add to the count, when the visitor has moved the map. */
  onSight: (text: string | null) => void;
}

/** The map, and below it the same in words. */
export function MapPlace({ onSight, ...props }: MapPlaceProps) {
  const [seen, setSeen] = useState<Seen | null>(null);
  return (
    <div className="map-place">
      <MapFrame {...props} onSeen={setSeen} />
      <ErrorBoundary fallback={null}>
        <Suspense>
          <MapWords atlas={props.atlas} seen={seen} onTold={onSight} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
