/** A visitor who presses what comes, from a seed: for what must hold whatever is done on any screen. */
import { PAGE_PATHS, TABLE_PATH } from '../../src/url/paths.ts';
import type { Atlas } from './driver.ts';

/** Every kind of screen. */
export const SCREENS = [
  '/',
  '/?q=soudeuse&lieu=45234&rayon=200',
  '/?filiere=tourisme-gastronomie&label=cmqe',
  '/?carte=47,2,6',
  '/campus/patmat-centre-val-de-loire',
  '/campus/nulle-part',
  '/nulle/part',
  TABLE_PATH,
  '/tableau?par=academie&tri=total',
  '/filieres/tourisme-gastronomie',
  '/territoires/centre-val-de-loire',
  '/territoires/la-reunion',
  ...Object.values(PAGE_PATHS),
];

const WORDS = ['soudeuse', 'avion', 'cuisine', '<b>', 'licornologue', 'énergie'];
const PLACES = ['Orléans', '974', 'Bretagne', '75011', 'nulle part'];

/** Deeper than this, the visitor's own zooming asks for tiles (config.json, fromZoom). */
const DEEPEST_ZOOM = 9;

/** What the robot leaves alone: what asks for tiles or for paper, and what leads to another site. */
const LEFT_ALONE = /^Fond |Imprimer|Partager/;

/** How long a box may take to be written in: on its way out with its page, it never can. */
const BOX_MS = 2000;

type Random = (below: number) => number;

/** Whole numbers below a bound, the same for the same seed (a linear congruence; constants of Numerical Recipes). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Does one thing on the screen; returns what it was, to be read when a test fails. */
export async function actOnce(atlas: Atlas, random: Random): Promise<string> {
  const acts = [press, press, press, press, write, choose, moveMap, moveMap, goInHistory];
  const act = acts[random(acts.length)]!;
  try {
    const said = await act(atlas, random);
    await atlas.page.waitForTimeout(20);
    return said;
  } catch (cause) {
    // A press that leads to another document takes the one that was asked away, and its boxes.
    if (!/context was destroyed|because of a navigation|Frame was detached|fill: Timeout/.test(String(cause)))
      throw cause;
    await atlas.settle();
    return `${act.name}, and left the page`;
  }
}

async function press({ page }: Atlas, random: Random): Promise<string> {
  return page.evaluate(pressOne, { at: random(1_000_000), leftAlone: LEFT_ALONE.source });
}

/** In the page: presses one of all that can be pressed, and says its name. */
function pressOne({ at, leftAlone }: { at: number; leftAlone: string }): string {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input[type=checkbox], summary, [role=option]'),
  ];
  const own = all.filter((one) => {
    const isFar = one instanceof HTMLAnchorElement && one.origin !== location.origin;
    const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return !isFar && one.checkVisibility() && !new RegExp(leftAlone).test(name.trim());
  });
  const chosen = own[at % own.length];
  chosen?.click();
  return `press ${chosen?.getAttribute('aria-label') ?? chosen?.textContent?.trim().slice(0, 40) ?? 'nothing'}`;
}

async function write({ page }: Atlas, random: Random): Promise<string> {
  const boxes = page.locator('input').and(page.getByRole('combobox'));
  const count = await boxes.count();
  if (count === 0) return 'write nowhere';
  const at = random(count);
  const words = at === 0 ? WORDS : PLACES;
  const text = words[random(words.length)]!;
  const box = boxes.nth(at);
  if (!(await box.isVisible())) return 'write nowhere';
  await box.fill(text, { timeout: BOX_MS });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  return `write ${text}`;
}

async function choose({ page }: Atlas, random: Random): Promise<string> {
  const at = random(1_000_000);
  return page.evaluate((which) => {
    const list = document.querySelector('select');
    if (!list) return 'choose nothing';
    // As React hears it: its own setter is passed by.
    const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!;
    set!.call(list, list.options[which % list.options.length]!.value);
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return `choose ${list.value}`;
  }, at);
}

async function moveMap(atlas: Atlas, random: Random): Promise<string> {
  const still = atlas.button('Explorer la carte');
  if ((await still.count()) > 0 && (await still.isVisible())) await still.dispatchEvent('click');
  const zoom = Number(/carte=[^&]*,([\d.]+)/.exec(atlas.address())?.[1] ?? 6);
  const names = ["Vue d'ensemble", 'Dézoomer', 'Déplacer vers le haut', 'Déplacer vers la gauche', 'Zoomer'];
  const name = zoom >= DEEPEST_ZOOM ? names[0]! : names[random(names.length)]!;
  const button = atlas.button(name);
  if ((await button.count()) === 0 || !(await button.isVisible())) return 'move no map';
  await button.dispatchEvent('click');
  return `map: ${name}`;
}

async function goInHistory({ page }: Atlas, random: Random): Promise<string> {
  const step = random(3) === 0 ? 1 : -1;
  await page.evaluate((by) => {
    if (history.length > 2) history.go(by);
  }, step);
  return `history ${step}`;
}
