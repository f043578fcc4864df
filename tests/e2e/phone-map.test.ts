import { describe, expect, it } from 'vitest';
import { visit, withBrowser } from './driver.ts';

withBrowser();

const CENTRE = '/?territoire=centre-val-de-loire';
const PHONE = { width: 360, height: 740, hasTouch: true };

/** Whether what the eye sees at the middle of an element is the element. */
function isAtItsMiddle(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(x + width / 2, y + height / 2);
  return seen !== null && element.contains(seen);
}

describe('on a phone, a mark', () => {
  it('opens a sheet with one link, and the map can still be used', async () => {
    const atlas = await visit(`${CENTRE}&lieu=45234&vue=carte`, PHONE);
    await atlas.mark(/^PatMAT/).click();
    const sheet = atlas.page.getByRole('region', { name: 'Campus choisi sur la carte' });
    expect(await sheet.innerText()).toMatch(/Patrimoines[^]*Tours \(37\)[^]*km au sud-ouest d'Orléans/);
    expect(await sheet.getByRole('link').count()).toBe(1);
    expect(await atlas.focused()).toMatch(/^Patrimoines/);
    await atlas.button('Zoomer').click();
    await expect.poll(() => atlas.address()).toContain('carte=');
    for (const side of ['le haut', 'la gauche', 'la droite', 'le bas'])
      await atlas.button(`Déplacer vers ${side}`).click();
    expect(atlas.address()).not.toContain('/campus/');
    expect(await sheet.isVisible()).toBe(true);
    await sheet.getByRole('link').click();
    await atlas.page.getByRole('heading', { level: 1, name: /^Patrimoines/ }).waitFor();
    await atlas.button('Fermer la fiche').click();
    await expect.poll(() => atlas.focused()).toMatch(/^Patrimoines/);
    expect(atlas.address()).toContain('vue=carte');
  });

  it('has the focus again once its sheet is closed, by Escape or by its button', async () => {
    const atlas = await visit(`${CENTRE}&vue=carte`, PHONE);
    for (const close of [() => atlas.press('Escape'), () => atlas.button('Fermer').click()]) {
      await atlas.mark(/^PatMAT/).press('Enter');
      await atlas.page.getByRole('region', { name: 'Campus choisi sur la carte' }).waitFor();
      await expect.poll(() => atlas.focused()).toMatch(/^Patrimoines/);
      await close();
      expect(await atlas.focused()).toMatch(/^PatMAT/);
    }
  });

  it.each([
    [740, 360],
    [568, 320],
  ])('keeps its sheet in sight when the phone is turned (%i × %i)', async (width, height) => {
    const atlas = await visit(`${CENTRE}&vue=carte`, PHONE);
    await atlas.mark(/^PatMAT/).press('Enter');
    const link = atlas.page.getByRole('region', { name: 'Campus choisi sur la carte' }).getByRole('link');
    await link.waitFor();
    await atlas.page.setViewportSize({ width, height });
    await expect.poll(() => link.evaluate(isAtItsMiddle)).toBe(true);
  });
});

describe('the filters of a phone', () => {
  it('make way for the campus that the history comes back to', async () => {
    const atlas = await visit('/', PHONE);
    await atlas.card('Aéronautique et spatial').click();
    await atlas.page.getByRole('heading', { level: 1, name: 'Aéronautique et spatial' }).waitFor();
    await atlas.button('Fermer la fiche').click();
    await atlas.button('Filtrer').click();
    await atlas.page.goBack();
    await atlas.page.getByRole('heading', { level: 1, name: 'Aéronautique et spatial' }).waitFor();
    expect(await atlas.button('Fermer la fiche').isVisible()).toBe(true);
  });
});
