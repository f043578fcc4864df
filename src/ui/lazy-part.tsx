import { lazy, startTransition, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** What a part of a written page waits for beside its code, once; `isOpen` says at once what `whenOpen` ends with. */
export interface Gate {
  isOpen: () => boolean;
  whenOpen: () => Promise<unknown>;
}

/** A part of a page whose code comes apart from the page's. */
export interface LazyPart<Props> {
  /** Asks for the code; rejects where it cannot come. */
  load: () => Promise<unknown>;
  /** The part: at once where its code has come, else it suspends until it has. */
  Part: ComponentType<Props>;
  /**
   * The part in a page that was written with it: what was written stays until the code has come and the gate is open.
   * `fallback` stands in a page that was not, and where the address changes before.
   */
  Written: ComponentType<{ props: Props; fallback: ReactNode }>;
}

/** A part whose code `fetchCode` asks for; once there, it is kept for the visit. */
export function lazyPart<Props extends object>(
  fetchCode: () => Promise<ComponentType<Props>>,
  gate?: Gate,
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const load = async () => ({ default: (loaded ??= await fetchCode()) });
  const loadOnceOpen = async () => {
    await gate?.whenOpen();
    return load();
  };
  const isAtHand = () => loaded !== null && (gate?.isOpen() ?? true);
  const Late = lazy(loadOnceOpen);
  function Part(props: Props) {
    const [Shown] = useState(() => (isAtHand() && loaded) || Late);
    return <Shown {...props} />;
  }
  function Written({ props, fallback }: { props: Props; fallback: ReactNode }) {
    const [hasCome, setCome] = useState(isAtHand);
    const now = (
      <Suspense fallback={fallback}>
        <Part {...props} />
      </Suspense>
    );
    // Any other element than that of the taking over would make React throw away what was written.
    const [first] = useState(now);
    useEffect(function waitForCode() {
      // In parts, between which the page answers: what was written may not be taken over yet.
      const come = () => startTransition(() => setCome(true));
      loadOnceOpen().then(come, come);
    }, []);
    return hasCome ? now : first;
  }
  return { load, Part, Written };
}
