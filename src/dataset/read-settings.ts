import { DATASET_EXPECTED, parseDatasetPath, parseMapConfig, parseSiteConfig } from '../domain/config-schema.ts';
import { NO_TILES } from '../domain/map-config.ts';
import { NO_SITE } from '../domain/site-config.ts';
import type { SiteSettings } from './config-query.ts';

/** Reads what config.json holds; `address` names it in the console. */
export function readSettings(input: unknown, address: string): SiteSettings {
  const tiles = parseMapConfig(input);
  const parsed = parseSiteConfig(input);
  const dataset = parseDatasetPath(input);
  const problems = [
    ...(tiles ? [] : ['expected { "tiles": { name, url, attribution, … } or null }: the map shows its outlines only']),
    ...(parsed.kind === 'ok' ? [] : [`site: ${parsed.problem}: nobody is said to publish this site`]),
    ...(dataset === undefined ? [`dataset: ${DATASET_EXPECTED}: the atlas shows its own campuses`] : []),
  ];
  if (problems.length > 0) console.warn(`${address}: ${problems.join('; ')}.`);
  const isSiteKnown = parsed.kind === 'ok';
  return { ...(tiles ?? NO_TILES), site: isSiteKnown ? parsed.site : NO_SITE, dataset: dataset ?? null, isSiteKnown };
}
