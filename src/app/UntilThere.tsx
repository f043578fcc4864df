import { hashKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';

interface UntilThereProps {
  /** Of the query that the children stand on. */
  queryKey: readonly unknown[];
  /** What stands in their place where it has failed. */
  failure: ReactNode;
  /** Their heading, or that of the failure. */
  headingRef: RefObject<HTMLHeadingElement | null>;
  children: ReactNode;
}

/** What suspends on a query; where that has failed, what says so, until another try of whoever has brought the data. */
export function UntilThere({ queryKey, failure, headingRef, children }: UntilThereProps) {
  const [comings, setComings] = useState(0);
  const hadFocus = useRef(false);
  const handleCome = () => {
    hadFocus.current = headingRef.current !== null && document.activeElement === headingRef.current;
    setComings((count) => count + 1);
  };
  useEffect(
    function passFocusOn() {
      if (hadFocus.current) headingRef.current?.focus({ preventScroll: true });
      hadFocus.current = false;
    },
    [comings, headingRef],
  );
  const waiting = (
    <>
      {failure}
      <Coming of={hashKey(queryKey)} onCome={handleCome} />
    </>
  );
  return (
    <ErrorBoundary key={comings} fallback={waiting}>
      {children}
    </ErrorBoundary>
  );
}

/** Calls back when the data of a query come. */
function Coming({ of, onCome }: { of: string; onCome: () => void }) {
  const client = useQueryClient();
  useEffect(
    function listen() {
      return client.getQueryCache().subscribe((event) => {
        const { type, query } = event;
        if (type === 'updated' && query.queryHash === of && event.action.type === 'success') onCome();
      });
    },
    [client, of, onCome],
  );
  return null;
}
