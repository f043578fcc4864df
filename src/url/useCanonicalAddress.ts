import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Place } from './paths.ts';

/**
 * Puts the canonical address of what is shown in the place of an odd one that shows the same. No step in the history,
 * the part that the address names is kept. `place` must be canonical: read and written again, it is itself.
 */
export function useCanonicalAddress({ pathname, search }: Place): void {
  const now = useLocation();
  const navigate = useNavigate();
  useEffect(function healAddress() {
    if (now.pathname !== pathname || now.search !== search) {
      void navigate({ ...now, pathname, search }, { replace: true, state: now.state });
    }
  });
}
