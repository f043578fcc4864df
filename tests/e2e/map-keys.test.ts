import { describe, expect, it } from 'vitest';
import { visit, visitMap, withBrowser, type Atlas } from './driver.ts';

withBrowser();

const CENTRE = '/?territoire=centre-val-de-loire';

/** Goes to the map by the skip link, and into it. */
async function tabIntoMap(atlas: Atlas): Promise<void> {
  await atlas.page.getByRole('link', { name: 'Aller à la carte' }).focus();
  await atlas.press('Enter');
  await atlas.page.locator('.map-surface').waitFor();
  await atlas.press('Tab');
}

/** What is on top at the middle of what has the focus: itself, or what hides it. */
function isFocusOnTop(atlas: Atlas): Promise<boolean> {
  return atlas.page.evaluate(() => {
    const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
    return document.activeElement!.contains(onTop);
  });
}

describe('by keyboard, the map', () => {
  it('is one tab stop: a mark, and Tab leaves it', async () => {
    const atlas = await visit('/');
    await tabIntoMap(atlas);
    const isInMarks = () => atlas.page.evaluate(() => document.activeElement?.closest('.map-surface') !== null);
    await expect.poll(() => atlas.focused()).toMatch(/campus/);
    expect(await isInMarks()).toBe(true);
    await atlas.press('Tab');
    expect(await isInMarks()).toBe(false);
    await atlas.press('Shift+Tab');
    expect(await isInMarks()).toBe(true);
  });

  it('takes the focus itself where it has no mark', async () => {
    const atlas = await visit('/?q=zzz');
    await tabIntoMap(atlas);
    expect(await atlas.focused()).toBe('Plan de France');
  });

  it('tells how it works once, where its surface is named', async () => {
    const atlas = await visitMap('/');
    const description = await atlas.page.evaluate(() => {
      const id = document.querySelector('.map-surface')!.getAttribute('aria-describedby');
      return document.getElementById(id!)?.textContent;
    });
    expect(description).toMatch(/^Les flèches vont d'un campus à l'autre/);
  });

  it.each([
    ['PageUp', 'PageDown'],
    ['+', '-'],
  ])('zooms by %s and %s around the mark that has the focus, which keeps it', async (closer, farther) => {
    const atlas = await visitMap(CENTRE);
    await atlas.mark(/^PatMAT/).focus();
    const zoom = () => Number(/carte=[^,]+,[^,]+,([\d.]+)/.exec(atlas.address())?.[1]);
    await atlas.press(closer);
    await expect.poll(zoom).toBeGreaterThan(0);
    const near = zoom();
    await atlas.press(farther, farther, farther);
    await expect.poll(zoom).toBe(near - 3);
    expect(await atlas.focused()).toMatch(/PatMAT|^\d+ campus/);
    await atlas.press(closer, closer, closer, closer);
    await expect.poll(zoom).toBe(near + 1);
    await expect.poll(() => atlas.focused()).toMatch(/Tours/);
    await expect.poll(() => isFocusOnTop(atlas)).toBe(true);
  });

  it('does nothing with these keys while the focus is elsewhere', async () => {
    const atlas = await visitMap('/');
    await atlas.card('Aéronautique et spatial').focus();
    await atlas.press('+', '-', 'PageUp', 'Shift+?');
    expect(atlas.address()).toBe('/');
    expect(await atlas.page.getByRole('dialog').count()).toBe(0);
  });

  it('brings each mark that is reached into sight, and nothing hides it', async () => {
    const atlas = await visitMap('/?carte=47.5,1.5,9');
    await tabIntoMap(atlas);
    for (const key of ['End', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
      await atlas.press(key);
      expect(await atlas.page.evaluate(() => document.activeElement?.classList.contains('mark'))).toBe(true);
      // The list follows in another task, and what it moves is still once it has.
      await expect.poll(async () => [key, await isFocusOnTop(atlas)]).toEqual([key, true]);
    }
  });

  it('stays where it is at the end of its zooms', async () => {
    const atlas = await visitMap(CENTRE);
    await atlas.mark(/^PatMAT/).focus();
    await atlas.press(...Array.from({ length: 12 }, () => '-'));
    expect(await isFocusOnTop(atlas)).toBe(true);
    await atlas.page.getByRole('checkbox', { name: /^Tourisme/ }).check();
    expect(await atlas.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  it('keeps the focus when the wheel takes its mark into a cluster', async () => {
    const atlas = await visitMap('/?carte=47.4,0.7,9');
    await atlas.mark(/^PatMAT/).focus();
    await atlas.mark(/^PatMAT/).hover();
    for (let turn = 0; turn < 4; turn++) {
      await atlas.page.mouse.wheel(0, 300);
      await atlas.page.waitForTimeout(150);
    }
    await expect.poll(() => atlas.focused()).toMatch(/^\d+ campus/);
  });

  it('gives the focus back to the mark that opened a campus', async () => {
    const atlas = await visitMap('/?carte=47.4,0.7,9');
    await atlas.mark(/^PatMAT/).focus();
    await atlas.press('Enter');
    await atlas.page.getByRole('heading', { level: 1, name: /^Patrimoines/ }).waitFor();
    await atlas.press('Escape');
    await expect.poll(() => atlas.focused()).toMatch(/^PatMAT/);
  });

  it('shows its keys even where the window becomes too small for it', async () => {
    const atlas = await visitMap('/');
    await atlas.marks().first().focus();
    await atlas.press('Shift+?');
    await atlas.page.setViewportSize({ width: 500, height: 700 });
    const dialog = atlas.page.getByRole('dialog', { name: 'Les touches de la carte' });
    expect(await dialog.isVisible()).toBe(true);
    await atlas.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('lists its keys in a dialog that gives the focus back and closes nothing else', async () => {
    const atlas = await visitMap('/campus/patmat-centre-val-de-loire');
    await atlas.mark(/^PatMAT/).focus();
    await atlas.press('Shift+?');
    const dialog = atlas.page.getByRole('dialog', { name: 'Les touches de la carte' });
    await dialog.waitFor();
    expect(await dialog.getByRole('rowheader').allInnerTexts()).toContain('Échap');
    await atlas.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await atlas.focused()).toMatch(/^PatMAT/);
    expect(atlas.address()).toContain('/campus/patmat');
    await atlas.button('Clavier').click();
    await dialog.getByRole('button', { name: 'Fermer cette aide' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await atlas.focused()).toBe('Clavier');
  });
});

describe('a move of the map', () => {
  it('is told once, after the count, with how many it shows and where', async () => {
    const atlas = await visitMap('/');
    await atlas.button(/^La Réunion/).click();
    await atlas.hears(/^109 campus, dont \d visibles sur la carte, à La Réunion$/);
    await expect
      .poll(() => atlas.page.locator('.map-words').innerText())
      .toMatch(/La vue actuelle en montre \d, à La Réunion ; les \d+ autres sont en dehors/);
    await atlas.button("Vue d'ensemble").click();
    await atlas.hears(/^109 campus, dont \d+ visibles sur la carte, dans \d+ régions$/);
    await atlas.page.getByRole('checkbox', { name: /^Tourisme/ }).check();
    await atlas.hears(/^14 campus$/);
  });

  it('is not told where the name of a mark is', async () => {
    const atlas = await visitMap('/?carte=47.5,1.5,9');
    await tabIntoMap(atlas);
    await atlas.press('End', 'Home', 'Enter');
    await atlas.page.waitForTimeout(800);
    expect(await atlas.status()).toBe('109 campus');
  });
});

describe("in another site's page", () => {
  it('the wheel scrolls that page', async () => {
    const frame = '<iframe src="/?carte=47,2,6" width="1000" height="600"></iframe><p style="height:3000px">';
    const answers = { '/autre-site': { body: `<!doctype html><body>${frame}`, contentType: 'text/html' } };
    const atlas = await visit('/autre-site', { answers, isFramable: true });
    const map = atlas.page.frameLocator('iframe').locator('.map-surface');
    await map.waitFor();
    await map.hover();
    // The first turns may go to what scrolls inside.
    const turn = async () => {
      await atlas.page.mouse.wheel(0, 400);
      return atlas.page.evaluate(() => window.scrollY);
    };
    await expect.poll(turn, { interval: 300 }).toBeGreaterThan(100);
    const address = await atlas.page.frames()[1]!.evaluate(() => window.location.search);
    expect(address).toBe('?carte=47,2,6');
  });
});
