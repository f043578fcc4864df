import { useCallback, useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { useMap } from 'react-leaflet';
import { fromMercator } from '../domain/geo.ts';
import { nearestInDirection, readingOrder, type Direction } from '../domain/mark-navigation.ts';
import { bringInside } from './map-room.ts';
import { hasModifier, ZOOM_KEYS } from './SurfaceKeys.tsx';
import type { MarkGroup } from './useMarkGroups.ts';

const DIRECTIONS = new Map<string, Direction>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/**
 * One tab stop among the marks, moved by arrows, Home and End; the keys that zoom, around the mark that has the focus;
 * and the focus handed on when a cluster opens, or closes over a campus.
 */
export function useMarkFocus(groups: MarkGroup[]) {
  const map = useMap();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const awaited = useRef<string | null>(null);
  const held = useRef<string | null>(null);
  const [lastReached, setLastReached] = useState<string | null>(null);
  const reachedKey = groups.some(({ key }) => key === lastReached) ? lastReached : firstKey(groups);

  const focusGroup = (group: MarkGroup | undefined) => {
    if (!group) return;
    bringInside(map, fromMercator(group.cluster.x, group.cluster.y));
    const button = buttons.current.get(group.key);
    button?.focus({ preventScroll: true });
    // The map may be higher than the window.
    button?.scrollIntoView?.({ block: 'nearest' });
  };
  const focusCampus = (id: string) => focusGroup(groups.find(({ campuses }) => campuses.some((one) => one.id === id)));
  const focusAwaited = useEffectEvent(() => {
    const id = awaited.current;
    awaited.current = null;
    if (id !== null) return focusCampus(id);
    // The mark that had the focus is gone into a cluster, or out of one: no browser tells of that.
    if (held.current === null || document.activeElement !== document.body) return;
    const holder = groups.find(({ campuses }) => campuses.some((one) => one.id === held.current));
    if (holder) buttons.current.get(holder.key)?.focus({ preventScroll: true });
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
    const target = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), map.getZoom() + zoom));
    if (target === map.getZoom()) return;
    awaited.current = group.campuses[0]?.id ?? null;
    const centre = fromMercator(group.cluster.x, group.cluster.y);
    map.setZoomAround(centre, target, { animate: false });
  };
  return {
    reachedKey,
    reach: ({ key, campuses }: MarkGroup) => {
      held.current = campuses[0]?.id ?? null;
      setLastReached(key);
    },
    leave: () => {
      held.current = null;
    },
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

function firstKey(groups: MarkGroup[]): string | null {
  const first = readingOrder(groups.map(({ cluster }) => cluster))[0];
  return first === undefined ? null : (groups[first]?.key ?? null);
}
