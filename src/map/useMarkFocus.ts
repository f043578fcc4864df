import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent, type RefCallback } from 'react';
import { useMap } from 'react-leaflet';
import { fromMercator } from '../domain/geo.ts';
import { endOfReading, nearestInDirection, type Direction } from '../domain/mark-navigation.ts';
import { bringInside } from './map-room.ts';
import { hasModifier, ZOOM_KEYS } from './SurfaceKeys.tsx';
import type { MarkGroup, MarkGroups } from './mark-groups.ts';

const DIRECTIONS = new Map<string, Direction>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/**
 * One tab stop among the marks, moved by arrows, Home and End; the keys that zoom, around the mark that has the focus;
 * and the focus handed on when a cluster opens, or closes over a campus. A mark that is not drawn is brought into the
 * window first.
 */
export function useMarkFocus(groups: MarkGroups, drawn: readonly MarkGroup[]) {
  const map = useMap();
  const [{ buttons, refOf }] = useState(heldButtons);
  const awaited = useRef<string | null>(null);
  const held = useRef<string | null>(null);
  const [lastReached, setLastReached] = useState<MarkGroup | null>(null);
  const reached = useMemo(() => sameAs(lastReached, groups) ?? firstOf(drawn), [lastReached, groups, drawn]);

  const focusGroup = (group: MarkGroup | null) => {
    if (!group) return;
    bringInside(map, fromMercator(group.cluster.x, group.cluster.y));
    const button = buttons.get(group.key);
    if (!button) awaited.current = group.first.id;
    button?.focus({ preventScroll: true });
    // The map may be higher than the window.
    button?.scrollIntoView?.({ block: 'nearest' });
  };
  const focusCampus = (id: string) => focusGroup(groups.groupOf(id));
  const focusAwaited = useEffectEvent(() => {
    const id = awaited.current;
    awaited.current = null;
    if (id !== null) return focusCampus(id);
    // The mark that had the focus is gone into a cluster, or out of one: no browser tells of that.
    if (held.current === null || document.activeElement !== document.body) return;
    const holder = groups.groupOf(held.current);
    if (holder) buttons.get(holder.key)?.focus({ preventScroll: true });
  });
  useEffect(
    function followGroups() {
      focusAwaited();
    },
    [drawn],
  );
  const handleKey = (event: KeyboardEvent, group: MarkGroup) => {
    if (hasModifier(event)) return;
    const zoom = ZOOM_KEYS.get(event.key);
    const next = nextGroup(groups, group, event.key);
    if (zoom === undefined && next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (zoom === undefined) return focusGroup(next ?? null);
    const target = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), map.getZoom() + zoom));
    if (target === map.getZoom()) return;
    awaited.current = group.first.id;
    const centre = fromMercator(group.cluster.x, group.cluster.y);
    map.setZoomAround(centre, target, { animate: false });
  };
  return {
    /** The tab stop; null where there is no mark. */
    reached,
    reach: (group: MarkGroup) => {
      held.current = group.first.id;
      setLastReached(group);
    },
    leave: () => {
      held.current = null;
    },
    refOf,
    holderOf: (group: MarkGroup) => buttons.get(group.key)?.parentElement ?? null,
    handleKey,
    focusCampus,
    focusOnceDrawn: (id: string) => {
      awaited.current = id;
    },
  };
}

/** The buttons by their groups' keys. A group stays one object, and so does its ref: drawing anew takes no button out. */
function heldButtons() {
  const buttons = new Map<string, HTMLButtonElement>();
  const refs = new WeakMap<MarkGroup, RefCallback<HTMLButtonElement>>();
  const refOf = (group: MarkGroup) => {
    const known = refs.get(group);
    if (known) return known;
    const ref: RefCallback<HTMLButtonElement> = (button) => {
      if (button) buttons.set(group.key, button);
      else buttons.delete(group.key);
    };
    refs.set(group, ref);
    return ref;
  };
  return { buttons, refOf };
}

/** Where the key leads: a mark, null where there is none on that side, undefined for a key that leads nowhere. */
function nextGroup(groups: MarkGroups, from: MarkGroup, key: string): MarkGroup | null | undefined {
  const direction = DIRECTIONS.get(key);
  if (!direction && key !== 'Home' && key !== 'End') return undefined;
  const next = direction
    ? nearestInDirection(groups.middles, from.at, direction)
    : endOfReading(groups.middles, key === 'End' ? 'last' : 'first');
  return next === null ? null : groups.groupAt(next);
}

/** The group of that key among others, wherever they are; null where there is none. */
function sameAs(group: MarkGroup | null, groups: MarkGroups): MarkGroup | null {
  const now = group && groups.groupOf(group.first.id);
  return now?.key === group?.key ? now : null;
}

function firstOf(drawn: readonly MarkGroup[]): MarkGroup | null {
  const middles = { x: drawn.map(({ cluster }) => cluster.x), y: drawn.map(({ cluster }) => cluster.y) };
  const first = endOfReading(middles, 'first');
  return first === null ? null : drawn[first]!;
}
