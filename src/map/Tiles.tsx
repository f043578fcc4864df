import { useMemo } from 'react';
import { TileLayer } from 'react-leaflet';
import type { TileSettings } from '../domain/map-config.ts';

interface TilesProps {
  settings: TileSettings;
  onError: () => void;
  onLoad: () => void;
}

/** The detailed base map, from the host that config.json names. */
export function Tiles({ settings, onError, onLoad }: TilesProps) {
  const handlers = useMemo(() => ({ tileerror: onError, tileload: onLoad }), [onError, onLoad]);
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
