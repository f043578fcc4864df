/** What must be true under every fault. Uncaught errors, foreign requests and violations are the driver's to find. */
import { expect } from 'vitest';
import type { Atlas } from './driver.ts';
import { violations } from './scanners.ts';

/** What a fault leaves to act with: the list of campuses, or a message with its button. */
export type Leaves = 'list' | 'panel';

/** How many presses of Tab may lead from the heading of the results to their first card. */
const MOST_TABS = 8;

let judgements = 0;

/** How many times a page has been judged as a whole, in this file of tests. */
export function judgementsSoFar(): number {
  return judgements;
}

/** The page is no blank, has one heading, one status, no violation of axe, and a keyboard does what there is to do. */
export async function expectSound(atlas: Atlas, leaves: Leaves): Promise<void> {
  await atlas.rest();
  await expectReadable(atlas);
  expect(await violations(atlas), 'axe').toEqual([]);
  if (leaves === 'panel') await expectPanelByKeyboard(atlas);
  else await expectListByKeyboard(atlas);
  judgements++;
}

/** The same where the browser runs no script: axe is one itself. */
export async function expectSoundWithoutScripts(atlas: Atlas): Promise<void> {
  await expectReadable(atlas);
  await expectListByKeyboard(atlas);
  judgements++;
}

/** The part of the oracle that looks and does nothing. */
export async function expectReadable({ page }: Atlas): Promise<void> {
  const seen = await page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility()).length,
    statuses: document.querySelectorAll('[role=status]').length,
    alerts: document.querySelectorAll('[role=alert]').length,
    characters: document.querySelector('main')?.innerText.trim().length ?? 0,
  }));
  expect(seen.headings, 'main heading').toBe(1);
  expect(seen.statuses, 'status messages').toBeLessThanOrEqual(1);
  expect(seen.alerts, 'alerts').toBeLessThanOrEqual(1);
  expect(seen.characters, 'characters in the page').toBeGreaterThan(60);
}

/** From the results' heading, Tab reaches a card, and Enter opens its campus. */
async function expectListByKeyboard(atlas: Atlas): Promise<void> {
  const { page } = atlas;
  const skip = page.getByRole('link', { name: 'Aller aux résultats' });
  await skip.focus();
  await atlas.press('Enter');
  const isOnCard = () => page.evaluate(() => document.activeElement?.classList.contains('card-name') ?? false);
  for (let presses = 0; presses < MOST_TABS && !(await isOnCard()); presses++) await atlas.press('Tab');
  expect(await isOnCard(), 'a card has the focus').toBe(true);
  const name = await atlas.focused();
  await atlas.press('Enter');
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Tab reaches the button of the message. */
async function expectPanelByKeyboard(atlas: Atlas): Promise<void> {
  const buttons = atlas.button(/^(Réessayer|Recharger la page)$/);
  expect(await buttons.count(), 'button of the message').toBe(1);
  const hasFocus = () => buttons.evaluate((button) => button === document.activeElement);
  for (let presses = 0; presses < 2 * MOST_TABS && !(await hasFocus()); presses++) await atlas.press('Tab');
  expect(await hasFocus(), 'the button has the focus').toBe(true);
}
