import type { Map as LeafletMap } from 'leaflet';
import { startTransition, useMemo, useRef, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { mercatorX, mercatorY } from '../domain/geo.ts';
import type { CampusMapProps } from './CampusMap.tsx';
import { boundsInSight } from './leaflet-door.ts';
import { isOurMove } from './map-moves.ts';
import { maskOf, type MarkColumns } from './mark-columns.ts';
import { areFew, groupMarks, groupsIn, type Box, type MarkGroup, type MarkGroups } from './mark-groups.ts';

/** How far beyond the window marks are drawn, as a share of it on each side. */
const MARGIN = 0.25;

/**
 * Clusters the shown campuses at the map's zoom, anew only when either changes, and says which to draw, anew only when
 * the window leaves what is drawn.
 */
export function useMarkGroups({
  campuses,
  columns,
  shown,
  openId,
}: Pick<CampusMapProps, 'campuses' | 'shown' | 'openId'> & { columns: MarkColumns }): {
  groups: MarkGroups;
  drawn: MarkGroup[];
} {
  const { zoom, box } = useWindow();
  const groups = useMemo(() => {
    const openAt = openId === null ? -1 : campuses.findIndex(({ id }) => id === openId);
    return groupMarks(campuses, columns, maskOf(shown, columns), openAt, zoom);
  }, [campuses, columns, shown, openId, zoom]);
  const seen = areFew(groups) ? null : box;
  const drawn = useMemo(() => groupsIn(groups, seen), [groups, seen]);
  return { groups, drawn };
}

interface MapWindow {
  zoom: number;
  box: Box | null;
}

/** The zoom of the map, and a box around its window that stays the same while the window is in it. */
function useWindow(): MapWindow {
  const map = useMap();
  const [now, setNow] = useState<MapWindow>(() => ({ zoom: map.getZoom(), box: boxAround(map, MARGIN) }));
  const hasGlided = useRef(false);
  const handlers = useMemo(() => {
    const next = (before: MapWindow, zoom: number): MapWindow => {
      const sight = boxAround(map, 0);
      const isHeld = sight === null || (before.box !== null && holds(before.box, sight));
      return isHeld && before.zoom === zoom ? before : { zoom, box: boxAround(map, MARGIN) };
    };
    const follow = (zoom: number | null) => setNow((before) => next(before, zoom ?? before.zoom));
    // The marks of before stand right meanwhile: those of now are drawn between frames.
    const followLater = (zoom: number | null) => startTransition(() => follow(zoom));
    // A pinch moves and zooms at once: it groups anew when it has ended.
    const followMove = () => followLater(null);
    return {
      zoomanim: () => {
        hasGlided.current = true;
      },
      zoomend: () => {
        // A key on a mark zooms at once, and the next one is for the mark that has the focus then.
        const isByKey = !hasGlided.current && map.getPanes().markerPane.contains(document.activeElement);
        // What the address asks for is shown as a whole.
        if (isByKey || isOurMove(map)) follow(map.getZoom());
        else followLater(map.getZoom());
        hasGlided.current = false;
      },
      move: followMove,
      resize: followMove,
    };
  }, [map]);
  useMapEvents(handlers);
  return now;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.west <= inner.west && outer.east >= inner.east && outer.north <= inner.north && outer.south >= inner.south
  );
}

/** The map's window, and a share of it more on each side; null for a map that is hidden. */
function boxAround(map: LeafletMap, margin: number): Box | null {
  const bounds = boundsInSight(map);
  if (!bounds) return null;
  const [west, east] = [mercatorX(bounds.west), mercatorX(bounds.east)];
  const [north, south] = [mercatorY(bounds.north), mercatorY(bounds.south)];
  const [aside, along] = [(east - west) * margin, (south - north) * margin];
  return { west: west - aside, east: east + aside, north: north - along, south: south + along };
}
