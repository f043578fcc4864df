import type { FitBoundsOptions, Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import { useMap } from 'react-leaflet';
import type { Campus } from '../domain/campus.ts';
import type { Bounds, MapView } from '../domain/geo.ts';
import { OVERSEAS } from '../domain/territory.ts';
import { mapTexts } from '../texts/map-texts.ts';
import { isSameView, toLeafletBounds, viewOf } from './leaflet-door.ts';

/** Maps that the visitor is moving: only such moves are remembered in the address. */
const movedByVisitor = new WeakSet<LeafletMap>();

/** To be called before a move that the visitor asked for. */
export function userMoves(map: LeafletMap): void {
  movedByVisitor.add(map);
}

interface ViewKeeperProps {
  campuses: readonly Campus[];
  openId: string | null;
  view: MapView | null;
  openingBounds: Bounds;
  onViewChange: (view: MapView | null) => void;
}

/** How near to the edge the open campus may be before the map follows it, in CSS pixels; and how close it looks. */
const EDGE_PX = 60;
const OPEN_ZOOM = 7;

/** Room for the buttons at the top, on a map that has it to give. */
const BELOW_CONTROLS: FitBoundsOptions = { paddingTopLeft: [8, 48], paddingBottomRight: [8, 8] };

/** Keeps the map and the address of one mind: moves that the visitor makes are told, views that the address names are shown. */
export function ViewKeeper({ campuses, openId, view, openingBounds, onViewChange }: ViewKeeperProps) {
  const map = useMap();
  const open = campuses.find((campus) => campus.id === openId) ?? null;

  const settle = useEffectEvent(() => {
    movedByVisitor.delete(map);
    const { x: width, y: height } = map.getSize();
    // A hidden map measures nothing, and nothing fits in it.
    if (width === 0 || height === 0) return;
    if (view === null) {
      map.fitBounds(toLeafletBounds(openingBounds), { animate: false, ...(height > 200 ? BELOW_CONTROLS : {}) });
    } else if (!isSameView(map, view)) map.setView(view, view.zoom, { animate: false });
    if (open?.position) bringIntoView(map, open.position, open.region);
  });
  const handleMoveEnd = useEffectEvent(() => {
    if (!movedByVisitor.delete(map)) return;
    onViewChange(viewOf(map));
  });

  useEffect(
    function settleOnChange() {
      settle();
    },
    [openId, view, openingBounds],
  );
  useEffect(
    function listenToVisitor() {
      const begin = () => userMoves(map);
      const end = () => handleMoveEnd();
      const container = map.getContainer();
      const handlePinch = (event: TouchEvent) => event.touches.length > 1 && begin();
      const handleKey = (event: KeyboardEvent) => event.target === container && MOVING_KEYS.has(event.key) && begin();
      map.on('dragstart', begin).on('moveend', end);
      container.addEventListener('wheel', begin, { passive: true });
      container.addEventListener('dblclick', begin);
      container.addEventListener('touchstart', handlePinch, { passive: true });
      container.addEventListener('keydown', handleKey);
      return () => {
        map.off('dragstart', begin).off('moveend', end);
        container.removeEventListener('wheel', begin);
        container.removeEventListener('dblclick', begin);
        container.removeEventListener('touchstart', handlePinch);
        container.removeEventListener('keydown', handleKey);
      };
    },
    [map],
  );
  useEffect(
    function followSize() {
      const observer = new ResizeObserver(() => {
        map.invalidateSize({ animate: false, pan: false });
        settle();
      });
      observer.observe(map.getContainer());
      return () => observer.disconnect();
    },
    [map],
  );
  useEffect(
    function nameSurface() {
      const container = map.getContainer();
      container.setAttribute('role', 'group');
      container.setAttribute('aria-label', mapTexts.surface);
    },
    [map],
  );
  return null;
}

const MOVING_KEYS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '+', '-', '=', '_']);

/** Moves the map no more than it takes to see the point; an overseas one is shown with its territory. */
function bringIntoView(map: LeafletMap, position: { lat: number; lng: number }, region: string): void {
  const point = map.latLngToContainerPoint(position);
  const { x: width, y: height } = map.getSize();
  const isSeen = point.x > EDGE_PX && point.y > EDGE_PX && point.x < width - EDGE_PX && point.y < height - EDGE_PX;
  if (isSeen) return;
  const frame = OVERSEAS.find(({ id }) => id === region);
  if (frame) map.fitBounds(toLeafletBounds(frame.bounds), { animate: false });
  else map.setView(position, Math.max(map.getZoom(), OPEN_ZOOM), { animate: false });
}
