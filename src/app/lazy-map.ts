import { lazyPart } from '../ui/lazy-part.tsx';

/** The live map, whose code comes when it is wanted. */
export const LiveMap = lazyPart(async () => (await import('../map/CampusMap.tsx')).default);

let isAsked = false;

/** Asks for its code, at the same time as for its outlines; once. Whoever waits for it asks again, and hears of its failure. */
export function askForMap(): void {
  if (!isAsked) LiveMap.load().catch(() => undefined);
  isAsked = true;
}
