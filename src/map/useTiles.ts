import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { TileSettings } from '../domain/map-config.ts';
import { onSteadyNetwork } from '../ui/steady-network.ts';
import { isQuietMove } from './map-moves.ts';

/** How many tiles of one round may fail, none having come, before the detailed base map is given up. */
const FAILURES_BEFORE_GIVING_UP = 3;

/**
 * When the tiles are shown: on request, or once the visitor has zoomed in deep, unless they said no. A round of tiles
 * (one view) of which none comes ends it; what came before does not count, the network may have gone since. When the
 * network comes back, so do the tiles that were lost.
 */
export function useTiles(settings: TileSettings | null, map: LeafletMap | null) {
  const [wish, setWish] = useState<'on' | 'off' | null>(null);
  const [outcome, setOutcome] = useState<'arrived' | 'failed' | null>(null);
  const isDeep = useIsDeep(map, settings?.fromZoom ?? null);
  const round = useRef({ failed: 0, loaded: 0 });
  const hasLost = useRef(false);
  const [attempt, setAttempt] = useState(0);
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
    hasLost.current = true;
    giveUpAfter(FAILURES_BEFORE_GIVING_UP);
  }, []);
  const onLoad = useCallback(() => giveUpAfter(1), []);
  const retry = () => setOutcome(null);
  useNetworkBack(() => {
    if (!areWanted || !hasLost.current) return;
    hasLost.current = false;
    setOutcome((now) => (now === 'failed' ? null : now));
    setAttempt((now) => now + 1);
  });
  const toggle = () => {
    retry();
    setWish(areWanted ? 'off' : 'on');
  };
  return {
    areWanted,
    areShown,
    /** Another number asks for every tile anew. */
    attempt,
    haveArrived: areShown && outcome === 'arrived',
    haveFailed: areWanted && outcome === 'failed',
    listeners: { onLoading, onTileLoad, onTileError, onLoad },
    retry,
    toggle,
  };
}

/** Calls back when the network has come back and has held a while: one that comes and goes asks for nothing. */
function useNetworkBack(onBack: () => void): void {
  const tell = useEffectEvent(onBack);
  useEffect(function listenToNetwork() {
    return onSteadyNetwork((isOnline) => {
      if (isOnline) tell();
    });
  }, []);
}

/** Whether the visitor has zoomed in to the depth; an address or a cluster that opens there asks nothing of another host. */
function useIsDeep(map: LeafletMap | null, fromZoom: number | null): boolean {
  const [isDeep, setIsDeep] = useState(false);
  useEffect(
    function followZoom() {
      if (!map || fromZoom === null) return;
      const look = () => {
        // Read here: React may run what is handed to setIsDeep once the move is over.
        const isAtDepth = map.getZoom() >= fromZoom;
        const isAsking = !isQuietMove(map);
        setIsDeep((wasDeep) => isAtDepth && (wasDeep || isAsking));
      };
      map.on('zoomend', look);
      return () => {
        map.off('zoomend', look);
      };
    },
    [map, fromZoom],
  );
  return isDeep;
}
