import { useMemo } from 'react';
import { TileLayer } from 'react-leaflet';
import type { TileSettings } from '../domain/map-config.ts';

interface TilesProps {
  settings: TileSettings;
  /** A round of tiles begins. */
  onLoading: () => void;
  onTileLoad: () => void;
  onTileError: () => void;
  /** A round has ended, well or not. */
  onLoad: () => void;
}

/** The detailed base map, from the host that config.json names. */
export function Tiles({ settings, onLoading, onTileLoad, onTileError, onLoad }: TilesProps) {
  const handlers = useMemo(
    () => ({ loading: onLoading, tileload: onTileLoad, tileerror: onTileError, load: onLoad }),
    [onLoading, onTileLoad, onTileError, onLoad],
  );
  return (
    <TileLayer
      url={settings.url}
      minZoom={settings.minZoom}
      maxNativeZoom={settings.maxZoom}
      maxZoom={22}
      // Tile hosts refuse requests without a referrer; the origin is enough for them.
      referrerPolicy="strict-origin-when-cross-origin"
      eventHandlers={handlers}
    />
  );
}
