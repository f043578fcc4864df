import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TileSettings } from '../domain/map-config.ts';
import { mapTexts } from '../texts/map-texts.ts';

/** How many tiles may fail, none having come, before the detailed base map is given up. */
const FAILURES_BEFORE_GIVING_UP = 3;

/** When the tiles are shown: on request, or from the configured zoom on unless the visitor said no. */
export function useTiles(settings: TileSettings | null, map: LeafletMap | null) {
  const [wish, setWish] = useState<'on' | 'off' | null>(null);
  const [outcome, setOutcome] = useState<'arrived' | 'failed' | null>(null);
  const isDeep = useIsDeep(map, settings?.fromZoom ?? null);
  const areWanted = settings !== null && (wish === 'on' || (wish === null && isDeep));
  const areShown = areWanted && outcome !== 'failed';
  const failure = areWanted && outcome === 'failed' ? mapTexts.tilesFailed(settings.name) : null;

  const counter = useRef({ failed: 0, loaded: 0 });
  const arrive = useCallback(() => {
    counter.current.loaded += 1;
    setOutcome('arrived');
  }, []);
  const tell = useCallback(() => {
    counter.current.failed += 1;
    if (counter.current.loaded === 0 && counter.current.failed >= FAILURES_BEFORE_GIVING_UP) setOutcome('failed');
  }, []);
  const forget = () => {
    counter.current = { failed: 0, loaded: 0 };
    setOutcome(null);
  };
  const toggle = () => {
    forget();
    setWish(areWanted ? 'off' : 'on');
  };
  const button = settings && (
    <button type="button" className="button map-tiles-button" aria-pressed={areWanted} onClick={toggle}>
      {mapTexts.tiles(settings.name)}
    </button>
  );
  return {
    areShown,
    haveArrived: areShown && outcome === 'arrived',
    notice: failure,
    tell,
    arrive,
    retry: forget,
    button,
  };
}

function useIsDeep(map: LeafletMap | null, fromZoom: number | null): boolean {
  const [isDeep, setIsDeep] = useState(false);
  useEffect(
    function followZoom() {
      if (!map || fromZoom === null) return;
      const look = () => setIsDeep(map.getZoom() >= fromZoom);
      look();
      map.on('zoomend', look);
      return () => {
        map.off('zoomend', look);
      };
    },
    [map, fromZoom],
  );
  return isDeep;
}
