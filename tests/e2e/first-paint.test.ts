/** The first paint of a written page, which has the styles that stand in it and no others. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { visit, withBrowser, type Atlas } from './driver.ts';

withBrowser();

/** Each kind of page, and those among the others that have sheets of their own. */
const PATHS = [
  '/',
  '/campus/patmat-centre-val-de-loire',
  '/campus/aeronautique-nouvelle-aquitaine',
  '/filieres/tourisme-gastronomie',
  '/territoires/centre-val-de-loire',
  '/tableau',
  '/label',
  '/donnees',
  '/mentions-legales',
];

/** In the page: whether the whole sheets count on a screen, which they do without scripts. */
const areSheetsTakenIn = () => document.querySelector('link[data-later]:not([media="print"])') !== null;

/** The page without its scripts and its font, which comes when it comes, and so without its sheets on the screen. */
async function firstPaintOf(path: string, width: number, colorScheme: 'light' | 'dark') {
  return visit(path, {
    ...{ width, height: 900, colorScheme },
    isNeverTaken: true,
    expectedErrors: [/Failed to load resource|ERR_FAILED/],
    prepare: (page) => page.route(/\.(js|woff2)$/, (route) => route.abort()),
  });
}

/** Pixels that two pictures of one page may differ in: the browser itself draws an edge now so, now so. */
const MOST_PIXELS = 20;

/** The whole page, a byte a colour. */
async function pictureOf({ page }: Atlas): Promise<Buffer> {
  const png = await page.screenshot({ fullPage: true, animations: 'disabled' });
  return sharp(png).removeAlpha().raw().toBuffer();
}

/** How many pixels differ; all of them where one page is higher than the other. */
function differences(one: Buffer, other: Buffer): number {
  if (one.length !== other.length) return Infinity;
  let count = 0;
  for (let at = 0; at < one.length; at += 3) if (one.compare(other, at, at + 3, at, at + 3) !== 0) count += 1;
  return count;
}

describe('the first paint', () => {
  it.each(PATHS)('of %s is what the whole sheets make of it', async (path) => {
    for (const [width, scheme] of [
      [360, 'light'],
      [1440, 'dark'],
    ] as const) {
      const atlas = await firstPaintOf(path, width, scheme);
      expect(await atlas.page.evaluate(areSheetsTakenIn)).toBe(false);
      await atlas.rest();
      const first = await pictureOf(atlas);
      await atlas.page.evaluate(() => {
        for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[data-later]')) sheet.media = 'all';
      });
      await atlas.rest();
      expect(await atlas.page.evaluate(areSheetsTakenIn)).toBe(true);
      const changed = differences(first, await pictureOf(atlas));
      expect(changed, `${path}, ${width} px, ${scheme}`).toBeLessThan(MOST_PIXELS);
    }
  });

  it('has styles: without those of the page it looks otherwise', async () => {
    const atlas = await firstPaintOf('/', 360, 'light');
    const first = await pictureOf(atlas);
    await atlas.page.evaluate(() => document.querySelector('style')!.remove());
    expect(differences(first, await pictureOf(atlas))).toBeGreaterThan(MOST_PIXELS);
  });

  it('gives way to the sheets once the application is there', async () => {
    const atlas = await visit('/');
    expect(await atlas.page.evaluate(areSheetsTakenIn)).toBe(true);
  });
});
