/** How far the opening of a large dataset has come, for whoever shows it. */
import type { FarProgress } from './far-messages.ts';

let now: FarProgress | null = null;
const listeners = new Set<() => void>();

/** A store for React's useSyncExternalStore; null while nothing is being opened. */
export const farProgress = {
  get: (): FarProgress | null => now,
  set: (progress: FarProgress | null): void => {
    now = progress;
    listeners.forEach((listener) => listener());
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
