import { lazy, type ComponentType } from 'react';
import type { CampusMapProps } from '../map/CampusMap.tsx';

/** The code of the map: asked for once, at the same time as its outlines. */
export function lazyMap(): { ask: () => void; CampusMap: ComponentType<CampusMapProps> } {
  let code: Promise<{ default: ComponentType<CampusMapProps> }> | null = null;
  const load = () => (code ??= import('../map/CampusMap.tsx'));
  // Whoever waits for the code hears of its failure.
  return { ask: () => void load().catch(() => undefined), CampusMap: lazy(load) };
}
