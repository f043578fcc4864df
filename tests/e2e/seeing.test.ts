/** What those who see little need: text that grows, spaces, few bars, room for a finger, contrast, stillness. */
import { describe, expect, it } from 'vitest';
import { visit, withBrowser, type Atlas } from './driver.ts';
import { findCovered, findFaint, findLostText, findMoving, findSmallTargets, shareOfBars } from './seeing-audit.ts';

withBrowser();

const CAMPUS = '/campus/patmat-centre-val-de-loire';

/** Done again at each size of the window: it may have gone. */
const showFilters = async (atlas: Atlas) => {
  const open = atlas.button(/^Filtrer/);
  if (await open.isVisible()) await open.click();
};
const showMap = async (atlas: Atlas) => {
  await atlas.wantMap();
  await atlas.page.locator('.map-surface .mark').first().waitFor();
};

const STATES: [name: string, path: string, act?: (atlas: Atlas) => Promise<void>][] = [
  ['home', '/'],
  ['campus', CAMPUS],
  ['filters', '/?label=cmqe', showFilters],
  ['map', '/?vue=carte', showMap],
  ['tableau', '/tableau'],
  ['territory', '/territoires/centre-val-de-loire'],
  ['label', '/label'],
  ['data', '/donnees'],
];

/** WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** Sets the text's size and spacing as a visitor's own settings do. */
async function setText(atlas: Atlas, { size = '', spacing = '' }: { size?: string; spacing?: string }): Promise<void> {
  await atlas.page.evaluate(
    async ({ size, spacing }) => {
      document.documentElement.style.fontSize = size;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(spacing);
      document.adoptedStyleSheets = [sheet];
      await document.fonts.ready;
    },
    { size, spacing },
  );
}

async function resize(atlas: Atlas, width: number, height: number, act?: (atlas: Atlas) => Promise<void>) {
  await atlas.page.setViewportSize({ width, height });
  await atlas.settle();
  await act?.(atlas);
}

const losses = async ({ page }: Atlas) => [
  ...(await page.evaluate(findLostText)),
  ...(await page.evaluate(findCovered)),
];

describe.each(STATES)('%s', (_, path, act) => {
  it('is whole with twice the text, with text spaced out, and at 320 × 256', async () => {
    const atlas = await visit(path, { width: 1440, height: 900 });
    await act?.(atlas);
    const found: Record<string, unknown> = {};
    found['moving'] = await atlas.page.evaluate(findMoving);
    for (const [width, height] of [
      [1440, 900],
      [768, 1024],
      [360, 740],
    ] as const) {
      await setText(atlas, {});
      await resize(atlas, width, height, act);
      await setText(atlas, { size: '200%' });
      found[`200 % at ${width}`] = await losses(atlas);
      await setText(atlas, { spacing: SPACING });
      found[`spaced at ${width}`] = await losses(atlas);
    }
    await setText(atlas, {});
    await resize(atlas, 320, 256, act);
    found['320 × 256'] = await losses(atlas);
    expect.soft(await atlas.page.evaluate(shareOfBars)).toBeLessThan(0.34);
    await setText(atlas, { spacing: SPACING });
    found['spaced at 320 × 256'] = await losses(atlas);
    expect.soft(await atlas.page.evaluate(shareOfBars)).toBeLessThan(0.34);
    expect(
      Object.fromEntries(Object.entries(found).filter(([, findings]) => (findings as string[]).length > 0)),
    ).toEqual({});
  });

  it('has targets of 24 px for a mouse, and text and borders that are seen in both themes', async () => {
    const atlas = await visit(path, { width: 1440, height: 900 });
    await act?.(atlas);
    expect.soft(await atlas.page.evaluate(findSmallTargets, { least: 24, controlsOnly: false })).toEqual([]);
    const light = await atlas.page.evaluate(findFaint);
    await atlas.page.emulateMedia({ colorScheme: 'dark' });
    const dark = await atlas.page.evaluate(findFaint);
    expect({ light: light.faint, dark: dark.faint }).toEqual({ light: [], dark: [] });
  });

  it('has controls of 44 px for a finger', async () => {
    const atlas = await visit(path, { width: 360, height: 740, hasTouch: true });
    await act?.(atlas);
    expect(await atlas.page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    expect.soft(await atlas.page.evaluate(findSmallTargets, { least: 44, controlsOnly: true })).toEqual([]);
    expect(await atlas.page.evaluate(findSmallTargets, { least: 24, controlsOnly: false })).toEqual([]);
  });
});
