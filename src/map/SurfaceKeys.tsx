import { useEffect, useEffectEvent } from 'react';
import { useMap } from 'react-leaflet';
import { mapRoomTexts } from '../texts/map-room-texts.ts';

/** How far one press of an arrow moves the map, in CSS pixels. */
export const STEP_PX = 140;

const STEPS = new Map<string, [number, number]>([
  ['ArrowUp', [0, -STEP_PX]],
  ['ArrowDown', [0, STEP_PX]],
  ['ArrowLeft', [-STEP_PX, 0]],
  ['ArrowRight', [STEP_PX, 0]],
]);

/** Keys that zoom, and by how much. */
export const ZOOM_KEYS = new Map([
  ['+', 1],
  ['=', 1],
  ['PageUp', 1],
  ['-', -1],
  ['PageDown', -1],
]);

/** Whether a key is held that makes the press the browser's or the system's. */
export function hasModifier(event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

interface SurfaceKeysProps {
  /** The marks take the focus: then the surface is no tab stop of its own. */
  hasMarks: boolean;
  /** Id of the words that tell how the keys work. */
  describedBy: string;
}

/**
 * Makes the map's surface a named place that takes focus, and moves it by keys while it has it. Leaflet's own handler
 * knows keys by their place on an English keyboard, and drops those that come while it animates.
 */
export function SurfaceKeys({ hasMarks, describedBy }: SurfaceKeysProps) {
  const map = useMap();
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const isOurs = event.target === map.getContainer() && !hasModifier(event);
    const step = STEPS.get(event.key);
    const zoom = ZOOM_KEYS.get(event.key);
    if (!isOurs || (!step && zoom === undefined)) return;
    event.preventDefault();
    if (step) map.panBy(step, { animate: false });
    else map.setZoom(map.getZoom() + (zoom ?? 0), { animate: false });
  });
  useEffect(
    function nameSurface() {
      const surface = map.getContainer();
      // Without marks it is the surface that takes the keys.
      surface.setAttribute('role', hasMarks ? 'group' : 'application');
      // The outlines are an image without a name; the marks are what is read.
      map.getPanes().overlayPane.setAttribute('aria-hidden', 'true');
      surface.setAttribute('aria-label', mapRoomTexts.surface);
      surface.setAttribute('aria-describedby', describedBy);
      surface.tabIndex = hasMarks ? -1 : 0;
    },
    [map, hasMarks, describedBy],
  );
  useEffect(
    function listenToKeys() {
      const surface = map.getContainer();
      const listen = (event: KeyboardEvent) => handleKey(event);
      surface.addEventListener('keydown', listen);
      return () => surface.removeEventListener('keydown', listen);
    },
    [map],
  );
  return null;
}
