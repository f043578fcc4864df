import { lazy, useState, type ComponentType } from 'react';

/** A part of a page whose code comes apart from the page's. */
export interface LazyPart<Props> {
  /** Asks for the code; rejects where it cannot come. */
  load: () => Promise<unknown>;
  /** The part: at once where its code has come, else it suspends until it has. */
  Part: ComponentType<Props>;
}

/** A part whose code `fetchCode` asks for; once there, it is kept for the visit. */
export function lazyPart<Props extends object>(fetchCode: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const load = async () => ({ default: (loaded ??= await fetchCode()) });
  const Late = lazy(load);
  function Part(props: Props) {
    const [Shown] = useState(() => loaded ?? Late);
    return <Shown {...props} />;
  }
  return { load, Part };
}
