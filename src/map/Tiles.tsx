import { TileLayer, type Coords, type DoneCallback } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
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
  const map = useMap();
  useEffect(
    function showTiles() {
      const layer = new QuietTileLayer(settings.url, {
        minZoom: settings.minZoom,
        maxNativeZoom: settings.maxZoom,
        maxZoom: 22,
        // Tile hosts refuse requests without a referrer; the origin is enough for them.
        referrerPolicy: 'strict-origin-when-cross-origin',
      });
      layer.on({ loading: onLoading, tileload: onTileLoad, tileerror: onTileError, load: onLoad }).addTo(map);
      return () => {
        layer.remove();
      };
    },
    [map, settings, onLoading, onTileLoad, onTileError, onLoad],
  );
  return null;
}

/** Leaflet 1.9.4 empties a tile that goes with a data: image, which the policy refuses and reports; no image does as well. */
class QuietTileLayer extends TileLayer {
  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const tile = super.createTile(coords, done);
    tile.setAttribute = (name, value) => {
      if (name === 'src' && value.startsWith('data:')) tile.removeAttribute(name);
      else Element.prototype.setAttribute.call(tile, name, value);
    };
    return tile;
  }
}
