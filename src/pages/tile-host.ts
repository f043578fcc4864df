/** Whom the detailed base map is asked of. */
import { webHost } from '../domain/safe-links.ts';

/** The host of Leaflet's template ("https://{s}.tile.example/{z}/{x}/{y}.png"), without its {s}; null where it is no plain web address. */
export function tileHost(template: string): string | null {
  return webHost(template.replace('{s}.', '').replace(/\{[\w-]+\}/g, '0'));
}
