import { describe, expect, it } from 'vitest';
import { visit, withBrowser } from './driver.ts';

withBrowser();

describe('the map in the page', () => {
  it('keeps its place while the code of its words is late', async () => {
    const atlas = await visit('/404', { expectedErrors: [/404/], width: 1440, height: 900 });
    await atlas.page.route('**/assets/home-*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await atlas.goto('/');
    await atlas.page.locator('.map-words p').waitFor();
    const shift = await atlas.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        }),
    );
    expect(shift).toBeLessThan(0.005);
  });

  it('is few elements with a name, and the live one takes its place without a jump', async () => {
    const atlas = await visit('/', { width: 1440, height: 900 });
    const plan = atlas.map().getByRole('img', { name: /^Plan de France : 109 campus, outre-mer compris$/ });
    expect(await plan.locator('*').count()).toBeLessThanOrEqual(40);
    expect(atlas.requestsFor('CampusMap')).toEqual([]);
    const before = await atlas.map().boundingBox();
    await atlas.page.evaluate(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number }[])
          (window as unknown as { shift: number }).shift += entry.value;
      }).observe({ type: 'layout-shift' });
    });
    await atlas.map().hover();
    await atlas.marks().first().waitFor();
    expect(await atlas.map().boundingBox()).toEqual(before);
    expect(await atlas.page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.005);
  });

  it.each(['/territoires/bretagne', '/filieres/materiaux'])('of %s comes alive where it stands', async (path) => {
    const atlas = await visit(path, { width: 360, height: 740 });
    const list = atlas.page.locator('.page-items').first();
    const [before, top] = await Promise.all([atlas.page.locator('.page-map').boundingBox(), list.boundingBox()]);
    await atlas.button('Explorer la carte').click();
    await atlas.marks().first().waitFor();
    const live = (await atlas.map().boundingBox())!;
    expect([live.width, live.height].map(Math.round)).toEqual([before!.width, before!.height].map(Math.round));
    const scrolled = await atlas.page.evaluate(() => scrollY);
    expect(Math.round((await list.boundingBox())!.y + scrolled)).toBe(Math.round(top!.y));
  });

  it('opens the campus whose dot is tapped, before anything of the live one is there', async () => {
    const atlas = await visit('/', { width: 1180, height: 820, hasTouch: true });
    const dots = atlas.map().locator('.plan-dots[data-filiere="materiaux"]:not([data-hollow])');
    const target = await dots.evaluate((path: SVGPathElement) => {
      const [, x, y] = /^M([-\d.]+) ([-\d.]+)/.exec(path.getAttribute('d')!)!.map(Number);
      const { x: left, y: top } = new DOMPoint(x! + 6, y! + 2).matrixTransform(path.getScreenCTM()!);
      return { x: left, y: top };
    });
    await atlas.page.touchscreen.tap(target.x, target.y);
    await expect.poll(() => atlas.address()).toMatch(/^\/campus\//);
  });

  it.each(['focus', 'tap'] as const)('gives way to the live one on %s', async (manner) => {
    const atlas = await visit('/', { width: 1440, height: 900, hasTouch: manner === 'tap' });
    if (manner === 'focus') await atlas.button('Explorer la carte').focus();
    else await atlas.button('Explorer la carte').tap();
    await atlas.marks().first().waitFor();
    // The focus is not lost with the button that had it.
    if (manner === 'focus') expect(await atlas.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});
