import { useSyncExternalStore } from 'react';

/** A value that changes by itself, for React's useSyncExternalStore. */
export interface Watched<Value> {
  subscribe: (onChange: () => void) => () => void;
  get: () => Value;
}

/** A watched value and the way to change it. */
export interface Held<Value> extends Watched<Value> {
  set: (value: Value) => void;
}

/** Holds a value that only those who watch it are told of: what stands around them is not drawn anew. */
export function watched<Value>(first: Value): Held<Value> {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    set: (value) => {
      if (value === now) return;
      now = value;
      listeners.forEach((listener) => listener());
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** The value as it is now; as it is first in a written page. */
export function useWatched<Value>({ subscribe, get }: Watched<Value>): Value {
  return useSyncExternalStore(subscribe, get, get);
}
