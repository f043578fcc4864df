/** Ten thousand campuses: marks, keys and words are as right as with a hundred. How long it takes is measured in bench/. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../bench/records.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { visitMap, withBrowser, type Atlas } from './driver.ts';

withBrowser();

const DATA = '/data/v1/campus.json';
const COUNT = 10_000;
const SEED = 7;

/** Light ones: what is looked at is on the map. */
function manyCampuses(): Dataset {
  const made = datasetOf(JSON.parse(readFileSync(`public${DATA}`, 'utf8')) as Dataset, COUNT, SEED);
  const campuses = made.campuses.map((campus) => ({ ...campus, members: [], contacts: [], sites: [] }));
  return { ...made, campuses };
}

const many = manyCampuses();
const placed = many.campuses.filter(({ position }) => position !== null).length;

function visitMany(path: string): Promise<Atlas> {
  return visitMap(path, { answers: { [DATA]: { body: JSON.stringify(many), contentType: 'application/json' } } });
}

/** How many campuses a mark stands for, by its name: "1 234 campus, …". */
const countIn = (name: string) => Number((/^([\d\s]+) campus/.exec(name)?.[1] ?? '1').replace(/\s/g, ''));

/** Whether what has the focus is a mark that stands in the window of the map. */
function isFocusOnMarkInSight({ page }: Atlas): Promise<boolean> {
  return page.evaluate(() => {
    const [mark, surface] = [document.activeElement!, document.querySelector('.map-surface')!];
    const [one, all] = [mark.getBoundingClientRect(), surface.getBoundingClientRect()];
    const isInside = one.left >= all.left && one.right <= all.right && one.top >= all.top && one.bottom <= all.bottom;
    return mark.matches('.mark') && isInside;
  });
}

describe('with ten thousand campuses, the map', () => {
  it('holds each of them under one mark, each mark with a name of its own', async () => {
    const atlas = await visitMany('/?carte=46.6,2.4,5.5');
    await expect.poll(async () => (await atlas.markNames()).length).toBeGreaterThan(20);
    const names = await atlas.markNames();
    expect(names.reduce((sum, name) => sum + countIn(name), 0)).toBe(placed);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('has names of their own for the marks around a window that shows a part of them', async () => {
    const atlas = await visitMany('/?carte=47.4,0.7,9');
    await expect.poll(async () => (await atlas.markNames()).length).toBeGreaterThan(20);
    const names = await atlas.markNames();
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.reduce((sum, name) => sum + countIn(name), 0)).toBeLessThan(placed / 2);
  });

  it('leads by Home, End and arrows to marks that were not drawn', async () => {
    const atlas = await visitMany('/?carte=47.4,0.7,9');
    await atlas.page.locator('.mark[tabindex="0"]').focus();
    const reached: string[] = [];
    for (const key of ['End', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowRight']) {
      await atlas.press(key);
      await atlas.rest();
      expect(await isFocusOnMarkInSight(atlas), key).toBe(true);
      reached.push(await atlas.focused());
    }
    expect(new Set(reached).size).toBe(reached.length);
  });

  it('says in words how many there are, and how many of them it shows', async () => {
    const atlas = await visitMany('/?carte=47.4,0.7,8');
    const words = atlas.page.getByRole('region', { name: 'La carte en mots' });
    await expect.poll(() => words.innerText()).toMatch(/La vue actuelle en montre/);
    await atlas.rest();
    const said = (await words.innerText()).replace(/\s/g, ' ');
    expect(said).toContain('10 000 campus sur la carte');
    const [seen, outside] = [/en montre ([\d ]+),/, /les ([\d ]+) autres sont|([\d ]+) sont en dehors/].map((pattern) =>
      countIn(`${pattern.exec(said)?.slice(1).find(Boolean)?.trim()} campus`),
    );
    expect(seen! + outside!).toBe(placed);
    expect(seen).toBeGreaterThan(10);
  });
});
