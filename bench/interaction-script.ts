/** What the visitor of bench/interaction.ts does: things that can be done where they are, drawn with a seed. */
import type { Page } from 'playwright-core';

export type Width = 'phone' | 'desktop';

/** One thing done; false where it could not be done there. */
type Deed = (page: Page, random: () => number) => Promise<boolean>;

const WORDS = ['soudeuse', 'aéronautique', 'patissier', 'metiers du bois', 'numérique', 'hotellerie', 'chimie', 'velo'];
const PLACES = ['orléans', '45000', 'bretagne', '974', 'saint-étienne', 'lille', 'académie de tours'];
const SUBJECT = 'Métier, mot-clé ou campus';
const PLACE = 'Ville, code postal, département ou académie';

/** How long a pointer rests on what it has come to before it presses, and how long it presses, ms. */
const RESTS_MS = 120;
const PRESSES_MS = 60;

const isThere = (page: Page, selector: string) => page.locator(selector).first().isVisible();
const pick = <T>(values: readonly T[], random: () => number): T => values[Math.floor(random() * values.length)]!;

/** The next letter of a word that is being written in a box; a new word begins where the last one ended. */
function typing(box: string, words: readonly string[], end: 'Enter' | 'Escape'): Deed {
  let left = '';
  return async (page, random) => {
    const field = page.getByRole('combobox', { name: box, exact: true });
    if (!(await field.isVisible())) return false;
    if (left === '') {
      left = pick(words, random);
      await field.focus();
      await page.keyboard.press('Control+a');
    }
    // A letter with an accent is no key of every keyboard.
    await (/[a-z0-9 ]/.test(left[0]!) ? page.keyboard.press(left[0]!) : page.keyboard.insertText(left[0]!));
    left = left.slice(1);
    if (left === '') await page.keyboard.press(end);
    return true;
  };
}

/** Presses a point as a hand does: a mouse has come there before, a finger has not. */
async function pressAt(page: Page, width: Width, x: number, y: number): Promise<void> {
  if (width === 'phone') return page.touchscreen.tap(x, y);
  await page.mouse.move(x, y);
  await page.waitForTimeout(RESTS_MS);
  await page.mouse.down();
  await page.waitForTimeout(PRESSES_MS);
  await page.mouse.up();
}

/** Presses one of the elements that are in the window. */
const pressing =
  (selector: string) =>
  (width: Width): Deed =>
  async (page, random) => {
    const seen = await page.locator(selector).evaluateAll((all) =>
      all.flatMap((element, at) => {
        // What makes way on a phone keeps its layout: to be asked where it stands would cost it.
        if (!element.checkVisibility()) return [];
        const { top, left, bottom, right } = element.getBoundingClientRect();
        const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isSeen = right > left && top >= 0 && bottom <= innerHeight && middle !== null;
        return isSeen && (element.contains(middle) || middle.contains(element)) ? [at] : [];
      }),
    );
    if (seen.length === 0) return false;
    const box = await page.locator(selector).nth(pick(seen, random)).boundingBox();
    if (!box) return false;
    await pressAt(page, width, box.x + box.width / 2, box.y + box.height / 2);
    return true;
  };

function key(name: string, where: string): Deed {
  return async (page) => {
    if (!(await isThere(page, where))) return false;
    await page.keyboard.press(name);
    return true;
  };
}

/** A step of the history, inside the site: the router numbers them. */
const step =
  (way: 'back' | 'forward'): Deed =>
  (page) =>
    page.evaluate((way) => {
      const isFirst = ((window.history.state as { idx?: number } | null)?.idx ?? 0) === 0;
      if (way === 'back' && isFirst) return false;
      if (way === 'back') window.history.back();
      else window.history.forward();
      return true;
    }, way);

/** Presses a button of the map again and again, sooner than a frame comes. */
const pressFast: Deed = async (page) => {
  if (!(await isThere(page, '.map-buttons button'))) return false;
  const box = await page.locator('.map-buttons button').last().boundingBox();
  if (!box) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let presses = 0; presses < 3; presses += 1) await page.mouse.click(x, y);
  return true;
};

const middleOfMap = async (page: Page) => {
  const box = (await isThere(page, '.map-surface')) ? await page.locator('.map-surface').boundingBox() : null;
  return box && box.height >= 200 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
};

const dragByFinger: Deed = async (page, random) => {
  const from = await middleOfMap(page);
  if (!from) return false;
  const devTools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    devTools.send('Input.dispatchTouchEvent', { type, touchPoints });
  const [right, down] = [(random() - 0.5) * 160, (random() - 0.5) * 160];
  await touch('touchStart', [from]);
  for (let at = 1; at <= 8; at += 1)
    await touch('touchMove', [{ x: from.x + (right * at) / 8, y: from.y + (down * at) / 8 }]);
  await touch('touchEnd', []);
  await devTools.detach();
  return true;
};

const dragMap: Deed = async (page, random) => {
  const from = await middleOfMap(page);
  if (!from) return false;
  const { x, y } = from;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (random() - 0.5) * 200, y + (random() - 0.5) * 150, { steps: 8 });
  await page.mouse.up();
  return true;
};

const goToMap: Deed = async (page) => {
  // Not hover(): it waits for a button that is taken away meanwhile.
  const box = (await isThere(page, '.still-map-open')) ? await page.locator('.still-map-open').boundingBox() : null;
  if (!box) return false;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return true;
};

type Weighed = [name: string, weight: number, deed: Deed];

/** What is done, and how often beside the others. */
export function deedsOf(width: Width): Weighed[] {
  const press = (selector: string) => pressing(selector)(width);
  const both: Weighed[] = [
    ['type a word', 8, typing(SUBJECT, WORDS, 'Escape')],
    ['clear the word', 1, press('.search-field .icon-button:not(.search-submit)')],
    ['type a place', 5, typing(PLACE, PLACES, 'Enter')],
    ['take a chip away', 2, press('.chips button')],
    ['toggle a filter', 5, press('.filters .filter-option')],
    ['open a campus', 4, press('.card-name')],
    ['zoom or pan by button', 4, press('.map-buttons button, .map-pan button')],
    ['zoom by fast presses', 1, pressFast],
    ['press a mark', 2, press('.mark')],
    ['go back', 2, step('back')],
    ['go forward', 1, step('forward')],
  ];
  if (width === 'phone') {
    return [
      ...both,
      ['close the campus', 4, press('.detail-close')],
      ['show list or map', 3, press('.screen-toggle')],
      ['show the filters', 3, press('.screen-bar .button:not(.screen-toggle)')],
      ['close the filters', 4, press('.filters-close')],
      ['drag the map', 3, dragByFinger],
    ];
  }
  return [
    ...both,
    ['close the campus', 4, key('Escape', '.panel')],
    ['come to the map', 3, goToMap],
    ['drag the map', 3, dragMap],
  ];
}

/** Does one of the things that can be done, and says which. */
export async function doOne(page: Page, deeds: ReturnType<typeof deedsOf>, random: () => number): Promise<string> {
  const urn = deeds.flatMap(([name, weight, deed]) => Array<[string, Deed]>(weight).fill([name, deed]));
  for (let tries = 0; tries < 50; tries += 1) {
    const [name, deed] = pick(urn, random);
    if (await deed(page, random)) return name;
  }
  throw new Error(`${page.url()}: expected something that can be done, found nothing in 50 tries`);
}
