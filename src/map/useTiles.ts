import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TileSettings } from '../domain/map-config.ts';
import { isOurMove } from './map-moves.ts';

/** How many tiles of one round may fail, none having come, before the detailed base map is given up. */
const FAILURES_BEFORE_GIVING_UP = 3;

/**
 * When the tiles are shown: on request, or once the visitor has zoomed in deep, unless they said no. A round of tiles
 * (one view) of which none comes ends it; what came before does not count, the network may have gone since.
 */
export function useTiles(settings: TileSettings | null, map: LeafletMap | null) {
  const [wish, setWish] = useState<'on' | 'off' | null>(null);
  const [outcome, setOutcome] = useState<'arrived' | 'failed' | null>(null);
  const isDeep = useIsDeep(map, settings?.fromZoom ?? null);
  const round = useRef({ failed: 0, loaded: 0 });
  const areWanted = settings !== null && (wish === 'on' || (wish === null && isDeep));
  const areShown = areWanted && outcome !== 'failed';

  const onLoading = useCallback(() => {
    round.current = { failed: 0, loaded: 0 };
  }, []);
  const onTileLoad = useCallback(() => {
    round.current.loaded += 1;
    setOutcome('arrived');
  }, []);
  const giveUpAfter = (failures: number) => {
    if (round.current.loaded === 0 && round.current.failed >= failures) setOutcome('failed');
  };
  const onTileError = useCallback(() => {
    round.current.failed += 1;
    giveUpAfter(FAILURES_BEFORE_GIVING_UP);
  }, []);
  const onLoad = useCallback(() => giveUpAfter(1), []);
  const retry = () => setOutcome(null);
  const toggle = () => {
    retry();
    setWish(areWanted ? 'off' : 'on');
  };
  return {
    areWanted,
    areShown,
    haveArrived: areShown && outcome === 'arrived',
    haveFailed: areWanted && outcome === 'failed',
    listeners: { onLoading, onTileLoad, onTileError, onLoad },
    retry,
    toggle,
  };
}

/** Whether the visitor has zoomed in to the depth; an address that opens there asks nothing of another host. */
function useIsDeep(map: LeafletMap | null, fromZoom: number | null): boolean {
  const [isDeep, setIsDeep] = useState(false);
  useEffect(
    function followZoom() {
      if (!map || fromZoom === null) return;
      const look = () => setIsDeep((wasDeep) => map.getZoom() >= fromZoom && (wasDeep || !isOurMove(map)));
      map.on('zoomend', look);
      return () => {
        map.off('zoomend', look);
      };
    },
    [map, fromZoom],
  );
  return isDeep;
}
