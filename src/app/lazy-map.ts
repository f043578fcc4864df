import { lazyPart } from '../ui/lazy-part.tsx';

/** The live map, whose code comes when it is wanted. */
export const LiveMap = lazyPart(async () => (await import('../map/CampusMap.tsx')).default);

/** Asks for its code, at the same time as for its outlines. Whoever waits for it hears of its failure. */
export function askForMap(): void {
  LiveMap.load().catch(() => undefined);
}
