import { describe, expect, it } from 'vitest';
import { withBrowser, visitMap } from './driver.ts';

withBrowser();

const CENTRE = '/?territoire=centre-val-de-loire';

describe('the map and the list', () => {
  it.each(['/', '/?filiere=tourisme-gastronomie', '/?label=cmqe&territoire=la-reunion', '/?q=aeronautique', '/?q=zzz'])(
    'hold the same campuses at %s',
    async (path) => {
      const atlas = await visitMap(path);
      const inList = await atlas.results().getByRole('listitem').count();
      await expect.poll(() => atlas.campusesOnMap()).toBe(inList);
      expect(await atlas.status()).toMatch(inList === 0 ? /^Aucun campus/ : new RegExp(`^${inList} campus`));
    },
  );

  it('leave the merged campuses out', async () => {
    const atlas = await visitMap('/?q=mode');
    await atlas.marks().first().waitFor();
    expect((await atlas.markNames()).join()).not.toContain('CMQ Mode,');
    expect(await atlas.card('Mode en Île-de-France').count()).toBe(0);
  });

  it('light each other up', async () => {
    const atlas = await visitMap(CENTRE);
    const card = atlas.card("Patrimoines, métiers d'art et tourisme");
    await card.hover();
    await expect.poll(() => atlas.mark(/^PatMAT/).getAttribute('data-highlighted')).toBe('true');
    await atlas.button('Zoomer').hover();
    await expect.poll(() => atlas.mark(/^PatMAT/).getAttribute('data-highlighted')).toBeNull();
    await atlas.mark(/^PatMAT/).hover();
    const item = atlas.results().getByRole('listitem').filter({ hasText: "Patrimoines, métiers d'art et tourisme" });
    await expect.poll(() => item.getAttribute('data-highlighted')).toBe('true');
  });
});

describe('a mark', () => {
  it('has a name of its own: name, town, filière, label', async () => {
    const atlas = await visitMap(CENTRE);
    await atlas.mark("PatMAT, Tours (37), Tourisme, gastronomie, Campus d'excellence").waitFor();
    const names = await atlas.markNames();
    expect(new Set(names).size).toBe(names.length);
  });

  it('opens its campus by a click, and closing gives the focus back to it', async () => {
    const atlas = await visitMap(CENTRE);
    await atlas.mark(/^PatMAT/).click();
    await atlas.page.getByRole('heading', { level: 1, name: "Patrimoines, métiers d'art et tourisme" }).waitFor();
    expect(atlas.address()).toBe(`/campus/patmat-centre-val-de-loire?territoire=centre-val-de-loire`);
    await atlas.button('Fermer la fiche').click();
    expect(atlas.address()).toBe(CENTRE);
    expect(await atlas.focused()).toMatch(/^PatMAT/);
  });

  it.each(['Enter', ' '])('opens its campus by the key "%s"', async (key) => {
    const atlas = await visitMap(CENTRE);
    await atlas.mark(/^PatMAT/).focus();
    await atlas.press(key);
    await atlas.page.getByRole('heading', { level: 1, name: "Patrimoines, métiers d'art et tourisme" }).waitFor();
  });

  it('opens nothing when the map is dragged by it', async () => {
    const atlas = await visitMap(CENTRE);
    const box = (await atlas.mark(/^PatMAT/).boundingBox())!;
    await atlas.page.mouse.move(box.x + 20, box.y + 20);
    await atlas.page.mouse.down();
    await atlas.page.mouse.move(box.x + 90, box.y + 60, { steps: 5 });
    await atlas.page.mouse.up();
    await expect.poll(() => atlas.address()).toContain('carte=');
    expect(atlas.address()).not.toContain('/campus/');
  });

  it('is hollow and says so where the position is approximate', async () => {
    const atlas = await visitMap('/?q=agroalimentaire mayenne');
    const mark = atlas.mark(/position approximative : académie de Nantes/);
    await mark.waitFor();
    await expect.poll(() => mark.locator('[data-hollow]').count()).toBe(1);
  });

  it('is a diamond for excellence and a disc otherwise', async () => {
    const atlas = await visitMap(CENTRE);
    expect(
      await atlas
        .mark(/^PatMAT/)
        .locator('rect')
        .count(),
    ).toBe(1);
    const other = await visitMap('/?q=ferrocampus');
    expect(
      await other
        .mark(/^Ferrocampus/)
        .locator('circle')
        .first()
        .getAttribute('r'),
    ).toBe('17.5');
  });
});

describe('several campuses under one mark', () => {
  it('say how many and where', async () => {
    const atlas = await visitMap('/', { width: 1440, height: 900 });
    await atlas.marks().first().waitFor();
    await expect.poll(() => atlas.markNames()).toContainEqual(expect.stringMatching(/^8 campus, Hauts-de-France/));
  });

  it('on one point are each in reach by keyboard, and Escape gives the focus back', async () => {
    const atlas = await visitMap(CENTRE);
    await atlas.mark(/^3 campus au même endroit/).focus();
    await atlas.press('Enter');
    expect(await atlas.focused()).toMatch(/^CosmetoPharma/);
    await atlas.press('Tab', 'Tab');
    expect(await atlas.focused()).toMatch(/^TransNum/);
    await atlas.press('Escape');
    expect(await atlas.focused()).toMatch(/^3 campus au même endroit/);
    await atlas.press('Enter', 'Tab', 'Tab', 'Enter');
    await atlas.page.getByRole('heading', { level: 1, name: 'Transformation numérique' }).waitFor();
  });

  it('still say the others when one of them is open', async () => {
    const atlas = await visitMap('/campus/transnum-centre-val-de-loire?territoire=centre-val-de-loire');
    await atlas.mark(/^TransNum/).waitFor();
    await atlas.mark(/^2 campus au même endroit/).waitFor();
    await expect.poll(() => atlas.mark(/^TransNum/).getAttribute('aria-current')).toBe('true');
  });
});
