import { useEffect, useEffectEvent, useState } from 'react';
import type { LatLng } from '../domain/geo.ts';

/** What became of the wish to know where the visitor is; `found` with how far off it may be, in km. */
export type PositionState =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'found'; point: LatLng; accuracyKm: number }
  | { kind: 'refused' | 'tooLate' | 'unavailable' };

/** How long a device may look for itself, and how old a known position may be. */
const OPTIONS: PositionOptions = { enableHighAccuracy: false, timeout: 10_000, maximumAge: 5 * 60_000 };

/** GeolocationPositionError's codes (W3C Geolocation). */
const PROBLEMS = { 1: 'refused', 2: 'unavailable', 3: 'tooLate' } as const;

/** Asks the browser where the visitor is, each time that `locate` is called and never otherwise. */
export function useMyPosition(onFound: (point: LatLng) => void) {
  const [state, setState] = useState<PositionState>({ kind: 'idle' });
  // By an effect, because the page may have moved on while the device was looking.
  const passOn = useEffectEvent(onFound);
  const found = state.kind === 'found' ? state.point : null;
  useEffect(
    function passPointOn() {
      if (found) passOn(found);
    },
    [found],
  );
  const locate = () => {
    // Absent where the page is not served safely, whatever the types say.
    const geolocation = navigator.geolocation as Geolocation | undefined;
    if (!geolocation) return setState({ kind: 'unavailable' });
    setState({ kind: 'asking' });
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        setState({ kind: 'found', point: { lat: latitude, lng: longitude }, accuracyKm: accuracy / 1000 }),
      ({ code }) => setState({ kind: PROBLEMS[code as keyof typeof PROBLEMS] ?? 'unavailable' }),
      OPTIONS,
    );
  };
  return { state, locate, forget: () => setState({ kind: 'idle' }) };
}
