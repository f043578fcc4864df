import { describe, expect, it } from 'vitest';
import { visit, withBrowser, type Atlas } from './driver.ts';
import { violations } from './scanners.ts';

withBrowser();

const WHAT = 'Métier, mot-clé ou campus';
const WHERE = 'Ville, code postal, département ou académie';

/** Types into a box as a visitor does, and waits for its lines. */
async function write(atlas: Atlas, box: typeof WHAT | typeof WHERE, text: string): Promise<void> {
  await atlas.box(box).click();
  await atlas.page.keyboard.type(text);
  await atlas.suggestions().first().waitFor();
}

describe('the two boxes', () => {
  it('by keyboard alone lead from a trade and a town to a campus nearby', async () => {
    const atlas = await visit('/');
    await atlas.press('Tab', 'Tab', 'Tab');
    for (
      let steps = 0;
      steps < 12 && !(await atlas.box(WHAT).evaluate((box) => box === document.activeElement));
      steps++
    ) {
      await atlas.press('Tab');
    }
    await atlas.page.keyboard.type('soudeu');
    await atlas.suggestions().first().waitFor();
    await atlas.press('ArrowDown', 'Enter');
    await atlas.press('Tab', 'Tab', 'Tab');
    await atlas.page.keyboard.type('nantes');
    await atlas.suggestions().first().waitFor();
    await atlas.press('Enter');
    expect(atlas.address()).toMatch(/^\/\?q=soudeu(r|se)&lieu=44109$/);
    const first = atlas.results().getByRole('listitem').first();
    await expect.poll(() => first.innerText()).toMatch(/km .* de Nantes|à Nantes/);
    expect(await first.innerText()).toMatch(/soudeu/);
  });

  it.each([
    ['360 px', { width: 360, height: 740, hasTouch: true }],
    ['1440 px, dark', { width: 1440, height: 900, colorScheme: 'dark' as const }],
    ['1440 px, forced colours', { width: 1440, height: 900, forcedColors: 'active' as const }],
  ])('have open lists without a fault for axe, within the window, at %s', async (_, window) => {
    const atlas = await visit('/', window);
    await write(atlas, WHAT, 'num');
    await atlas.press('ArrowDown');
    expect(await violations(atlas)).toEqual([]);
    await atlas.press('Escape');
    await write(atlas, WHERE, 'saint-denis');
    expect(await violations(atlas)).toEqual([]);
    const list = (await atlas.page.getByRole('listbox').boundingBox())!;
    expect(list.x).toBeGreaterThanOrEqual(0);
    expect(list.x + list.width).toBeLessThanOrEqual(window.width);
    const top = await atlas
      .suggestions()
      .nth(3)
      .evaluate((option) => {
        const { left, top, width, height } = option.getBoundingClientRect();
        return option.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
    expect(top, 'the fourth line is covered').toBe(true);
  });

  it('say so where their code cannot come, beside a list that answers', async () => {
    const atlas = await visit('/', {
      answers: { '/assets/home-*': 'abort' },
      expectedErrors: [/ERR_FAILED|dynamically imported|preload/],
    });
    await atlas.page.locator('.find').getByText('Vérifiez-la, puis rechargez la page').waitFor();
    await atlas.page.locator('.filters').getByText('Vérifiez-la, puis rechargez la page').waitFor();
    await atlas.results().getByRole('link').first().click();
    await atlas.page.getByRole('heading', { name: 'Référent académique' }).waitFor();
  });

  it('fetch the places when the box is entered, and nothing else leaves the page while typing', async () => {
    const atlas = await visit('/');
    expect(atlas.requestsFor('places')).toEqual([]);
    await write(atlas, WHERE, 'lyo');
    expect(atlas.requestsFor('places').filter(({ pathname }) => pathname.endsWith('.json'))).toHaveLength(1);
    const before = atlas.requests.length;
    await atlas.page.keyboard.type('n 3e');
    await expect.poll(() => atlas.suggestions().first().innerText()).toContain('Lyon 3e arrondissement');
    expect(atlas.requests.length).toBe(before);
  });
});

describe('a place', () => {
  it('is shown on the map with its radius, in sight', async () => {
    const atlas = await visit('/?lieu=45234&rayon=50', { width: 1440, height: 900 });
    const circle = atlas.map().locator('.place-radius');
    await circle.waitFor({ state: 'attached' });
    const [round, map] = await Promise.all([circle.boundingBox(), atlas.map().locator('.map-surface').boundingBox()]);
    expect(round!.x).toBeGreaterThan(map!.x);
    expect(round!.y).toBeGreaterThan(map!.y);
    expect(round!.x + round!.width).toBeLessThan(map!.x + map!.width);
    expect(round!.y + round!.height).toBeLessThan(map!.y + map!.height);
    expect(round!.height).toBeGreaterThan(map!.height / 2);
    await atlas.page.getByRole('combobox', { name: 'Rayon' }).selectOption('200 km');
    await expect.poll(async () => (await circle.boundingBox())!.height).not.toBe(round!.height);
    expect(atlas.address()).toBe('/?lieu=45234&rayon=200');
  });

  it('overseas shows its island', async () => {
    const atlas = await visit('/?lieu=97411', { width: 1440, height: 900 });
    await atlas.map().getByText('Saint-Denis (974)').waitFor();
    await atlas
      .mark(/Réunion|974|Le Port/)
      .first()
      .waitFor();
  });

  it('is the device’s own when the visitor asks, and its address is no closer than a kilometre', async () => {
    const atlas = await visit('/', { geolocation: { latitude: 47.902964, longitude: 1.909251, accuracy: 30 } });
    await atlas.button('Autour de moi').click();
    await expect.poll(() => atlas.address()).toBe('/?lieu=47.9,1.91');
    await atlas.hears(/Position trouvée/);
    expect(atlas.requests.every(({ href }) => !/47\.9|1\.9/.test(href))).toBe(true);
  });

  it('is asked for in words where the device refuses', async () => {
    const atlas = await visit('/');
    await atlas.button('Autour de moi').click();
    await atlas.hears(/n'a pas donné la position/);
    expect(atlas.address()).toBe('/');
  });
});
