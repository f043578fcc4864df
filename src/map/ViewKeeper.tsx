import type { FitBoundsOptions, Map as LeafletMap } from 'leaflet';
import { startTransition, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { CampusBrief } from '../domain/campus.ts';
import type { Bounds, LatLng, MapView } from '../domain/geo.ts';
import { OVERSEAS } from '../domain/territory.ts';
import { boundsInSight, isSameView, toLeafletBounds, viewOf } from './leaflet-door.ts';
import { isOurMove, isQuietMove, moveOurselves } from './map-moves.ts';

/** Room for the buttons at the top, on a map that has it to give. */
const BELOW_CONTROLS: FitBoundsOptions = { paddingTopLeft: [8, 48], paddingBottomRight: [8, 8] };
const ROOMY_PX = 200;

/** Shows what the map opens on. */
export function showOpening(map: LeafletMap, bounds: Bounds): void {
  const room = map.getSize().y > ROOMY_PX ? BELOW_CONTROLS : {};
  moveOurselves(map, () => map.fitBounds(toLeafletBounds(bounds), { animate: false, ...room }));
}

/** What the window of the map holds, in degrees; `isTold` where a visitor's own move has led there. */
export interface Seen {
  bounds: Bounds;
  isTold: boolean;
}

interface ViewKeeperProps {
  campuses: readonly CampusBrief[];
  openId: string | null;
  view: MapView | null;
  openingBounds: Bounds;
  onViewChange: (view: MapView | null) => void;
  onSeen: (seen: Seen) => void;
}

/**
 * Keeps the map and the address of one mind: the visitor's moves are told, the views that the address names are shown.
 * A campus that opens is brought into sight, and stays there while the window changes, until the visitor moves the map.
 */
export function ViewKeeper({ campuses, openId, view, openingBounds, onViewChange, onSeen }: ViewKeeperProps) {
  const map = useMap();
  const hasVisitorMoved = useRef(false);
  const open = useMemo(
    () => (openId === null ? null : (campuses.find(({ id }) => id === openId) ?? null)),
    [campuses, openId],
  );

  const show = useEffectEvent(() => {
    // A hidden map measures nothing, and nothing fits in it.
    if (map.getSize().x === 0 || map.getSize().y === 0) return;
    if (view === null) showOpening(map, openingBounds);
    else if (!isSameView(map, view)) moveOurselves(map, () => map.setView(view, view.zoom, { animate: false }));
    if (open?.position && !hasVisitorMoved.current) bringIntoSight(map, open.position, open.region);
  });
  const tellMove = useEffectEvent(() => {
    const bounds = boundsInSight(map);
    const seen = bounds && { bounds, isTold: !isQuietMove(map) };
    // What is said of it follows between frames; not the address, from which the next move may not be taken back.
    if (seen) startTransition(() => onSeen(seen));
    if (isOurMove(map)) return;
    hasVisitorMoved.current = true;
    onViewChange(viewOf(map));
  });

  useEffect(
    function showOpenCampus() {
      hasVisitorMoved.current = false;
      show();
    },
    [openId],
  );
  useEffect(
    function showNamedView() {
      show();
    },
    [view, openingBounds],
  );
  useEffect(
    function listenToVisitor() {
      const listen = () => tellMove();
      map.on('moveend', listen);
      return () => {
        map.off('moveend', listen);
      };
    },
    [map],
  );
  useEffect(
    function followSize() {
      const observer = new ResizeObserver(() => {
        moveOurselves(map, () => map.invalidateSize({ animate: false, pan: false }));
        show();
      });
      observer.observe(map.getContainer());
      return () => observer.disconnect();
    },
    [map],
  );
  return null;
}

/**
 * How near to the edges the open campus may be before the map follows it, in CSS pixels (its mark stands high on a stem,
 * below a row of buttons); and how close the map then looks.
 */
const EDGE_PX = 60;
const TOP_EDGE_PX = 112;
const OPEN_ZOOM = 7;

/** Moves the map no more than it takes to see the point; an overseas one is shown with its territory. */
function bringIntoSight(map: LeafletMap, position: LatLng, region: string): void {
  const point = map.latLngToContainerPoint(position);
  const { x: width, y: height } = map.getSize();
  const isSeen = point.x > EDGE_PX && point.y > TOP_EDGE_PX && point.x < width - EDGE_PX && point.y < height - EDGE_PX;
  if (isSeen) return;
  const frame = OVERSEAS.find(({ id }) => id === region);
  moveOurselves(map, () => {
    if (frame) map.fitBounds(toLeafletBounds(frame.bounds), { animate: false });
    else map.setView(position, Math.max(map.getZoom(), OPEN_ZOOM), { animate: false });
  });
}
