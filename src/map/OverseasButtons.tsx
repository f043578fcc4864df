import type { Map as LeafletMap } from 'leaflet';
import { memo } from 'react';
import type { OverseasFrame } from '../domain/territory.ts';
import { mapRoomTexts } from '../texts/map-room-texts.ts';
import { toLeafletBounds } from './leaflet-door.ts';

/** An overseas territory with the number of its campuses that answer the criteria. */
export interface OverseasPlace extends OverseasFrame {
  name: string;
  count: number;
}

function Buttons({ map, places }: { map: LeafletMap; places: readonly OverseasPlace[] }) {
  const handleClick = (place: OverseasPlace) => {
    // Half a world away: a jump tells more than a flight.
    map.fitBounds(toLeafletBounds(place.bounds), { animate: false });
  };
  return (
    <ul className="map-overseas" aria-label={mapRoomTexts.overseas}>
      {places.map((place) => (
        <li key={place.id}>
          <button
            type="button"
            className="button"
            data-empty={place.count === 0 || undefined}
            onClick={() => handleClick(place)}
          >
            {mapRoomTexts.overseasButton(place.name, place.count)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** One button a territory: they are too far away to be seen with the mainland, and never forgotten. */
export const OverseasButtons = memo(Buttons);
