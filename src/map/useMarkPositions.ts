import { DomUtil, type Map as LeafletMap, type Point, type ZoomAnimEvent } from 'leaflet';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { fromMercator } from '../domain/geo.ts';
import { originAhead } from './leaflet-door.ts';
import type { MarkGroup } from './mark-groups.ts';

/** A mark that is looked at stands before its neighbours, which else stand in the order of their feet. */
const RAISED = 1000;

/**
 * Puts the elements of marks where their groups are, as Leaflet puts its markers: listeners for all of them together,
 * where a marker of react-leaflet has five effects of its own.
 */
export function useMarkPositions(
  drawn: readonly MarkGroup[],
  holderOf: (group: MarkGroup) => HTMLElement | null,
  isRaised: (group: MarkGroup) => boolean,
): void {
  const map = useMap();
  // While the map glides to another zoom: where it will stand.
  const ahead = useRef<PointOf | null>(null);
  const placeAll = useEffectEvent(() => {
    const pointOf = ahead.current ?? onLayer(map);
    for (const group of drawn) {
      const holder = holderOf(group);
      if (!holder) continue;
      const point = pointOf(group).round();
      DomUtil.setPosition(holder, point);
      holder.style.zIndex = String(point.y + (isRaised(group) ? RAISED : 0));
    }
  });
  useLayoutEffect(function placeDrawn() {
    placeAll();
  });
  useEffect(
    function followMap() {
      const glide = (event: ZoomAnimEvent) => {
        ahead.current = onLayerAt(map, event);
        placeAll();
      };
      const stand = () => {
        ahead.current = null;
        placeAll();
      };
      const listeners = { zoomanim: glide, zoom: stand, viewreset: stand, zoomend: stand };
      map.on(listeners);
      return () => {
        map.off(listeners);
      };
    },
    [map],
  );
}

type PointOf = (group: MarkGroup) => Point;

const placeOf = ({ cluster: { x, y } }: MarkGroup) => fromMercator(x, y);

function onLayer(map: LeafletMap): PointOf {
  return (group) => map.latLngToLayerPoint(placeOf(group));
}

/** Where the group will be once the map stands where it glides to. */
function onLayerAt(map: LeafletMap, event: ZoomAnimEvent): PointOf {
  const origin = originAhead(map, event);
  return (group) => map.project(placeOf(group), event.zoom).subtract(origin);
}
