import { describe, expect, inject, it } from 'vitest';
import { visit, withBrowser } from './driver.ts';

withBrowser();

describe('without JavaScript', () => {
  it.each([
    ['/', ["Patrimoines, métiers d'art et tourisme", 'Plan de France']],
    ['/campus/patmat-centre-val-de-loire', ['Missions', 'Référent académique', 'Source']],
    ['/filieres/tourisme-gastronomie', ["Patrimoines, métiers d'art et tourisme"]],
    ['/territoires/centre-val-de-loire', ['Erasmus+', 'janvier 2021', 'Loiret']],
    ['/label', ['2013', 'Cinq critères']],
    ['/donnees', ['Licence Ouverte']],
    ['/tableau', ['Bretagne']],
  ])('%s can be read', async (path, texts) => {
    const atlas = await visit(path, { javaScriptEnabled: false, width: 360, height: 740 });
    // As assistive technologies have it.
    const read = await atlas.page.locator('body').ariaSnapshot();
    for (const text of texts) expect(read).toContain(text);
  });

  it('the table promises no order that nothing would give', async () => {
    const introduction = /^Chaque case donne le nombre de campus/;
    const silent = await visit('/tableau', { javaScriptEnabled: false });
    expect(await silent.page.getByText(introduction).innerText()).toMatch(/voir ces campus\.$/);
    const alive = await visit('/tableau');
    expect(await alive.page.getByText(introduction).innerText()).toMatch(/un titre de colonne pour trier\.$/);
  });

  it.each([360, 768, 1440])('home and campus are one column that can be read at %i px', async (width) => {
    const home = await visit('/', { javaScriptEnabled: false, width, height: 900 });
    const map = (await home.map().boundingBox())!;
    expect(map.height).toBeLessThan(700);
    expect(map.width).toBeGreaterThan(width * 0.75);
    const card = (await home.results().getByRole('listitem').first().boundingBox())!;
    expect(card.width).toBeGreaterThan(280);
    const campus = await visit('/campus/patmat-centre-val-de-loire', { javaScriptEnabled: false, width, height: 900 });
    const heading = (await campus.page.getByRole('heading', { level: 1 }).boundingBox())!;
    expect(heading.y).toBeLessThan(400);
    expect((await campus.page.locator('.detail').boundingBox())!.width).toBeGreaterThan(Math.min(width, 704) * 0.9);
  });

  it('the address of a merged campus leads on', async () => {
    const atlas = await visit('/404', { javaScriptEnabled: false, expectedErrors: [/404/] });
    await atlas.page.goto(`${inject('siteAddress')}/campus/plasti-campus-d-oyonnax-bellignat`);
    await atlas.page.waitForURL(/\/campus\/(?!plasti-campus-d-oyonnax)/);
    expect(await atlas.page.locator('h1').count()).toBe(1);
  });
});
