import type { GeoJsonObject } from 'geojson';
import { GeoJSON, Pane } from 'react-leaflet';
import type { Outlines as OutlineShapes } from '../domain/outlines.ts';

/** Colours are in map.css, so that they follow the theme: Leaflet only needs the class. */
function OutlineShape({ shape, className }: { shape: GeoJsonObject; className: string }) {
  // Leaflet's option of that name, not an attribute of an element.
  // eslint-disable-next-line no-restricted-syntax
  return <GeoJSON data={shape} interactive={false} style={{ className, weight: 1 }} />;
}

/** France and its neighbours, drawn from the site's own file: no tile, no other host. */
export function Outlines({ shapes }: { shapes: OutlineShapes }) {
  return (
    <Pane name="outlines" className="outline-pane">
      <OutlineShape shape={shapes.neighbours} className="outline-neighbour" />
      <OutlineShape shape={shapes.departements} className="outline-land" />
      <OutlineShape shape={shapes.departementLines} className="outline-departement" />
      <OutlineShape shape={shapes.regionLines} className="outline-region" />
    </Pane>
  );
}
