import { describe, expect, it } from 'vitest';
import { withBrowser, visitMap, type Atlas } from './driver.ts';

withBrowser();

/** The names of the marks that stand inside the map's frame. */
async function namesInSight(atlas: Atlas): Promise<string[]> {
  return atlas.marks().evaluateAll((marks) => {
    const frame = document.querySelector('.map-surface')!.getBoundingClientRect();
    return marks
      .filter((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect();
        return right > frame.left && left < frame.right && bottom > frame.top && top < frame.bottom;
      })
      .map((mark) => mark.getAttribute('aria-label') ?? '')
      .sort();
  });
}

describe('the overseas territories', () => {
  it('have a button each, with their count', async () => {
    const atlas = await visitMap('/');
    for (const name of [
      'Guadeloupe (2)',
      'Martinique (1)',
      'Guyane (3)',
      'La Réunion (4)',
      'Polynésie française (2)',
    ]) {
      await atlas.map().getByRole('button', { name, exact: true }).waitFor();
    }
  });

  it('are shown whole by their button, and Vue d’ensemble comes back', async () => {
    const atlas = await visitMap('/', { width: 1440, height: 900 });
    await atlas.button('La Réunion (4)').click();
    await expect.poll(async () => (await namesInSight(atlas)).some((name) => name.includes('(974)'))).toBe(true);
    const countIn = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + Number(/^(\d+) campus/.exec(name)?.[1] ?? 1), 0);
    await expect.poll(async () => countIn(await namesInSight(atlas))).toBe(4);
    expect(atlas.address()).toContain('carte=');
    await atlas.button("Vue d'ensemble").click();
    await expect.poll(() => atlas.address()).toBe('/');
    await expect.poll(async () => (await namesInSight(atlas)).length).toBeGreaterThan(15);
  });

  it('count what the filters leave', async () => {
    const atlas = await visitMap('/?filiere=tourisme-gastronomie');
    await atlas.button('La Réunion (0)').waitFor();
    await atlas.button('Polynésie française (1)').waitFor();
  });

  it('are shown when one of their campuses opens from the list', async () => {
    const atlas = await visitMap('/');
    await atlas.card('Solidarités et bien-être').click();
    await expect
      .poll(async () => (await namesInSight(atlas)).some((name) => name.includes('Saint-Benoît (974)')))
      .toBe(true);
  });
});

describe('moving the map', () => {
  it('by its buttons changes the address in place', async () => {
    const atlas = await visitMap('/');
    const steps = await atlas.page.evaluate(() => history.length);
    for (const name of ['Zoomer', 'Déplacer vers le haut', 'Déplacer vers la gauche', 'Dézoomer']) {
      const before = atlas.address();
      await atlas.button(name).click();
      await expect.poll(() => atlas.address()).not.toBe(before);
    }
    expect(await atlas.page.evaluate(() => history.length)).toBe(steps);
  });

  it('each arrow button in its own direction', async () => {
    const atlas = await visitMap('/?carte=47,2,6');
    const centre = () =>
      atlas
        .address()
        .match(/carte=([-\d.]+),([-\d.]+)/)!
        .slice(1)
        .map(Number) as [number, number];
    await atlas.button('Déplacer vers le haut').click();
    await expect.poll(() => centre()[0]).toBeGreaterThan(47.1);
    await atlas.button('Déplacer vers le bas').click();
    await expect.poll(() => centre()[0]).toBeLessThan(47.1);
    await atlas.button('Déplacer vers la droite').click();
    await expect.poll(() => centre()[1]).toBeGreaterThan(2.5);
    await atlas.button('Déplacer vers la gauche').click();
    await expect.poll(() => centre()[1]).toBeLessThan(2.5);
  });

  it('is remembered: a reload shows the same place', async () => {
    const atlas = await visitMap('/?carte=48.1,-1.7,9');
    const before = await namesInSight(atlas);
    expect(before.some((name) => name.includes('Rennes (35)'))).toBe(true);
    await atlas.page.reload();
    await expect.poll(() => namesInSight(atlas)).toEqual(before);
    expect(atlas.address()).toBe('/?carte=48.1,-1.7,9');
  });

  it('stays as it was when a campus is opened and closed again', async () => {
    const atlas = await visitMap('/?carte=48.1,-1.7,8');
    const before = await namesInSight(atlas);
    await atlas.card('Solidarités et bien-être').click();
    await atlas.button('Fermer la fiche').click();
    await expect.poll(() => namesInSight(atlas)).toEqual(before);
    expect(atlas.address()).toBe('/?carte=48.1,-1.7,8');
  });

  it('by keys works only while the map itself has the focus', async () => {
    const atlas = await visitMap('/');
    await atlas.page.getByRole('combobox', { name: 'Métier, mot-clé ou campus' }).focus();
    await atlas.press('+', 'ArrowLeft');
    expect(atlas.address()).not.toContain('carte=');
    await atlas.page.locator('.map-surface').focus();
    await atlas.press('+');
    await expect.poll(() => atlas.address()).toContain('carte=');
  });

  it('goes to a territory that is chosen', async () => {
    const atlas = await visitMap('/?territoire=bretagne');
    await expect.poll(async () => (await namesInSight(atlas)).length).toBeGreaterThan(2);
    expect((await namesInSight(atlas)).length).toBe(await atlas.marks().count());
  });
});

describe('history', () => {
  it('retraces filters, openings and closings, and a reload shows the same', async () => {
    const atlas = await visitMap('/');
    const seen: [string, string][] = [];
    const note = async () => {
      // The status follows the address.
      await atlas.rest();
      seen.push([atlas.address(), await atlas.status()]);
    };
    await note();
    await atlas.page.getByRole('checkbox', { name: 'Tourisme, gastronomie (14)' }).check();
    await atlas.hears('14 campus');
    await note();
    await atlas.page.getByRole('radio', { name: /^Campus d'excellence/ }).check();
    await expect.poll(() => atlas.address()).toContain('label=cmqe');
    await note();
    await atlas.card("Patrimoines, métiers d'art et tourisme").click();
    await atlas.page.getByRole('heading', { level: 1, name: "Patrimoines, métiers d'art et tourisme" }).waitFor();
    await note();
    for (const [address, status] of seen.slice(0, -1).reverse()) {
      await atlas.page.goBack();
      await expect.poll(() => atlas.address()).toBe(address);
      await expect.poll(() => atlas.status()).toBe(status);
    }
    for (const [address, status] of seen.slice(1)) {
      await atlas.page.goForward();
      await expect.poll(() => atlas.address()).toBe(address);
      await expect.poll(() => atlas.status()).toBe(status);
    }
    await atlas.page.reload();
    await atlas.page.getByRole('heading', { level: 1, name: "Patrimoines, métiers d'art et tourisme" }).waitFor();
    const last = seen.at(-1);
    await expect.poll(async () => [atlas.address(), await atlas.status()]).toEqual(last);
  });
});
