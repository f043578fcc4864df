import { describe, expect, it } from 'vitest';
import { TILE_HOST } from './answers.ts';
import { visit, visitMap, withBrowser, type Atlas } from './driver.ts';
import { actOnce, randomFrom, SCREENS } from './robot.ts';

withBrowser();

/** What the robot does of itself on each screen. */
const ACTS_ON_A_SCREEN = 9;
/** Another walk, and one as long as wanted: ROBOT_SEED=7 ROBOT_MINUTES=5. */
const SEED = Number(process.env['ROBOT_SEED'] ?? 6);
const MINUTES = Number(process.env['ROBOT_MINUTES'] ?? 0);

const foreignTo = ({ requests, page }: Atlas) => {
  const { origin } = new URL(page.url());
  return requests.filter((url) => url.origin !== origin && url.protocol !== 'blob:').map(({ href }) => href);
};

describe('what is asked of other hosts', () => {
  it(
    'is nothing, whatever a visitor does on any screen without asking for tiles',
    { timeout: 120_000 + MINUTES * 90_000 },
    async () => {
      const random = randomFrom(SEED);
      const end = Date.now() + MINUTES * 60_000;
      const said: string[] = [];
      const atlas = await visit('/', { tiles: 'as published', expectedErrors: [/404/] });
      do {
        for (const screen of SCREENS) {
          // A step in the history may still be on its way to another document.
          await atlas.settle();
          await atlas.goto(screen);
          said.push(screen);
          for (let act = 0; act < ACTS_ON_A_SCREEN; act++) said.push(await actOnce(atlas, random));
          expect(foreignTo(atlas), `seed ${SEED}: ${said.slice(-20).join('; ')}`).toEqual([]);
        }
      } while (Date.now() < end);
      const did = said.filter((one) => !/^write nowhere|^move no map|nothing$/.test(one));
      console.log(
        `robot: seed ${SEED}, ${did.length} acts on ${SCREENS.length} screens, ${atlas.requests.length} requests`,
      );
      expect(did.length).toBeGreaterThan(SCREENS.length * (ACTS_ON_A_SCREEN - 3));
    },
  );

  it('is nothing when a press on a cluster leads deep; zooming in by oneself then asks', async () => {
    const atlas = await visitMap('/?carte=-17.5,-149.4,6');
    await atlas.mark(/^2 campus, Polynésie française/).click();
    await expect.poll(() => Number(/,([\d.]+)$/.exec(atlas.address())?.[1])).toBeGreaterThan(10.5);
    await atlas.settle();
    expect(foreignTo(atlas)).toEqual([]);
    await atlas.button('Zoomer').click();
    await atlas.page.locator('.map[data-has-tiles]').waitFor();
  });

  it('is the tiles of one host once they are asked for, and what the host is told is written', async () => {
    const atlas = await visitMap('/');
    expect(foreignTo(atlas)).toEqual([]);
    await atlas.button('Fond Plan IGN').click();
    await atlas.page.locator('.map[data-has-tiles]').waitFor();
    const hosts = new Set(foreignTo(atlas).map((href) => new URL(href).origin));
    expect([...hosts]).toEqual([TILE_HOST]);
    await atlas.goto('/donnees-personnelles');
    const { host } = new URL(TILE_HOST);
    await atlas.page.getByText(`Alors ${host} voit votre adresse IP`, { exact: false }).waitFor();
  });
});
