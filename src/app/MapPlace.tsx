import { useCallback, useState, type ComponentProps } from 'react';
import type { Seen } from '../map/ViewKeeper.tsx';
import { MapFrame } from './MapFrame.tsx';
import { MapWords } from './MapWords.tsx';

export interface MapPlaceProps extends Omit<ComponentProps<typeof MapFrame>, 'onSeen'> {
  /** Called with what the status is to add to the count, when the visitor has moved the map. */
  onSight: (text: string | null) => void;
}

/** The same window again, when the address follows a move: what was said of it still holds. */
function isSame({ bounds: one }: Seen, { bounds: other }: Seen): boolean {
  return one.south === other.south && one.west === other.west && one.north === other.north && one.east === other.east;
}

/** The map, and below it the same in words. */
export function MapPlace({ onSight, ...props }: MapPlaceProps) {
  const [seen, setSeen] = useState<Seen | null>(null);
  const handleSeen = useCallback(
    (next: Seen) => setSeen((now) => (now && !next.isTold && isSame(now, next) ? now : next)),
    [],
  );
  return (
    <div className="map-place">
      <MapFrame {...props} onSeen={handleSeen} />
      <MapWords atlas={props.atlas} seen={seen} onTold={onSight} />
    </div>
  );
}
