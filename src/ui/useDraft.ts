import { useEffect, useEffectEvent, useState } from 'react';

/** How long the visitor must pause before what is half typed is sent on. */
const PAUSE_MS = 200;

/**
 * The half-typed text of a field whose settled value lives elsewhere: `onSettle` gets it after a pause, or at once
 * from `settle`. When the settled value changes elsewhere (back button, removed chip), the draft follows it.
 */
export function useDraft(settled: string, onSettle: (text: string) => void) {
  const [draft, setDraft] = useState(settled);
  const [lastSettled, setLastSettled] = useState(settled);
  const [sent, setSent] = useState(settled);
  if (settled !== lastSettled) {
    setLastSettled(settled);
    // What comes back is not news: letters may have been typed since it was sent.
    if (settled !== sent) {
      setDraft(settled);
      // What was sent before may come back with the history: it is news then.
      setSent(settled);
    }
  }
  // A new onSettle must not restart the pause, and the one of the pause's end is called: the page may have moved on.
  const pass = useEffectEvent((text: string) => {
    setSent(text);
    onSettle(text);
  });
  useEffect(
    function settleAfterPause() {
      if (draft === settled) return;
      const timer = window.setTimeout(() => pass(draft), PAUSE_MS);
      return () => window.clearTimeout(timer);
    },
    [draft, settled],
  );
  const settle = (text: string) => {
    setDraft(text);
    setSent(text);
    onSettle(text);
  };
  return { draft, setDraft, settle };
}
