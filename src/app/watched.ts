/** A value that changes by itself, for React's useSyncExternalStore. */
export interface Watched<Value> {
  subscribe: (onChange: () => void) => () => void;
  get: () => Value;
}

/** A watched value and the way to change it. */
export function watched<Value>(first: Value): Watched<Value> & { set: (value: Value) => void } {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    set: (value) => {
      now = value;
      listeners.forEach((listener) => listener());
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
