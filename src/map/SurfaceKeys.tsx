import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { mapTexts } from '../texts/map-texts.ts';

/** How far one press of an arrow moves the map, in CSS pixels. */
export const STEP_PX = 140;

const STEPS = new Map<string, [number, number]>([
  ['ArrowUp', [0, -STEP_PX]],
  ['ArrowDown', [0, STEP_PX]],
  ['ArrowLeft', [-STEP_PX, 0]],
  ['ArrowRight', [STEP_PX, 0]],
]);

const ZOOMS = new Map([
  ['+', 1],
  ['=', 1],
  ['-', -1],
]);

/**
 * Makes the map's surface a named place that takes focus, and moves it by keys while it has it. Leaflet's own handler
 * knows keys by their place on an English keyboard, and drops those that come while it animates.
 */
export function SurfaceKeys() {
  const map = useMap();
  useEffect(
    function listenToKeys() {
      const surface = map.getContainer();
      surface.tabIndex = 0;
      surface.setAttribute('role', 'group');
      surface.setAttribute('aria-label', mapTexts.surface);
      const handleKeyDown = (event: KeyboardEvent) => {
        const isOurs = event.target === surface && !(event.ctrlKey || event.metaKey || event.altKey);
        const step = STEPS.get(event.key);
        const zoom = ZOOMS.get(event.key);
        if (!isOurs || (!step && zoom === undefined)) return;
        event.preventDefault();
        if (step) map.panBy(step, { animate: false });
        else map.setZoom(map.getZoom() + (zoom ?? 0), { animate: false });
      };
      surface.addEventListener('keydown', handleKeyDown);
      return () => surface.removeEventListener('keydown', handleKeyDown);
    },
    [map],
  );
  return null;
}
