import { describe, expect, it } from 'vitest';
import { withBrowser, visit, visitMap, type Atlas } from './driver.ts';
import { openState, STATES } from './states.ts';

withBrowser();

/** A campus at the end of the list. */
const FAR_DOWN = 'Tourisme et innovation';

describe('nothing overflows', () => {
  const width = (atlas: Atlas) =>
    atlas.page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);

  it.each(STATES)('at 320 × 256: $name', async (state) => {
    const atlas = await openState(state, { width: 320, height: 256 });
    const [content, frame] = await width(atlas);
    expect(content).toBeLessThanOrEqual(frame);
  });

  it.each([360, 768, 1440])('with twice the text at %i px', async (frameWidth) => {
    const atlas = await visit('/campus/cosmetopharma-centre-val-de-loire', { width: frameWidth, height: 800 });
    await atlas.page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const [content, frame] = await width(atlas);
    expect(content).toBeLessThanOrEqual(frame);
  });
});

describe('beside an open campus', () => {
  it.each([
    [768, 1024],
    [1440, 900],
  ])('the window itself does not scroll at %i × %i', async (frameWidth, height) => {
    const atlas = await visit('/campus/patmat-centre-val-de-loire', { width: frameWidth, height });
    expect(await atlas.page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });
});

describe('loading', () => {
  it.each([
    [360, 740],
    [1440, 900],
  ])('moves nothing at %i × %i', async (frameWidth, height) => {
    const atlas = await visit('/', { width: frameWidth, height });
    const shift = await atlas.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const entries = list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[];
            resolve(entries.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shift).toBeLessThan(0.02);
  });
});

describe('on the screen', () => {
  it('no English word is left, in names and in text', async () => {
    const atlas = await visitMap('/campus/patmat-centre-val-de-loire');
    await atlas.marks().first().waitFor();
    const words = await atlas.page.evaluate(() =>
      [...document.querySelectorAll('body *')].flatMap((element) => [
        ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''),
        element.getAttribute('aria-label') ?? '',
        element.getAttribute('title') ?? '',
        element.getAttribute('alt') ?? '',
      ]),
    );
    expect(
      words.filter((text) => /\b(zoom (in|out)|close|search|loading|marker|popup|leaflet|map)\b/i.test(text)),
    ).toEqual([]);
  });

  it('the three skip links come first and lead where they say', async () => {
    const atlas = await visit('/');
    for (const [presses, name, target] of [
      [1, 'Aller aux résultats', 'resultats'],
      [2, 'Aller à la carte', 'carte'],
      [3, 'Aller aux filtres', 'filtres'],
    ] as const) {
      await atlas.page.reload();
      await atlas.results().waitFor();
      await atlas.press(...Array<string>(presses).fill('Tab'));
      expect(await atlas.focused()).toBe(name);
      await atlas.press('Enter');
      expect(await atlas.page.evaluate(() => document.activeElement?.id)).toBe(target);
    }
  });

  it('the skip links lead to what a phone does not show yet', async () => {
    const atlas = await visit('/', { width: 360, height: 740 });
    await atlas.press('Tab', 'Tab', 'Enter');
    await atlas.marks().first().waitFor();
    await expect.poll(() => atlas.page.evaluate(() => document.activeElement?.id)).toBe('carte');
    await atlas.page.reload();
    await atlas.marks().first().waitFor();
    await atlas.press('Tab', 'Tab', 'Tab', 'Enter');
    expect(await atlas.page.evaluate(() => document.activeElement?.id)).toBe('filtres');
    await atlas.page.getByRole('checkbox', { name: 'Tourisme, gastronomie (14)' }).check();
    await atlas.button('Voir 14 campus').click();
    expect(await atlas.focused()).toBe('Filtrer (1)');
  });

  it.each([
    ['phone', { width: 360, height: 740 }],
    // By finger, whose targets are large: the filters are longer than the window.
    ['tablet', { width: 768, height: 1024, hasTouch: true }],
  ])('a %s comes back from the filters to where its list was, if nothing was chosen', async (_, size) => {
    const atlas = await visit('/', size);
    const top = async (name: string) => (await atlas.card(name).boundingBox())!.y;
    await atlas.card(FAR_DOWN).scrollIntoViewIfNeeded();
    const before = await top(FAR_DOWN);
    for (const close of [() => atlas.press('Escape'), () => atlas.button('Voir 109 campus').click()]) {
      await atlas.button('Filtrer').click();
      // They begin at their first, however far down the list was.
      await atlas.page.getByRole('checkbox').first().waitFor();
      expect((await atlas.page.getByRole('heading', { name: 'Filtres' }).boundingBox())!.y).toBeGreaterThan(0);
      await close();
      await expect.poll(() => top(FAR_DOWN)).toBe(before);
    }
    await atlas.button('Filtrer').click();
    await atlas.page.getByRole('checkbox', { name: /^Seulement les campus attestés/ }).check();
    await atlas.button(/^Voir \d+ campus/).click();
    const first = atlas.results().getByRole('listitem').first();
    await expect.poll(async () => (await first.boundingBox())!.y).toBeLessThan(size.height * 0.75);
    expect((await first.boundingBox())!.y).toBeGreaterThan(0);
  });

  it('what a phone does not show is neither heard nor reached, and takes no room', async () => {
    const atlas = await visit('/', { width: 360, height: 740 });
    const first = await atlas.results().getByRole('link').first().textContent();
    const isHeard = async () => (await atlas.page.locator('body').ariaSnapshot()).includes(`link "${first}"`);
    const room = () => atlas.page.evaluate(() => document.documentElement.scrollHeight);
    const whole = await room();
    const reached = async () => {
      const names = new Set<string | undefined>();
      for (let presses = 0; presses < 60; presses++) {
        await atlas.press('Tab');
        names.add((await atlas.focused()) ?? undefined);
      }
      return names.has(first!);
    };
    for (const [show, hide] of [
      [() => atlas.button('Voir la carte').click(), () => atlas.button('Voir la liste').click()],
      [() => atlas.button('Filtrer').click(), () => atlas.press('Escape')],
      [() => atlas.results().getByRole('link').nth(1).click(), () => atlas.button('Fermer la fiche').click()],
    ] as const) {
      expect(await isHeard()).toBe(true);
      await show();
      await expect.poll(isHeard).toBe(false);
      expect(await reached()).toBe(false);
      expect(await room()).toBeLessThan(whole / 2);
      await hide();
      await expect.poll(isHeard).toBe(true);
      expect(await room()).toBe(whole);
    }
  });

  it('a skip link to the filters leads to their beginning, from a campus far down in the list too', async () => {
    const atlas = await visit('/', { width: 360, height: 740 });
    await atlas.card(FAR_DOWN).focus();
    await atlas.press('Enter');
    await atlas.page.getByRole('heading', { name: 'Référent académique' }).waitFor();
    await atlas.page.getByRole('link', { name: 'Aller aux filtres' }).focus();
    await atlas.press('Enter');
    await expect.poll(() => atlas.page.evaluate(() => document.activeElement?.id)).toBe('filtres');
    expect(await atlas.page.evaluate(() => scrollY)).toBeLessThan(200);
  });

  it('a phone comes back from the map to where its list was, and with other results to their first', async () => {
    const atlas = await visit('/', { width: 360, height: 740, hasTouch: true });
    const top = async () => (await atlas.card(FAR_DOWN).boundingBox())!.y;
    await atlas.card(FAR_DOWN).scrollIntoViewIfNeeded();
    const before = await top();
    await atlas.button('Voir la carte').tap();
    await atlas.marks().first().waitFor();
    await atlas.button('Voir la liste').tap();
    await expect.poll(top).toBe(before);
    expect(await atlas.focused()).toBe('Voir la carte');
    await atlas.button('Voir la carte').tap();
    await atlas.button('Filtrer').tap();
    await atlas.page.getByRole('checkbox', { name: /^Seulement les campus attestés/ }).check();
    await atlas.button(/^Voir \d+ campus/).tap();
    await atlas.button('Voir la liste').tap();
    const first = atlas.results().getByRole('listitem').first();
    await expect.poll(async () => (await first.boundingBox())!.y).toBeLessThan(740 * 0.75);
    expect((await first.boundingBox())!.y).toBeGreaterThan(0);
  });

  it.each([768, 1440])('at %i px other results are shown from their first, under an open campus too', async (width) => {
    const atlas = await visit('/', { width, height: 900 });
    await atlas.card(FAR_DOWN).scrollIntoViewIfNeeded();
    const top = async () => (await atlas.results().boundingBox())!.y;
    const before = await top();
    if (width === 1440) {
      await atlas.card(FAR_DOWN).click();
      await atlas.page.getByRole('heading', { name: 'Référent académique' }).waitFor();
      expect(await top()).toBe(before);
    }
    await atlas.box('Métier, mot-clé ou campus').fill('soudeur');
    await atlas.hears(/^\d+ campus/);
    await expect.poll(top).toBeGreaterThan(0);
  });

  it('the map moves without animation when motion is reduced, and with it otherwise', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const atlas = await visitMap('/', { reducedMotion });
      await atlas.marks().first().waitFor();
      const classes = await atlas.page.locator('.map-surface').getAttribute('class');
      expect(classes?.includes('leaflet-fade-anim')).toBe(reducedMotion === 'no-preference');
    }
  });

  it('a phone shows the campus as a page of its own, and the list where it was', async () => {
    const atlas = await visit('/', { width: 360, height: 740, hasTouch: true });
    const card = atlas.card('Tourisme et innovation');
    await card.scrollIntoViewIfNeeded();
    const scrolled = await atlas.page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(1000);
    const top = async () => (await card.boundingBox())?.y ?? NaN;
    const before = await top();
    await card.tap();
    await atlas.page.getByRole('heading', { level: 1, name: 'Tourisme et innovation' }).waitFor();
    await expect.poll(() => atlas.page.evaluate(() => scrollY)).toBe(0);
    expect(await atlas.results().isVisible()).toBe(false);
    await atlas.button('Fermer la fiche').tap();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(20);
    expect(await atlas.focused()).toBe('Tourisme et innovation');
  });
});

describe('on paper', () => {
  it('a campus is printed whole and alone', async () => {
    const atlas = await visit('/campus/patmat-centre-val-de-loire');
    await atlas.page.emulateMedia({ media: 'print' });
    expect(await atlas.results().isVisible()).toBe(false);
    expect(await atlas.map().isVisible()).toBe(false);
    expect(await atlas.button('Fermer la fiche').isVisible()).toBe(false);
    const panel = atlas.page.getByRole('region', { name: 'Fiche du campus' });
    const [shown, whole] = await panel.evaluate((element) => [element.clientHeight, element.scrollHeight] as const);
    expect(shown).toBeGreaterThanOrEqual(whole);
    await panel.getByText('Laurent Neveu').waitFor();
    const pdf = (await atlas.page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});
