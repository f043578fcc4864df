import { describe, expect, it } from 'vitest';
import { expectRecorded } from '../records.ts';
import { byName, fewestKeys, TABS_TO_BOX } from '../search-presses.ts';
import { visit, withBrowser, type Atlas, type VisitOptions } from './driver.ts';
import { withoutPersons } from './recordable.ts';
import { pressesTo, walkByTab } from './tab-stops.ts';

withBrowser();

/** How many stops of a walk are kept in its record. */
const RECORDED = 60;

/** What a skip link may cost, in presses of keys from the top of the page (issue 5). */
const MOST_PRESSES = 12;

const DESK: VisitOptions = { width: 1440, height: 900 };
const PHONE: VisitOptions = { width: 360, height: 740, hasTouch: true };

const WALKS: [name: string, path: string, window: VisitOptions, hasLiveMap: boolean][] = [
  ['home-1440', '/', DESK, true],
  ['home-360', '/', PHONE, false],
  ['map-360', '/?vue=carte', PHONE, true],
  ['campus-1440', '/campus/patmat-centre-val-de-loire?q=patmat', DESK, true],
  ['table-1440', '/tableau', DESK, false],
  ['territory-1440', '/territoires/centre-val-de-loire', DESK, true],
];

/** Opens the page with its map alive, so that it does not come to life in the middle of the walk. */
async function open(path: string, window: VisitOptions, hasLiveMap: boolean): Promise<Atlas> {
  const atlas = await visit(path, window);
  if (!hasLiveMap) return atlas;
  const still = atlas.button('Explorer la carte');
  if (await still.isVisible()) await still.click();
  await atlas.marks().first().waitFor();
  await atlas.page.evaluate(() => {
    // The next Tab starts from where the focus was last.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
  return atlas;
}

describe('a walk by Tab from the top of the page', () => {
  it.each(WALKS)('is as recorded, ends, and hides no stop: %s', async (name, path, window, hasLiveMap) => {
    const atlas = await open(path, window, hasLiveMap);
    const stops = await walkByTab(atlas, RECORDED);
    const hidden = stops.filter(({ isVisible }) => !isVisible).map((stop) => stop.name);
    expect(hidden, 'stops of which nothing is seen').toEqual([]);
    expect(stops.filter(({ isMark }) => isMark).length, 'marks among the stops').toBe(hasLiveMap ? 1 : 0);
    const hasFooter = await atlas.page.getByRole('contentinfo').isVisible();
    expect(
      stops.some(({ isInFooter }) => isInFooter),
      'the footer is reached where there is one',
    ).toBe(hasFooter);
    const lines = stops.slice(0, RECORDED).map(({ spoken }, at) => `${at + 1}. ${spoken}`);
    const title = `# ${name} : ${path}, ${stops.length} arrêts`;
    expectRecorded(`tests/e2e/recorded/tab-${name}.txt`, withoutPersons([title, ...lines].join('\n')));
    console.info(`${name}: ${stops.length} stops by Tab, ${stops.filter(({ isInMap }) => isInMap).length} in the map.`);
    const places = stops.flatMap(({ id }, at) => (id.startsWith('resultat-') ? [at + 1] : []));
    if (places.length < 3) return;
    const median = places[(places.length - 1) >> 1];
    console.info(`${name}: by Tab alone, first campus ${places[0]}, median ${median}, last ${places.at(-1)}.`);
  });
});

describe('the walk itself', () => {
  it('sees a stop that something covers, and one that keeps the focus', async () => {
    const atlas = await visit('/label');
    await atlas.page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.id = 'cover';
      document.styleSheets[0]!.insertRule('#cover { position: fixed; inset: 0; z-index: 9999 }');
    });
    const stops = await walkByTab(atlas, 0);
    expect(stops.some(({ isVisible }) => isVisible)).toBe(false);
    await atlas.goto('/label');
    await atlas.page.evaluate(() => {
      document.querySelector('footer')!.addEventListener('keydown', (event) => {
        if (event.key !== 'Tab') return;
        event.preventDefault();
        document.querySelector<HTMLElement>('.brand')!.focus();
      });
    });
    await expect(walkByTab(atlas, 0)).rejects.toThrow(/trapped/);
  });
});

describe('a skip link', () => {
  it.each([
    ['1440 × 900', DESK],
    ['360 × 740', PHONE],
  ])('leads to the first campus of the results and to the map in few presses at %s', async (size, window) => {
    const atlas = await visit('/', window);
    await atlas.press('Tab', 'Enter');
    const toCard = 2 + (await pressesTo(atlas, ({ id }) => id.startsWith('resultat-'), MOST_PRESSES - 2));
    const [first] = await atlas.results().getByRole('link').allInnerTexts();
    expect(await atlas.focused()).toBe(first);
    await atlas.goto('/');
    await atlas.press('Tab', 'Tab', 'Enter');
    await atlas.marks().first().waitFor();
    const toMark = 3 + (await pressesTo(atlas, ({ isMark }) => isMark, MOST_PRESSES - 3));
    console.info(`By skip links at ${size}: ${toCard} presses to the first campus, ${toMark} to the first mark.`);
  });
});

describe('the text box', () => {
  const [first, median, last] = [byName[0]!, byName[(byName.length - 1) >> 1]!, byName.at(-1)!];
  it.each([first, median, last].map((campus) => [campus.name, campus] as const))(
    'leads by keyboard from the top of home to « %s »',
    async (name, campus) => {
      const { text, arrows, presses } = fewestKeys(campus)!;
      const atlas = await visit('/', DESK);
      await atlas.press(...Array<string>(TABS_TO_BOX).fill('Tab'));
      const hasFocus = () => atlas.box('Métier, mot-clé ou campus').evaluate((box) => box === document.activeElement);
      await expect.poll(hasFocus).toBe(true);
      // The trades come with the focus; before them, their lines are not there.
      await atlas.settle();
      await atlas.page.keyboard.type(text);
      // With the lines of the trades above it, which may come after its own.
      const line = atlas.suggestions().nth(arrows - 1);
      await line.filter({ hasText: name }).waitFor();
      await atlas.press(...Array<string>(arrows).fill('ArrowDown'), 'Enter');
      await atlas.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      console.info(`« ${name} » in ${presses} presses: ${TABS_TO_BOX} × Tab, « ${text} », ${arrows} × ↓, Enter.`);
    },
  );
});
