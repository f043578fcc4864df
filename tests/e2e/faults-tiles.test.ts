import { describe, expect } from 'vitest';
import { TILE_HOST } from './answers.ts';
import { visitMap, withBrowser, type Atlas, type Page, type VisitOptions } from './driver.ts';
import { fault } from './faults.ts';
import { expectSound } from './oracle.ts';

withBrowser();

const SENTENCE = "Le fond Plan IGN n'est pas disponible. Les contours restent affichés.";

const TILES = `${TILE_HOST}/**`;

/** Writes down which tiles a window asks for. */
function listenToTiles(asked: string[]) {
  return (page: Page) => page.on('request', (request) => request.url().includes('.png') && asked.push(request.url()));
}

/** Asks for the base map, and waits until the page says that it did not come. */
async function visitWithoutTiles(options: VisitOptions): Promise<Atlas> {
  const atlas = await visitMap('/', { expectedErrors: [/403|429|ERR_/], ...options });
  await atlas.button('Fond Plan IGN').click();
  await atlas.map().getByText(SENTENCE).waitFor();
  return atlas;
}

/** List, marks and outlines stand; one message, with its button. */
async function expectOutlinesAlone(atlas: Atlas): Promise<void> {
  expect(await atlas.status()).toBe(`109 campus. ${SENTENCE}`);
  expect(await atlas.page.locator('.map[data-has-tiles]').count()).toBe(0);
  expect(await atlas.page.locator('path.outline-land').count()).toBeGreaterThan(90);
  expect(await atlas.campusesOnMap()).toBe(109);
  expect(await atlas.button('Réessayer').count()).toBe(1);
}

/** No tile is asked for a second time until the visitor wishes it. */
async function expectNoStorm(atlas: Atlas, asked: string[]): Promise<void> {
  const before = asked.length;
  expect(before).toBeGreaterThan(3);
  expect(new Set(asked).size).toBe(before);
  await atlas.button('Zoomer').click();
  await atlas.settle();
  expect(asked.length).toBe(before);
  await atlas.button('Réessayer').click();
  await expect.poll(() => asked.length).toBeGreaterThan(before);
  await atlas.map().getByText(SENTENCE).waitFor();
}

/** Where the first mark stands from the middle of the map, in CSS pixels: a message below makes the map lower. */
async function firstMark(atlas: Atlas): Promise<[number, number]> {
  const [mark, frame] = await Promise.all([
    atlas.marks().first().boundingBox(),
    atlas.page.locator('.map-surface').boundingBox(),
  ]);
  return [mark!.x - frame!.x - frame!.width / 2, mark!.y - frame!.y - frame!.height / 2];
}

const refuse = (page: Page) => page.route(TILES, (route) => route.abort('connectionrefused'));

describe('the base map does not come', () => {
  fault(1, async () => {
    const atlas = await visitWithoutTiles({ prepare: refuse });
    await expectOutlinesAlone(atlas);
    await expectSound(atlas, 'list');
  });

  for (const status of [403, 429])
    fault(
      2,
      async () => {
        const asked: string[] = [];
        const answer = async (page: Page) => {
          listenToTiles(asked)(page);
          await page.route(TILES, (route) => route.fulfill({ status, headers: { 'retry-after': '1' } }));
        };
        const atlas = await visitWithoutTiles({ prepare: answer });
        await expectOutlinesAlone(atlas);
        await expectNoStorm(atlas, asked);
        await expectSound(atlas, 'list');
      },
      String(status),
    );

  fault(4, async () => {
    const asked: string[] = [];
    const atlas = await visitWithoutTiles({ tiles: '/html', prepare: async (page) => listenToTiles(asked)(page) });
    await expectOutlinesAlone(atlas);
    await expectNoStorm(atlas, asked);
    await expectSound(atlas, 'list');
  });
});

describe('the base map is late', () => {
  fault(3, async () => {
    const hold = (page: Page) => page.route(TILES, () => new Promise(() => {}));
    const atlas = await visitMap('/?territoire=centre-val-de-loire', { prepare: hold });
    await atlas.button('Fond Plan IGN').click();
    await expect.poll(() => atlas.page.locator('.leaflet-tile').count()).toBeGreaterThan(0);
    await atlas.mark(/^PatMAT/).click();
    await atlas.page.getByRole('heading', { level: 1, name: "Patrimoines, métiers d'art et tourisme" }).waitFor();
    expect(await atlas.page.locator('.leaflet-tile-loaded').count()).toBe(0);
    expect(await atlas.status()).toBe('4 campus');
    await expectSound(atlas, 'list');
  });

  fault(5, async () => {
    let isCut = false;
    // The tests' own answers know nothing of a network that is cut.
    const cut = (page: Page) =>
      page.route(TILES, (route) => (isCut ? route.abort('internetdisconnected') : route.fallback()));
    const atlas = await visitMap('/?carte=47,2,6', {
      prepare: cut,
      // The first move asks for the code of a campus too.
      expectedErrors: [/ERR_INTERNET_DISCONNECTED|dynamically imported/],
    });
    const setOffline = async (isOffline: boolean) => {
      isCut = isOffline;
      await atlas.page.context().setOffline(isOffline);
    };
    await setOffline(true);
    await atlas.button('Fond Plan IGN').click();
    await atlas.map().getByText(SENTENCE).waitFor();
    const before = { address: atlas.address(), mark: await firstMark(atlas) };
    await setOffline(false);
    await atlas.page.locator('.map[data-has-tiles]').waitFor();
    await expect.poll(() => atlas.map().getByText(SENTENCE).count()).toBe(0);
    expect(await atlas.status()).toBe('109 campus');
    expect({ address: atlas.address(), mark: await firstMark(atlas) }).toEqual(before);
    await expectSound(atlas, 'list');
  });

  fault(11, async () => {
    const atlas = await visitMap('/?carte=47,2,6');
    await atlas.button('Fond Plan IGN').click();
    await atlas.page.locator('.map[data-has-tiles]').waitFor();
    await atlas.settle();
    const asked = atlas.requests.length;
    // Longer than the network must hold to be believed (steady-network.ts), and much shorter.
    const [AFTERWARDS_MS, TURN_MS] = [1_500, 100];
    const messages = await atlas.page.evaluateHandle(() => {
      const said: string[] = [];
      new MutationObserver(() => said.push(document.querySelector('[role=status]')?.textContent ?? '')).observe(
        document.querySelector('[role=status]')!,
        { childList: true, characterData: true, subtree: true },
      );
      return said;
    });
    const context = atlas.page.context();
    for (let turn = 0; turn < 20; turn++) {
      await context.setOffline(true);
      await atlas.page.waitForTimeout(TURN_MS);
      await context.setOffline(false);
      await atlas.page.waitForTimeout(TURN_MS);
    }
    await atlas.page.waitForTimeout(AFTERWARDS_MS);
    await atlas.settle();
    const since = atlas.requests.slice(asked).map(({ href }) => href);
    expect(since.length).toBe(new Set(since).size);
    expect(since.filter((href) => href.includes('.png'))).toEqual([]);
    expect(new Set(await messages.jsonValue()).size).toBeLessThanOrEqual(1);
    await expectSound(atlas, 'list');
  });
});
