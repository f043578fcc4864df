/** The outlines of the départements, that positions are checked against. */
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';

/** A département's outline, by its INSEE code. */
export type Outlines = Map<string, Geometry>;

const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.unknown()),
  objects: v.looseObject({ departements: v.looseObject({ geometries: v.array(v.looseObject({ id: v.string() })) }) }),
});

/** Reads the parsed outlines.topo.json; null where it is not there or has another shape. */
export function outlinesOf(json: unknown): Outlines | null {
  if (!v.is(topologySchema, json)) return null;
  const topology = json as unknown as Topology<{ departements: GeometryCollection }>;
  const collection: FeatureCollection = feature(topology, topology.objects.departements);
  return new Map(collection.features.map((one) => [String(one.id), one.geometry]));
}
