import { describe, expect, it } from 'vitest';
import { byName, fewestKeys } from '../search-presses.ts';

/** From the top of home, to any campus (issue 5). */
const MOST_PRESSES = 25;

describe('by the text box, from the top of home', () => {
  it(`each campus is ${MOST_PRESSES} presses away at most`, { timeout: 30_000 }, () => {
    const found = byName.map((campus) => ({ campus, keys: fewestKeys(campus) }));
    const far = found.filter(({ keys }) => keys === null || keys.presses > MOST_PRESSES);
    expect(far.map(({ campus, keys }) => `${campus.name} : ${keys?.presses ?? 'never suggested'}`)).toEqual([]);
    const presses = found.flatMap(({ keys }) => keys?.presses ?? []).sort((a, b) => a - b);
    console.info(`Presses to a campus by search: median ${presses[presses.length >> 1]}, most ${presses.at(-1)}.`);
  });
});
