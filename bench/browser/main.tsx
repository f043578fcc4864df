/** The bench page: one variant, at one size, that a program measures through `window.bench` (run-map.ts). */
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/map/map.css';
import './bench.css';
import { made } from './leaflet-global.ts';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Dataset } from '../../src/domain/dataset.ts';
import { frameWatch, untilPainted } from './page-driver.ts';
import { PictogramSheet } from '../../src/ui/PictogramSheet.tsx';
import { sceneOf } from './scene.ts';
import { checkMap } from './check-map.ts';
import { VARIANTS } from './variants.tsx';

const MIDDLE: [number, number] = [46.6, 2.4];

const asked = new URLSearchParams(location.search);
const Variant = VARIANTS[asked.get('variant') ?? ''];
if (!Variant) throw new Error(`variant: expected one of ${Object.keys(VARIANTS).join(', ')}`);
const real = (await (await fetch('./real.json')).json()) as Dataset;
const scene = sceneOf(real, Number(asked.get('size')), Number(asked.get('seed')));
// As in the pages of the atlas, where the build has written it.
flushSync(() => createRoot(document.getElementById('pictograms')!).render(<PictogramSheet />));
const root = createRoot(document.getElementById('root')!);

function mapNow() {
  if (!made.map) throw new Error('The bench expected a map: show comes first.');
  return made.map;
}

window.bench = {
  show: (which) =>
    untilPainted(() => flushSync(() => root.render(<Variant scene={scene} mask={scene.masks[which]} />))),
  ...frameWatch(),
  lookAt: (zoom, isAnimated) =>
    new Promise((resolve) => {
      const map = mapNow();
      if (map.getZoom() === zoom && isAnimated) return resolve();
      // An animated zoom ends a little before its last frame.
      map.once('zoomend moveend', () => setTimeout(resolve, isAnimated ? 100 : 0));
      if (isAnimated) map.setZoom(zoom);
      else map.setView(MIDDLE, zoom, { animate: false });
    }),
  check: () => checkMap(scene, mapNow()),
};
document.title = 'ready';
