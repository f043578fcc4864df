/** The outlines of the base map: from the repository's TopoJSON to the shapes that are drawn. */
import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What each département's outline says of it: the ids of its territories. */
interface DepartementProperties {
  region: string;
  academie: string;
}

type OutlineTopology = Topology<{
  departements: GeometryCollection<DepartementProperties>;
  neighbours: GeometryCollection;
}>;

/** Shapes in WGS 84 (GeoJSON order: lng, lat), from the bottom up. */
export interface Outlines {
  neighbours: FeatureCollection;
  departements: FeatureCollection;
  /** Borders between départements of one région académique. */
  departementLines: MultiLineString;
  /** Borders between régions académiques. */
  regionLines: MultiLineString;
}

/** Decodes the outlines; throws where the two objects are not there. The file is ours: its geometry is not checked. */
export function decodeOutlines(input: unknown): Outlines {
  if (!isOutlineTopology(input)) {
    throw new Error('outlines: expected a TopoJSON with the objects "departements" and "neighbours"');
  }
  const { departements, neighbours } = input.objects;
  return {
    neighbours: feature(input, neighbours),
    departements: feature(input, departements),
    departementLines: mesh(input, departements, (a, b) => a !== b && regionOf(a) === regionOf(b)),
    regionLines: mesh(input, departements, (a, b) => a !== b && regionOf(a) !== regionOf(b)),
  };
}

function regionOf(geometry: { properties?: unknown }): string | undefined {
  return (geometry.properties as DepartementProperties | undefined)?.region;
}

function isOutlineTopology(input: unknown): input is OutlineTopology {
  const objects = (input as { objects?: Record<string, { type?: unknown }> } | null)?.objects;
  return (
    objects?.['departements']?.type === 'GeometryCollection' && objects['neighbours']?.type === 'GeometryCollection'
  );
}
