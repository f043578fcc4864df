/** The run-time settings of the map, which a deployer changes without a build. */
import type { InferOutput } from 'valibot';
import type { mapConfigSchema, tilesSchema } from './config-schema.ts';

export type TileSettings = InferOutput<typeof tilesSchema>;
export type MapConfig = InferOutput<typeof mapConfigSchema>;

/** Without settings: outlines only, and no tile button. */
export const NO_TILES: MapConfig = { tiles: null };
