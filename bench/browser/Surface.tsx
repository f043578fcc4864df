import 'leaflet/dist/leaflet.css';
import type { ReactNode } from 'react';
import { MapContainer } from 'react-leaflet';
import { MAX_ZOOM, MIN_ZOOM } from '../../src/domain/geo.ts';
import { METROPOLE } from '../../src/domain/territory.ts';
import { toLeafletBounds } from '../../src/map/leaflet-door.ts';

/** An empty map with the options of the atlas's own (src/map/CampusMap.tsx), and whatever is put into it. */
export function Surface({ children }: { children?: ReactNode }) {
  return (
    <div className="map">
      <div className="map-stage">
        <MapContainer
          className="map-surface"
          bounds={toLeafletBounds(METROPOLE)}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          trackResize={false}
          keyboard={false}
          zoomSnap={0.5}
          zoomControl={false}
          attributionControl={false}
        >
          {children}
        </MapContainer>
      </div>
    </div>
  );
}
