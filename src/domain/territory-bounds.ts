/** How far each territory reaches, for a still map that shows all of it. */
import type { Bounds } from './geo.ts';
import { OVERSEAS } from './territory.ts';
import type { Territory } from './territory-facts.ts';

/**
 * The boxes of the académies of the mainland and Corse: south, west, north, east, degrees to the nearest tenth. Source:
 * the outlines of Natural Earth in data/outlines/, against which a test checks them.
 */
export const ACADEMIE_BOUNDS: ReadonlyMap<string, readonly [number, number, number, number]> = new Map([
  ['aix-marseille', [43.2, 4.2, 45.1, 7.1]],
  ['amiens', [48.9, 1.4, 50.4, 4.3]],
  ['besancon', [46.3, 5.3, 48, 7.2]],
  ['bordeaux', [42.8, -1.8, 45.7, 1.5]],
  ['clermont-ferrand', [44.6, 2.1, 46.8, 4.5]],
  ['corse', [41.4, 8.6, 43, 9.6]],
  ['creteil', [48.1, 2.3, 49.1, 3.5]],
  ['dijon', [46.2, 2.8, 48.4, 5.5]],
  ['grenoble', [44.1, 3.9, 46.5, 7.2]],
  ['lille', [50, 1.6, 51.1, 4.2]],
  ['limoges', [44.9, 0.6, 46.5, 2.6]],
  ['lyon', [45.2, 3.7, 46.5, 6.1]],
  ['montpellier', [42.3, 1.7, 45, 4.9]],
  ['nancy-metz', [47.8, 4.9, 49.6, 7.6]],
  ['nantes', [46.3, -2.6, 48.6, 0.9]],
  ['nice', [43, 5.7, 44.4, 7.7]],
  ['normandie', [48.2, -2, 50.1, 1.8]],
  ['orleans-tours', [46.4, 0.1, 48.9, 3.1]],
  ['paris', [48.8, 2.2, 48.9, 2.5]],
  ['poitiers', [45.1, -1.6, 47.2, 1.2]],
  ['reims', [47.6, 3.4, 50.2, 5.9]],
  ['rennes', [47.3, -5.1, 48.9, -1]],
  ['strasbourg', [47.4, 6.9, 49.1, 8.2]],
  ['toulouse', [42.6, -0.3, 45.1, 3.5]],
  ['versailles', [48.3, 1.4, 49.2, 2.6]],
]);

/** The box of a territory: that of its académies together, or its overseas frame; null where neither is known. */
export function boundsOfTerritory({ region, academies }: Territory): Bounds | null {
  const overseas = OVERSEAS.find(({ id }) => id === region.id);
  if (overseas) return overseas.bounds;
  const boxes = academies.flatMap(({ id }) => {
    const box = ACADEMIE_BOUNDS.get(id);
    return box ? [box] : [];
  });
  if (boxes.length === 0) return null;
  return {
    south: Math.min(...boxes.map(([south]) => south)),
    west: Math.min(...boxes.map(([, west]) => west)),
    north: Math.max(...boxes.map(([, , north]) => north)),
    east: Math.max(...boxes.map(([, , , east]) => east)),
  };
}
