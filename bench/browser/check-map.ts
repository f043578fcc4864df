/** Whether what the map of the atlas shows of many campuses is right: found in the page, beside plain loops over the campuses. */
import type { Map as LeafletMap } from 'leaflet';
import { campusFacts } from '../../src/app/campus-facts.ts';
import { mercatorX, mercatorY } from '../../src/domain/geo.ts';
import { summariseMap } from '../../src/domain/map-summary.ts';
import { boundsInSight } from '../../src/map/leaflet-door.ts';
import { number } from '../../src/texts/language.ts';
import { mapInWords } from '../../src/texts/map-words-texts.ts';
import type { Scene } from './scene.ts';

/** A cell, its neighbour and half of each: no member of a cluster is further from its middle, in CSS pixels. */
const REACH_PX = 240;
/** The zooms that are looked at: all marks drawn, and those near the window alone. */
const ZOOMS = [6, 9];

function expectSame(what: string, found: unknown, expected: unknown): void {
  if (!Object.is(found, expected)) throw new Error(`${what}: expected ${String(expected)}, found ${String(found)}`);
}

const frames = async () => {
  for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

const marksIn = (map: LeafletMap) => [...map.getContainer().querySelectorAll<HTMLElement>('.mark')];
const nameOf = (mark: Element) => mark.getAttribute('aria-label') ?? '';
/** The number that a name begins with, spaces between its thousands; 1 for a campus alone. */
const countIn = (name: string) => Number((/^([\d\s\u202f\u00a0]+) campus/.exec(name)?.[1] ?? '1').replace(/\D/g, ''));

/** Every name is its mark's alone; a cluster's says how many its disc says, and first a place of campuses around it. */
function checkNames({ dataset, campuses }: Scene, map: LeafletMap): number {
  const { cardOf } = campusFacts(dataset);
  const names = marksIn(map).map(nameOf);
  expectSame('names that differ', new Set(names).size, names.length);
  const scale = 256 * 2 ** map.getZoom();
  const placed = campuses.flatMap((campus) =>
    campus.position === null
      ? []
      : { campus, x: mercatorX(campus.position.lng) * scale, y: mercatorY(campus.position.lat) * scale },
  );
  const origin = map.getPixelOrigin();
  for (const mark of marksIn(map)
    .filter((one) => one.matches('.cluster-mark'))
    .slice(0, 12)) {
    const name = nameOf(mark);
    expectSame(`the disc of "${name}"`, mark.textContent, number(countIn(name)));
    const holder = mark.closest('.leaflet-marker-icon')!;
    const { m41, m42 } = new DOMMatrix(getComputedStyle(holder).transform);
    const [x, y] = [m41 + origin.x, m42 + origin.y];
    const near = placed.filter((one) => Math.abs(one.x - x) < REACH_PX && Math.abs(one.y - y) < REACH_PX);
    const first = new Set(near.map(({ campus }) => cardOf(campus).place));
    const isOfPlace = [...first].some((place) => name.includes(` : ${place}`) || name.includes(`, ${place}`));
    expectSame(`"${name}" names a place around it`, isOfPlace, true);
    if (near.length < countIn(name)) throw new Error(`"${name}": only ${near.length} campuses are around it`);
  }
  return names.length;
}

/** One tab stop; Home, End and arrows lead to marks that differ and stand in the window. */
async function checkKeys(map: LeafletMap): Promise<void> {
  const stops = marksIn(map).filter(({ tabIndex }) => tabIndex === 0);
  expectSame('tab stops', stops.length, 1);
  stops[0]!.focus();
  const press = async (key: string) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await frames();
    const reached = document.activeElement;
    expectSame(`the focus after ${key} is on a mark`, reached?.matches('.mark'), true);
    const [mark, window] = [reached!.getBoundingClientRect(), map.getContainer().getBoundingClientRect()];
    const isInside =
      mark.left >= window.left && mark.right <= window.right && mark.top >= window.top && mark.bottom <= window.bottom;
    expectSame(`${key} reaches a mark in the window`, isInside, true);
    return nameOf(reached!);
  };
  const [last, first] = [await press('End'), await press('Home')];
  if (first === last) throw new Error(`Home and End: both reach "${first}"`);
  const walked = [first, await press('ArrowDown'), await press('ArrowDown'), await press('ArrowDown')];
  expectSame('marks reached by the arrow', new Set(walked).size, walked.length);
  expectSame('the mark that End reaches again', await press('End'), last);
}

/** « La carte en mots » says how many campuses there are, and how many of them the window shows. */
function checkWords({ dataset, campuses }: Scene, map: LeafletMap): string {
  const seen = boundsInSight(map)!;
  const { placeOf } = campusFacts(dataset);
  const words = mapInWords(summariseMap(dataset, { campuses, whereabouts: null, seen }), {
    scope: 'all',
    isPlaceBound: false,
    from: null,
    placeOf: ({ id }) => placeOf(id),
  }).join(' ');
  let inside = 0;
  for (const { position } of campuses) {
    if (!position) continue;
    const isLat = position.lat >= seen.south && position.lat <= seen.north;
    if (isLat && position.lng >= seen.west && position.lng <= seen.east) inside += 1;
  }
  expectSame(`the count in "${words}"`, words.startsWith(`${number(campuses.length)} campus sur la carte`), true);
  expectSame(`${inside} seen in "${words}"`, words.includes(`en montre ${number(inside)}`), true);
  return words;
}

export async function checkMap(scene: Scene, map: LeafletMap): Promise<string[]> {
  const said: string[] = [];
  for (const zoom of ZOOMS) {
    map.setView([47.2, 2.4], zoom, { animate: false });
    await frames();
    const count = checkNames(scene, map);
    if (zoom === ZOOMS[0]) {
      const shown = marksIn(map).reduce((sum, mark) => sum + countIn(nameOf(mark)), 0);
      const placed = scene.campuses.filter(({ position }) => position !== null).length;
      expectSame('campuses under all the marks', shown, placed);
    }
    await checkKeys(map);
    said.push(`zoom ${zoom}: ${count} marks with names of their own; keys reach the first and the last`);
  }
  map.setView([47.2, 2.4], 8, { animate: false });
  await frames();
  said.push(checkWords(scene, map));
  return said;
}
