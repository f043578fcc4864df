/** The run-time settings of the map, which a deployer changes without a build. */
import * as v from 'valibot';

const tilesSchema = v.object({
  name: v.pipe(v.string(), v.minLength(1)),
  /** Leaflet's template, with {z}, {x} and {y}. */
  url: v.pipe(v.string(), v.minLength(1)),
  attribution: v.pipe(v.string(), v.minLength(1)),
  attributionUrl: v.nullable(v.string()),
  minZoom: v.pipe(v.number(), v.minValue(0), v.maxValue(19)),
  maxZoom: v.pipe(v.number(), v.minValue(0), v.maxValue(22)),
  /** From this zoom on, a visitor who zooms in gets the tiles without asking; null: only when asked. */
  fromZoom: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(19))),
});

const mapConfigSchema = v.object({ tiles: v.nullable(tilesSchema) });

export type TileSettings = v.InferOutput<typeof tilesSchema>;
export type MapConfig = v.InferOutput<typeof mapConfigSchema>;

/** Without settings: outlines only, and no tile button. */
export const NO_TILES: MapConfig = { tiles: null };

/** Parses config.json; what is not understood gives null, for the caller to tell. */
export function parseMapConfig(input: unknown): MapConfig | null {
  const parsed = v.safeParse(mapConfigSchema, input);
  return parsed.success ? parsed.output : null;
}
