import type { PathOptions } from 'leaflet';
import { memo } from 'react';
import { GeoJSON, Pane } from 'react-leaflet';
import type { Outlines as OutlineShapes } from '../domain/outlines.ts';

/** Colours are in map.css, so that they follow the theme: Leaflet only needs the classes. */
const NEIGHBOUR: PathOptions = { className: 'outline-neighbour', weight: 1 };
const LAND: PathOptions = { className: 'outline-land', weight: 1 };
const DEPARTEMENT: PathOptions = { className: 'outline-departement', weight: 1 };
const REGION: PathOptions = { className: 'outline-region', weight: 1 };

/** A drawing of what the names of the marks say. */
function hideFromEars(pane: HTMLElement | null): void {
  pane?.setAttribute('aria-hidden', 'true');
}

/* The style below is Leaflet's option of that name, not an attribute of an element. */
/* eslint-disable no-restricted-syntax */
function OutlinePane({ shapes }: { shapes: OutlineShapes }) {
  return (
    <Pane ref={hideFromEars} name="outlines" className="outline-pane">
      <GeoJSON data={shapes.neighbours} interactive={false} style={NEIGHBOUR} />
      <GeoJSON data={shapes.departements} interactive={false} style={LAND} />
      <GeoJSON data={shapes.departementLines} interactive={false} style={DEPARTEMENT} />
      <GeoJSON data={shapes.regionLines} interactive={false} style={REGION} />
    </Pane>
  );
}
/* eslint-enable no-restricted-syntax */

/** France and its neighbours, drawn once from the site's own file: no tile, no other host. */
export const Outlines = memo(OutlinePane);
