import { Circle, CircleMarker, Tooltip } from 'react-leaflet';
import type { LatLng } from '../domain/geo.ts';

/** Where the distances are measured from. */
export interface MapPlace {
  point: LatLng;
  name: string;
  radiusKm: number | null;
  isApproximate: boolean;
}

/** The place and its radius, under the marks; what they say is said in the list too. */
export function PlaceLayer({ place: { point, name, radiusKm, isApproximate } }: { place: MapPlace }) {
  return (
    <>
      {radiusKm !== null && (
        <Circle center={point} radius={radiusKm * 1000} interactive={false} className="place-radius" />
      )}
      <CircleMarker
        // Leaflet reads the class of a path once.
        key={String(isApproximate)}
        center={point}
        radius={7}
        interactive={false}
        className={isApproximate ? 'place-point place-approximate' : 'place-point'}
      >
        <Tooltip permanent pane="shadowPane" direction="left" offset={[-8, 0]} className="place-name">
          {name}
        </Tooltip>
      </CircleMarker>
    </>
  );
}
