import { describe, expect, it } from 'vitest';
import { withBrowser, visit, visitMap } from './driver.ts';

withBrowser();

const DATA = '/data/v1/campus.json';

describe('what is asked of the network', () => {
  it('stays on the site, map included', async () => {
    const atlas = await visitMap('/');
    await atlas.marks().first().waitFor();
    const origins = new Set(atlas.requests.map(({ origin }) => origin));
    expect([...origins]).toEqual([new URL(atlas.page.url()).origin]);
    expect(await atlas.page.locator('path.outline-land').count()).toBeGreaterThan(90);
  });

  it('holds no map code and no outline on a phone until the map is asked for', async () => {
    const atlas = await visit('/', { width: 360, height: 740, hasTouch: true });
    await atlas.card('Aéronautique et spatial Occitanie').waitFor();
    expect(atlas.requestsFor('CampusMap')).toEqual([]);
    expect(atlas.requestsFor('outlines')).toEqual([]);
    await atlas.button('Voir la carte').click();
    await atlas.marks().first().waitFor();
    expect(atlas.requestsFor('CampusMap').length).toBeGreaterThan(0);
    expect(atlas.address()).toBe('/?vue=carte');
    await atlas.button('Voir la liste').click();
    await atlas.card('Aéronautique et spatial Occitanie').waitFor();
    expect(atlas.address()).toBe('/');
  });
});

describe('the detailed base map', () => {
  it('comes when asked for, with its credit, and goes when asked', async () => {
    const atlas = await visitMap('/');
    const toggle = atlas.button('Fond Plan IGN');
    expect(await toggle.getAttribute('aria-pressed')).toBe('false');
    await toggle.click();
    await atlas.page.locator('.map[data-has-tiles]').waitFor();
    await atlas.page.getByRole('link', { name: '© IGN – Plan IGN' }).waitFor();
    await toggle.click();
    await expect.poll(() => atlas.page.locator('.leaflet-tile').count()).toBe(0);
    expect(await atlas.page.getByRole('link', { name: '© IGN – Plan IGN' }).count()).toBe(0);
  });

  it('comes by itself when the visitor zooms in deep', async () => {
    const atlas = await visitMap('/?carte=48.1,-1.7,10');
    expect(atlas.requestsFor('.png')).toEqual([]);
    await atlas.button('Zoomer').click();
    await atlas.page.locator('.map[data-has-tiles]').waitFor();
  });

  it('is not offered where the deployer configured none', async () => {
    const atlas = await visitMap('/', { tiles: null });
    await atlas.marks().first().waitFor();
    expect(await atlas.button(/^Fond/).count()).toBe(0);
  });

  it('is not offered, and the map lives on, where the settings are missing or odd', async () => {
    for (const answer of [
      { status: 404, body: '' },
      { body: '{"tiles":{"url":3}}', contentType: 'application/json' },
    ]) {
      const atlas = await visitMap('/', { answers: { '/config.json': answer }, expectedErrors: [/404/] });
      await atlas.marks().first().waitFor();
      expect(await atlas.button(/^Fond/).count()).toBe(0);
    }
  });
});

describe('when something does not come', () => {
  it('the marks stand without the outlines, and a message says so', async () => {
    const atlas = await visit('/', { answers: { '/assets/outlines.topo*': { status: 500 } }, expectedErrors: [/500/] });
    await atlas.wantMap();
    await atlas.map().getByText('Les contours de la carte ne sont pas arrivés.', { exact: false }).waitFor();
    await expect.poll(() => atlas.campusesOnMap()).toBe(109);
  });

  it('the data come at the second try', async () => {
    const answers: Record<string, 'abort'> = { [DATA]: 'abort' };
    const atlas = await visit('/?label=cmqe', { answers, expectedErrors: [/ERR_FAILED/] });
    await atlas.page.getByRole('heading', { level: 1, name: 'Les données ne sont pas arrivées' }).waitFor();
    Reflect.deleteProperty(answers, DATA);
    await atlas.button('Réessayer').click();
    await atlas.hears(/^\d+ campus/);
  });
});

describe('the search by words', () => {
  it('whose code does not come asks for nothing, and says so', async () => {
    const atlas = await visit('/?q=soudage', {
      answers: { '/assets/load-words*': 'abort' },
      expectedErrors: [/ERR_FAILED|dynamically imported|preload/],
    });
    await atlas.page.getByText("La recherche par mots n'est pas arrivée : tous les campus restent affichés.").waitFor();
    await expect.poll(() => atlas.status()).toBe('109 campus');
  });

  it('comes when the visitor goes to its box, and not before', async () => {
    const atlas = await visit('/');
    expect(atlas.requestsFor('load-words')).toEqual([]);
    await atlas.page.getByRole('combobox', { name: 'Métier, mot-clé ou campus' }).focus();
    await expect.poll(() => atlas.requestsFor('load-words').length).toBe(1);
  });
});
