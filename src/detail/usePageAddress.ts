import { safeWebAddress } from '../domain/safe-links.ts';
import { useIsAlive } from '../ui/useIsAlive.ts';

/**
 * The whole address of a page of the site from its path: under the origin that the deployer gives, else under the one
 * that the browser is at; null where neither is known yet.
 */
export function usePageAddress(origin: string | null, path: string): string | null {
  const isAlive = useIsAlive();
  const base = safeWebAddress(origin) ?? (isAlive ? window.location.origin : null);
  return base === null ? null : new URL(path, base).href;
}
