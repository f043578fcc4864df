/** What is left where the visitor's system chooses the colours, and where there are none: by pixels. */
import { describe, expect, it } from 'vitest';
import { visit, visitMap, withBrowser, type Atlas, type Locator } from './driver.ts';
import {
  acrossEdges,
  changedPixels,
  differentShape,
  luminance,
  luminanceWithoutGreen,
  partOf,
  pictureOf,
  pictureOfBox,
  readPicture,
  rest,
  shareSeen,
  type Picture,
  type Pixel,
} from './pixels.ts';

withBrowser();

/** Ground around a control in its picture. */
const ROOM_PX = 6;

describe('in forced colours', () => {
  /** How many pixels of an element change by 3 to 1 when something is done to it. */
  async function changeOf(atlas: Atlas, element: Locator, act: () => Promise<unknown>): Promise<number> {
    await element.scrollIntoViewIfNeeded();
    const box = (await element.boundingBox())!;
    const before = await pictureOfBox(atlas.page, box, ROOM_PX);
    await act();
    await rest(atlas.page);
    return changedPixels(before, await pictureOfBox(atlas.page, box, ROOM_PX));
  }

  it.each(['light', 'dark'] as const)('what is pressed, ticked, open or in focus looks so: %s', async (colorScheme) => {
    const atlas = await visit('/?label=cmqe', { width: 1440, height: 900, forcedColors: 'active', colorScheme });
    const { page } = atlas;
    const field = page.locator('.search-field').first();
    const plain = await pictureOf(field, ROOM_PX);
    await atlas.box('Métier, mot-clé ou campus').focus();
    const focused = await pictureOf(field, ROOM_PX);
    // Twice the length of the field is two lines of one pixel: a ring, and not the caret alone.
    expect.soft(changedPixels(plain, focused), 'field in focus').toBeGreaterThan(4 * plain.width);

    const chip = await pictureOf(page.locator('.chip'), ROOM_PX);
    expect.soft(shareSeen(chip, acrossEdges(chip, ROOM_PX)), 'edge of a chip').toBeGreaterThan(0.9);

    const option = page.locator('.filter-option').first();
    const tick = await changeOf(atlas, option.getByRole('checkbox'), () => option.click());
    expect.soft(tick, 'ticked').toBeGreaterThan(40);

    await atlas.wantMap();
    const tiles = page.locator('.map-tiles-button');
    expect.soft(await changeOf(atlas, tiles, () => tiles.click()), 'pressed').toBeGreaterThan(100);

    const card = page.locator('.card').first();
    const opened = await changeOf(atlas, card, () => card.getByRole('link').click());
    expect.soft(opened, 'card of the open campus').toBeGreaterThan(600);
  });

  it('the dots of the still map are seen', async () => {
    const atlas = await visit('/', { width: 1440, height: 900, forcedColors: 'active' });
    const stage = atlas.page.locator('.still-map-stage');
    const still = await pictureOf(stage);
    await atlas.page.evaluate(() => document.querySelectorAll('.plan-dots').forEach((dots) => dots.remove()));
    const empty = await pictureOf(stage);
    const dots = await atlas.results().getByRole('listitem').count();
    // A dot covers some 90 pixels; many lie on one another.
    expect(changedPixels(still, empty)).toBeGreaterThan(20 * dots);
  });
});

describe('without colours', () => {
  /** One mark and white around it. */
  const SIDE_PX = 48;

  const TWELVE = 12;
  const SHAPES = ['disc', 'diamond', 'hollow'];

  /** Marks alone on a white page, as the legend and the filters draw them: the twelve, and one of each shape. */
  async function drawMarks(atlas: Atlas): Promise<[name: string, picture: Picture][]> {
    const names = await atlas.page.evaluate((side) => {
      const twelve = [...document.querySelectorAll<HTMLElement>('.filters .filiere-sign')].map((option) => {
        const sign = document.createElement('span');
        sign.className = 'filiere-sign';
        sign.dataset['filiere'] = option.dataset['filiere'];
        sign.style.cssText = `${option.style.cssText}; display: flex`;
        return sign;
      });
      const shapes = [...document.querySelectorAll<HTMLElement>('.map-legend .filiere-mark')];
      const marks = [...twelve, ...shapes.map((mark) => mark.cloneNode(true) as HTMLElement)];
      const row = document.createElement('div');
      row.append(...marks);
      // The drawings stand once in the page.
      document.body.replaceChildren(row, document.querySelector('.page-drawings')!);
      Object.assign(document.body.style, { background: 'white', margin: '0' });
      marks.forEach((mark, at) => {
        mark.dataset['size'] = 'medium';
        Object.assign(mark.style, { position: 'absolute', top: '8px', left: `${at * side + 8}px` });
      });
      return twelve.map(({ dataset }) => dataset['filiere'] ?? '');
    }, SIDE_PX);
    const whole = await readPicture(await atlas.page.screenshot());
    const box = (at: number) => ({ x: at * SIDE_PX, y: 0, width: SIDE_PX, height: SIDE_PX });
    return [...names, ...SHAPES].map((name, at) => [name, partOf(whole, box(at))]);
  }

  /** Every two marks, the most alike first. */
  function closestPairs(marks: [string, Picture][], light: (pixel: Pixel) => number) {
    return marks
      .flatMap(([name, picture], at) =>
        marks.slice(at + 1).map(([other, otherPicture]) => ({
          pair: `${name} and ${other}`,
          pixels: differentShape(picture, otherPicture, light),
        })),
      )
      .sort((a, b) => a.pixels - b.pixels);
  }

  it.each([
    ['in grey', luminance],
    ['with deuteranopia', luminanceWithoutGreen],
  ])('the twelve filières and the three shapes differ %s', async (_, light) => {
    const atlas = await visitMap('/', { width: 1440, height: 900 });
    await atlas.page.locator('.map-legend').waitFor();
    const marks = await drawMarks(atlas);
    expect(marks.length).toBe(TWELVE + SHAPES.length);
    // A disc covers 616 pixels, the drawing in it has a frame of 289.
    for (const alike of [marks.slice(0, TWELVE), marks.slice(TWELVE)]) {
      expect(closestPairs(alike, light).filter(({ pixels }) => pixels < 40)).toEqual([]);
    }
  });

  it('two marks of one drawing in two colours are alike', async () => {
    const atlas = await visitMap('/', { width: 1440, height: 900 });
    await atlas.page.locator('.map-legend').waitFor();
    await atlas.page.evaluate(() => {
      const [one, other] = document.querySelectorAll<HTMLElement>('.filters .filiere-sign');
      other!.style.setProperty('--row', getComputedStyle(one!).getPropertyValue('--row'));
    });
    const marks = (await drawMarks(atlas)).slice(0, 2);
    expect(closestPairs(marks, luminance)[0]!.pixels).toBeLessThan(10);
  });
});
