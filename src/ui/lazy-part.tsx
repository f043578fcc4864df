import { lazy, startTransition, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useIsWritten } from './useIsAlive.ts';

/** What a part of a written page waits for beside its code, once; `isOpen` says at once what `whenOpen` ends with. */
export interface Gate {
  isOpen: () => boolean;
  whenOpen: () => Promise<unknown>;
}

interface PartProps<Props> {
  props: Props;
  /** What stands there until its code has come. */
  fallback?: ReactNode;
}

/** A part of a page whose code comes apart from the page's. */
export interface LazyPart<Props> {
  /** Asks for the code; rejects where it cannot come. */
  load: () => Promise<unknown>;
  /** The part: at once where its code has come. Throws where it cannot come. */
  Part: ComponentType<PartProps<Props>>;
  /**
   * The part in a page that was written with it: what was written stays until the code has come and the gate is open.
   * `fallback` stands in a page that was not, and where the address changes before.
   */
  Written: ComponentType<PartProps<Props>>;
}

/** A part whose code `fetchCode` asks for; once there, it is kept for the visit. Each use asks again for what did not come. */
export function lazyPart<Props extends object>(
  fetchCode: () => Promise<ComponentType<Props>>,
  gate?: Gate,
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  let coming: Promise<{ default: ComponentType<Props> }> | null = null;
  const load = () =>
    (coming ??= fetchCode().then(
      (Come) => ({ default: (loaded = Come) }),
      (cause: unknown) => {
        coming = null;
        throw cause;
      },
    ));
  const loadOnceOpen = async () => {
    await gate?.whenOpen();
    return load();
  };
  const isAtHand = () => loaded !== null && (gate?.isOpen() ?? true);
  const Late = lazy(loadOnceOpen);
  function Part({ props, fallback }: PartProps<Props>) {
    const isWritten = useIsWritten();
    const [Shown, setShown] = useState(() => (isAtHand() ? loaded : isWritten ? Late : null));
    const [problem, setProblem] = useState<{ cause: unknown } | null>(null);
    useEffect(
      function waitForCode() {
        // Not by suspending: React would show the part 300 ms after its fallback, however soon the code comes.
        if (Shown) return;
        loadOnceOpen().then(
          ({ default: Come }) => startTransition(() => setShown(() => Come)),
          (cause: unknown) => setProblem({ cause }),
        );
      },
      [Shown],
    );
    if (problem) throw problem.cause;
    return <Suspense fallback={fallback}>{Shown ? <Shown {...props} /> : fallback}</Suspense>;
  }
  function Written({ props, fallback }: PartProps<Props>) {
    const isWritten = useIsWritten();
    const [hasCome, setCome] = useState(() => !isWritten || isAtHand());
    const now = <Part props={props} fallback={fallback} />;
    // Any other element than that of the taking over would make React throw away what was written.
    const [first] = useState(now);
    useEffect(
      function waitForCode() {
        // In parts, between which the page answers: what was written may not be taken over yet.
        const come = () => startTransition(() => setCome(true));
        if (!hasCome) loadOnceOpen().then(come, come);
      },
      [hasCome],
    );
    return hasCome ? now : first;
  }
  return { load, Part, Written };
}
