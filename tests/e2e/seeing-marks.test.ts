/** Marks, rings and buttons of the map over outlines and over tiles, also in forced colours: by pixels. */
import { describe, expect, it } from 'vitest';
import { visitMap, withBrowser, type Atlas, type Locator, type VisitOptions } from './driver.ts';
import {
  acrossEdges,
  aroundMiddle,
  changedPixels,
  partOf,
  pictureOfBox,
  readPicture,
  rest,
  shareSeen,
  type Box,
} from './pixels.ts';

withBrowser();

/** Half the side of a mark's picture: the mark, its ring, and ground around. */
const HALF_PX = 40;
/** Ground around a control in its picture. */
const ROOM_PX = 6;

const CAMPUS = '.campus-mark:not([data-open])';
const KINDS = {
  disc: `${CAMPUS}:has(> .filiere-mark:not([data-hollow]) > .filiere-mark-shape > circle)`,
  diamond: `${CAMPUS}:has(> .filiere-mark:not([data-hollow]) > .filiere-mark-shape > rect)`,
  hollow: `${CAMPUS}:has(> [data-hollow])`,
  cluster: '.cluster-mark',
} as const;
const CONTROLS = ['.map-pan[data-edge=top] button', '.map-tiles-button', '.map-legend summary', '.map-buttons'];

const screen = async ({ page }: Atlas) => readPicture(await page.screenshot());

/** A square around the middle of an element. */
async function squareOf(element: Locator): Promise<Box> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return { x: x + width / 2 - HALF_PX, y: y + height / 2 - HALF_PX, width: 2 * HALF_PX, height: 2 * HALF_PX };
}

/** The first mark that fits the selector and has room around it, all of it in the map. */
async function loneMark(atlas: Atlas, selector: string): Promise<Locator> {
  await atlas.page.locator(selector).first().waitFor();
  const at = await atlas.marks().evaluateAll(
    (marks, [wanted, room]) => {
      const middles = marks.map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      const stage = document.querySelector('.map-stage')!.getBoundingClientRect();
      return marks.findIndex((mark, own) => {
        const { x, y } = middles[own]!;
        const isInside = x > stage.left + 60 && x < stage.right - 60 && y > stage.top + 60 && y < stage.bottom - 60;
        const isLone = middles.every((other, index) => index === own || Math.hypot(other.x - x, other.y - y) > room);
        return mark.matches(wanted) && isInside && isLone;
      });
    },
    [selector, HALF_PX + 18] as const,
  );
  expect(at, `a lone ${selector}`).toBeGreaterThanOrEqual(0);
  return atlas.marks().nth(at);
}

/** What of the live map cannot be told from its ground, in words with figures. */
async function findUnseen(atlas: Atlas): Promise<string[]> {
  const found: string[] = [];
  const hold = (name: string, value: number, least: number) => {
    if (value < least) found.push(`${name}: ${value.toFixed(2)} of ${least}`);
  };
  await rest(atlas.page);
  const plain = await screen(atlas);
  for (const [kind, selector] of Object.entries(KINDS)) {
    const mark = await loneMark(atlas, selector);
    const square = await squareOf(mark);
    const before = partOf(plain, square);
    hold(`${kind}, its edge`, shareSeen(before, aroundMiddle(before, HALF_PX - 2, 10)), 0.95);
    // The other kinds take the same rules.
    if (kind === 'diamond' || kind === 'hollow') continue;
    await mark.hover();
    hold(`${kind}, hovered`, changedPixels(before, await pictureOfBox(atlas.page, square)), 60);
    await rest(atlas.page);
    await mark.focus();
    const focused = await pictureOfBox(atlas.page, square);
    hold(`${kind}, its ring`, shareSeen(focused, aroundMiddle(focused, HALF_PX - 2, 20)), 0.95);
    hold(`${kind}, focused`, changedPixels(before, focused), 150);
    await rest(atlas.page);
  }
  const open = partOf(plain, await squareOf(atlas.page.locator('.mark[data-open]')));
  const other = partOf(plain, await squareOf(await loneMark(atlas, KINDS.diamond)));
  hold('open, its edge', shareSeen(open, aroundMiddle(open, HALF_PX - 2, 19)), 0.95);
  hold('open, not as the others', changedPixels(other, open), 300);
  for (const selector of CONTROLS) {
    const control = atlas.page.locator(selector);
    const box = (await control.boundingBox())!;
    const before = partOf(plain, box, ROOM_PX);
    const radius = before.width / 2;
    const isRound = selector.startsWith('.map-pan');
    const edges = isRound ? aroundMiddle(before, radius - 1, radius - 10) : acrossEdges(before, ROOM_PX);
    hold(`${selector}, its edge`, shareSeen(before, edges), 0.85);
    if (selector === '.map-buttons') continue;
    await control.focus();
    hold(`${selector}, focused`, changedPixels(before, await pictureOfBox(atlas.page, box, ROOM_PX)), 150);
    await rest(atlas.page);
  }
  return found;
}

/** One campus is open; a disc, a diamond, a hollow mark and a cluster stand alone around it. */
const OPEN = '/campus/patmat-centre-val-de-loire?carte=47,1,7';
const DESK: VisitOptions = { width: 1920, height: 1080 };

async function showTiles(atlas: Atlas): Promise<void> {
  await atlas.button('Fond Plan IGN').click();
  await atlas.page.locator('.map[data-has-tiles]').waitFor();
  await atlas.settle();
}

async function findUnseenInBothThemes(atlas: Atlas): Promise<Record<string, string[]>> {
  const light = await findUnseen(atlas);
  await atlas.page.emulateMedia({ colorScheme: 'dark' });
  return { light, dark: await findUnseen(atlas) };
}

describe('marks, rings and buttons of the map are seen', () => {
  it.each(['/white', '/middle', '/black'] as const)('over tiles all %s, in both themes', async (tiles) => {
    const atlas = await visitMap(OPEN, { ...DESK, tiles });
    await showTiles(atlas);
    expect(await findUnseenInBothThemes(atlas)).toEqual({ light: [], dark: [] });
  });

  it.each(['none', 'active'] as const)('over outlines, forced colours %s, in both themes', async (forcedColors) => {
    const atlas = await visitMap(OPEN, { ...DESK, forcedColors });
    expect(await findUnseenInBothThemes(atlas)).toEqual({ light: [], dark: [] });
  });

  it.each(['/white', '/middle', '/black'] as const)(
    'and the ring of the map itself, over tiles all %s',
    async (tiles) => {
      const atlas = await visitMap('/?q=zzz', { width: 1000, height: 700, tiles });
      await showTiles(atlas);
      await rest(atlas.page);
      const stage = (await atlas.page.locator('.map-stage').boundingBox())!;
      const plain = await pictureOfBox(atlas.page, stage);
      await atlas.page.locator('.map-surface').focus();
      const focused = await pictureOfBox(atlas.page, stage);
      expect(changedPixels(plain, focused)).toBeGreaterThan(2 * (plain.width + plain.height));
    },
  );
});
