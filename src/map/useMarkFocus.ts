import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { useMap } from 'react-leaflet';
import { fromMercator } from '../domain/geo.ts';
import { nearestInDirection, readingOrder, type Direction } from '../domain/mark-navigation.ts';
import { moveQuietly } from './map-moves.ts';
import { hasModifier, ZOOM_KEYS } from './SurfaceKeys.tsx';
import type { MarkGroup } from './useMarkGroups.ts';

const DIRECTIONS = new Map<string, Direction>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/** Room kept free around a mark that has the focus, in CSS pixels: the buttons stand at the edges. */
const ROOM_PX: [number, number] = [56, 56];

/**
 * One tab stop among the marks, moved by arrows, Home and End; the keys that zoom, around the mark that has the focus;
 * and the focus handed on when a cluster opens, or closes over a campus.
 */
export function useMarkFocus(groups: MarkGroup[]) {
  const map = useMap();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const awaited = useRef<string | null>(null);
  const [lastReached, setLastReached] = useState<string | null>(null);
  const reachedKey = groups.some(({ key }) => key === lastReached) ? lastReached : firstKey(groups);

  const focusGroup = (group: MarkGroup | undefined) => {
    if (!group) return;
    bringInside(map, group);
    buttons.current.get(group.key)?.focus({ preventScroll: true });
  };
  const focusCampus = (id: string) => focusGroup(groups.find(({ campuses }) => campuses.some((one) => one.id === id)));
  const focusAwaited = useEffectEvent(() => {
    if (awaited.current === null) return;
    const id = awaited.current;
    awaited.current = null;
    focusCampus(id);
  });
  useEffect(
    function followGroups() {
      focusAwaited();
    },
    [groups],
  );
  const refOf = useCallback(
    (key: string) => (button: HTMLButtonElement | null) => {
      if (button) buttons.current.set(key, button);
      else buttons.current.delete(key);
    },
    [],
  );
  const handleKey = (event: KeyboardEvent, group: MarkGroup) => {
    if (hasModifier(event)) return;
    const zoom = ZOOM_KEYS.get(event.key);
    const next = nextGroup(groups, group, event.key);
    if (zoom === undefined && next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (zoom === undefined) return focusGroup(next ?? undefined);
    awaited.current = group.campuses[0]?.id ?? null;
    const centre = fromMercator(group.cluster.x, group.cluster.y);
    map.setZoomAround(centre, map.getZoom() + zoom, { animate: false });
  };
  return {
    reachedKey,
    reach: setLastReached,
    refOf,
    handleKey,
    focusCampus,
    focusOnceDrawn: (id: string) => {
      awaited.current = id;
    },
  };
}

/** Where the key leads: a mark, null where there is none on that side, undefined for a key that leads nowhere. */
function nextGroup(groups: MarkGroup[], from: MarkGroup, key: string): MarkGroup | null | undefined {
  const places = groups.map(({ cluster }) => cluster);
  const direction = DIRECTIONS.get(key);
  if (direction) {
    const next = nearestInDirection(places, groups.indexOf(from), direction);
    return next === null ? null : (groups[next] ?? null);
  }
  if (key !== 'Home' && key !== 'End') return undefined;
  const next = readingOrder(places).at(key === 'End' ? -1 : 0);
  return next === undefined ? null : (groups[next] ?? null);
}

/** Moves the map no more than it takes for the mark to be seen whole; its name is what is said of it. */
function bringInside(map: LeafletMap, { cluster }: MarkGroup): void {
  const point = fromMercator(cluster.x, cluster.y);
  moveQuietly(map, () => map.panInside(point, { padding: ROOM_PX, animate: false }));
}

function firstKey(groups: MarkGroup[]): string | null {
  const first = readingOrder(groups.map(({ cluster }) => cluster))[0];
  return first === undefined ? null : (groups[first]?.key ?? null);
}
