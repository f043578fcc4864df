import { describe, expect, it } from 'vitest';
import { visit, visitMap, withBrowser, type Atlas } from './driver.ts';

withBrowser();

const PATMAT = '/campus/patmat-centre-val-de-loire';

/** Where the map looks, told by a campus's mark or by its absence from the frame. */
async function isInSight(atlas: Atlas, name: RegExp): Promise<boolean> {
  const [mark, frame] = await Promise.all([
    atlas.mark(name).first().boundingBox(),
    atlas.page.locator('.map-surface').boundingBox(),
  ]);
  if (!mark || !frame) return false;
  const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
  return x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
}

describe('while a campus is open', () => {
  it('the map goes where the visitor moves it, and stays there', async () => {
    const atlas = await visitMap(PATMAT, { width: 1440, height: 900 });
    await expect.poll(() => isInSight(atlas, /^PatMAT/)).toBe(true);
    await atlas.button('Guyane (3)').click();
    await expect.poll(() => atlas.address()).toContain('carte=');
    await atlas.page.waitForTimeout(300);
    expect(await isInSight(atlas, /^PatMAT/)).toBe(false);
    expect(await isInSight(atlas, /Guyane|\(973\)/)).toBe(true);
  });

  it('Vue d’ensemble shows the mainland again, though the address never left it', async () => {
    const atlas = await visitMap('/campus/solidarites-et-bien-etre-la-reunion', { width: 1440, height: 900 });
    await expect.poll(() => isInSight(atlas, /Saint-Benoît/)).toBe(true);
    await atlas.button("Vue d'ensemble").click();
    await expect.poll(() => isInSight(atlas, /Hauts-de-France/)).toBe(true);
    expect(await isInSight(atlas, /Saint-Benoît/)).toBe(false);
  });

  it('it stays in sight when the window changes', async () => {
    const atlas = await visitMap(PATMAT, { width: 1440, height: 900 });
    for (const [width, height] of [
      [800, 900],
      [1280, 700],
    ] as const) {
      await atlas.page.setViewportSize({ width, height });
      await expect.poll(() => isInSight(atlas, /^PatMAT/)).toBe(true);
    }
    expect(atlas.address()).toBe(PATMAT);
  });

  it('closing gives the focus back to what opened the last one', async () => {
    const atlas = await visitMap('/?territoire=centre-val-de-loire', { width: 1440, height: 900 });
    await atlas.card('Transformation numérique').click();
    await atlas.card("Patrimoines, métiers d'art et tourisme").click();
    await atlas.page.getByRole('heading', { level: 1, name: "Patrimoines, métiers d'art et tourisme" }).waitFor();
    await atlas.button('Zoomer').click();
    await atlas.button('Fermer la fiche').click();
    expect(await atlas.focused()).toBe("Patrimoines, métiers d'art et tourisme");
  });
});

describe('one address', () => {
  it('opens on one view, however it was reached', async () => {
    const clicked = await visitMap('/?territoire=bretagne');
    await clicked.page.getByRole('checkbox', { name: /^Création, design, audiovisuel/ }).check();
    await clicked.hears('1 campus');
    const opened = await visitMap(clicked.address());
    const place = (atlas: Atlas) => atlas.mark(/Guingamp/).boundingBox();
    await opened.mark(/Guingamp/).waitFor();
    expect(await place(clicked)).toEqual(await place(opened));
  });

  it('that opens deep asks nothing of the tile host until the visitor does', async () => {
    const atlas = await visitMap('/?carte=48.1,-1.7,13');
    await atlas.marks().first().waitFor({ state: 'attached' });
    expect(atlas.requestsFor('.png')).toEqual([]);
  });
});

describe('every move of the visitor is in the address', () => {
  it('a zoom by the wheel, by a double click, by a box', async () => {
    for (const move of [
      (atlas: Atlas) => atlas.page.mouse.wheel(0, -400),
      (atlas: Atlas) => atlas.page.mouse.dblclick(700, 300),
      async (atlas: Atlas) => {
        await atlas.page.keyboard.down('Shift');
        await atlas.page.mouse.down();
        await atlas.page.mouse.move(800, 400, { steps: 4 });
        await atlas.page.mouse.up();
        await atlas.page.keyboard.up('Shift');
      },
    ]) {
      const atlas = await visitMap('/');
      await atlas.marks().first().waitFor();
      await atlas.page.mouse.move(700, 300);
      await move(atlas);
      await expect.poll(() => atlas.address()).toContain('carte=');
    }
  });

  it('a double click on a mark opens its campus and zooms nothing', async () => {
    const atlas = await visitMap('/?territoire=centre-val-de-loire', { width: 1440, height: 900 });
    await atlas.mark(/^PatMAT/).dblclick();
    await atlas.page.getByRole('heading', { level: 1, name: "Patrimoines, métiers d'art et tourisme" }).waitFor();
    expect(atlas.address()).not.toContain('carte=');
  });

  it('nor where the first click has moved the mark away from under the second', async () => {
    const atlas = await visitMap('/?territoire=centre-val-de-loire', { width: 1440, height: 900 });
    const { mouse } = atlas.page;
    const double = async (mark: { x: number; y: number }) => {
      for (const [clickCount, aside] of [
        [1, 0],
        [2, 90],
      ] as const) {
        await mouse.move(mark.x + aside, mark.y);
        await mouse.down({ clickCount });
        await mouse.up({ clickCount });
      }
    };
    const { x, y } = (await atlas.mark(/^PatMAT/).boundingBox())!;
    await double({ x: x + 10, y: y + 10 });
    await atlas.page.getByRole('heading', { level: 1, name: "Patrimoines, métiers d'art et tourisme" }).waitFor();
    await atlas.rest();
    expect(atlas.address()).not.toContain('carte=');
    const surface = (await atlas.page.locator('.map-surface').boundingBox())!;
    await double({ x: surface.x + surface.width - 200, y: surface.y + surface.height - 60 });
    await expect.poll(() => atlas.address(), { message: 'elsewhere it zooms' }).toContain('carte=');
  });
});

describe('a low window', () => {
  it.each([
    [844, 390],
    [720, 450],
    [1280, 400],
  ])('of %i × %i shows the campus as a page of its own', async (width, height) => {
    const atlas = await visit(PATMAT, { width, height });
    const heading = await atlas.page.getByRole('heading', { level: 1 }).boundingBox();
    expect(heading!.y).toBeLessThan(height);
    await atlas.button('Fermer la fiche').click();
    await atlas.button('Voir la carte').click();
    await atlas.marks().first().waitFor();
    const frame = await atlas.page.locator('.map-surface').boundingBox();
    expect(frame!.height).toBeGreaterThan(150);
    expect(frame!.height).toBeLessThan(1000);
  });
});

describe('fast presses', () => {
  it('of Zoomer each count, animations on', async () => {
    const atlas = await visitMap('/?carte=47,2,6', { reducedMotion: 'no-preference' });
    for (let press = 0; press < 4; press++) await atlas.button('Zoomer').click({ delay: 0 });
    await expect.poll(() => atlas.address()).toMatch(/carte=[^,]+,[^,]+,10$/);
  });
});

describe('without a network', () => {
  it('the page says that the data did not come', async () => {
    const atlas = await visit('/nulle/part', { expectedErrors: [/404|ERR_INTERNET_DISCONNECTED/] });
    await atlas.page.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
    await atlas.page.context().setOffline(true);
    await atlas.page.getByRole('link', { name: 'Voir tous les campus' }).click();
    await atlas.page.getByRole('heading', { level: 1, name: 'Les données ne sont pas arrivées' }).waitFor();
  });
});
