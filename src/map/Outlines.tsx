import { DomUtil, type Map as LeafletMap, type Point, type ZoomAnimEvent } from 'leaflet';
import { memo, useEffect, useRef, type RefObject } from 'react';
import { Pane, useMap } from 'react-leaflet';
import { fromMercator, mercatorX, mercatorY } from '../domain/geo.ts';
import { OUTLINE_UNITS, type Outlines as OutlinePaths } from '../domain/outlines.ts';
import { originAhead } from './leaflet-door.ts';

/** How far beyond the window they are drawn, as a share of it on each side: a move shows no edge before it ends. */
const MARGIN = 0.25;

function Drawing({ paths }: { paths: OutlinePaths }) {
  const drawing = useRef<SVGSVGElement>(null);
  useDrawing(drawing);
  return (
    // A drawing of what the names of the marks say.
    <svg ref={drawing} className="outlines leaflet-zoom-animated" aria-hidden="true" preserveAspectRatio="none">
      {paths.neighbours.map((path, at) => (
        <path key={at} className="outline-neighbour" d={path} />
      ))}
      {paths.departements.map((path, at) => (
        <path key={at} className="outline-land" d={path} />
      ))}
      <path className="outline-departement" d={paths.departementLines} />
      <path className="outline-region" d={paths.regionLines} />
    </svg>
  );
}

function OutlinePane({ paths }: { paths: OutlinePaths }) {
  return (
    <Pane name="outlines" className="outline-pane">
      <Drawing paths={paths} />
    </Pane>
  );
}

/**
 * France and its neighbours, drawn once from the site's own file: no tile, no other host. The paths stay as they are, and
 * the window of the drawing follows the map: as paths of Leaflet, each point of which is placed and cut anew, they held
 * up each opening of a campus for a fifth of a second on a slow phone.
 */
export const Outlines = memo(OutlinePane);

/** Keeps the window of the drawing on that of the map. */
function useDrawing(drawing: RefObject<SVGSVGElement | null>): void {
  const map = useMap();
  useEffect(
    function followMap() {
      const svg = drawing.current!;
      let drawn: Drawn | null = null;
      const draw = () => {
        drawn = drawAt(map, svg) ?? drawn;
      };
      const glide = (event: ZoomAnimEvent) => {
        if (drawn) scaleTo(map, svg, drawn, event.zoom, originAhead(map, event));
      };
      const stretch = () => {
        if (drawn) scaleTo(map, svg, drawn, map.getZoom(), map.getPixelOrigin());
      };
      draw();
      const listeners = { zoomanim: glide, zoom: stretch, viewreset: draw, moveend: draw, resize: draw };
      map.on(listeners);
      return () => {
        map.off(listeners);
      };
    },
    [map, drawing],
  );
}

/** What the drawing shows: its north-west, in [0, 1] of the Mercator square, at a zoom. */
interface Drawn {
  x: number;
  y: number;
  zoom: number;
}

/** Draws what is in the window, and around it; null where the map is hidden. */
function drawAt(map: LeafletMap, svg: SVGSVGElement): Drawn | null {
  const window = map.getSize();
  if (window.x === 0 || window.y === 0) return null;
  const corner = map.containerPointToLayerPoint(window.multiplyBy(-MARGIN)).round();
  const size = window.multiplyBy(1 + 2 * MARGIN).round();
  const zoom = map.getZoom();
  const { lat, lng } = map.layerPointToLatLng(corner);
  const [x, y] = [mercatorX(lng), mercatorY(lat)];
  const units = OUTLINE_UNITS / worldSize(map, zoom);
  svg.setAttribute('viewBox', [x * OUTLINE_UNITS, y * OUTLINE_UNITS, size.x * units, size.y * units].join(' '));
  svg.setAttribute('width', String(size.x));
  svg.setAttribute('height', String(size.y));
  DomUtil.setPosition(svg as unknown as HTMLElement, corner);
  return { x, y, zoom };
}

/** Shows the same, as large as at another zoom, until it is drawn anew. */
function scaleTo(map: LeafletMap, svg: SVGSVGElement, { x, y, zoom }: Drawn, zoomNow: number, origin: Point): void {
  const corner = map.project(fromMercator(x, y), zoomNow).subtract(origin);
  DomUtil.setTransform(svg as unknown as HTMLElement, corner, map.getZoomScale(zoomNow, zoom));
}

/** How many pixels wide the world is at a zoom. */
function worldSize(map: LeafletMap, zoom: number): number {
  return map.options.crs!.scale(zoom);
}
