import { describe, expect } from 'vitest';
import { visit, visitMap, withBrowser, type Atlas } from './driver.ts';
import { fault } from './faults.ts';
import { expectSound } from './oracle.ts';

withBrowser();

const PATMAT = '/campus/patmat-centre-val-de-loire';

/** Follows an address inside the page, as a link of the site does. */
async function follow(atlas: Atlas, path: string): Promise<void> {
  await atlas.page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
}

/** What the status says from now on. */
async function listenToStatus({ page }: Atlas) {
  return page.evaluateHandle(() => {
    const said: string[] = [];
    const status = document.querySelector('[role=status]')!;
    const listener = new MutationObserver(() => said.push(status.textContent ?? ''));
    listener.observe(status, { childList: true, characterData: true, subtree: true });
    return said;
  });
}

/** What the screen shows, to be compared. */
async function screenOf(atlas: Atlas) {
  await atlas.rest();
  return {
    address: atlas.address(),
    status: await atlas.status(),
    title: await atlas.page.title(),
    heading: await atlas.page.getByRole('heading', { level: 1 }).allInnerTexts(),
    cards: await atlas.results().getByRole('listitem').count(),
    checked: await atlas.page
      .locator('input:checked')
      .evaluateAll((all) => all.map(({ id, parentElement }) => parentElement?.textContent ?? id)),
    chips: await atlas.page.getByRole('button', { name: /^Retirer/ }).allInnerTexts(),
  };
}

describe('the address', () => {
  fault(28, async () => {
    const atlas = await visit(PATMAT);
    await follow(atlas, '/campus/nulle-part');
    await atlas.page.getByRole('heading', { level: 1, name: 'Campus introuvable' }).waitFor();
    await expect.poll(() => atlas.focused()).toBe('Campus introuvable');
    expect(await atlas.page.title()).toMatch(/^Campus introuvable/);
    expect(await atlas.page.getByRole('link', { name: 'Voir tous les campus' }).count()).toBe(1);
    expect(await atlas.results().getByRole('listitem').count()).toBe(109);
    await expectSound(atlas, 'list');
  });

  fault(29, async () => {
    const atlas = await visit('/');
    for (const former of ['plasti-campus-d-oyonnax-bellignat', 'aerocampus-auvergne']) {
      await follow(atlas, `/campus/${former}?label=cmqe`);
      await expect.poll(() => atlas.address()).not.toContain(former);
      expect(atlas.address()).toMatch(/^\/campus\/[a-z0-9-]+\?label=cmqe$/);
      await expect.poll(() => atlas.page.title()).not.toMatch(/introuvable/);
    }
    await expectSound(atlas, 'list');
  });

  fault(32, async () => {
    const atlas = await visit('/404', { expectedErrors: [/404/] });
    for (const path of [
      '/?filiere=materiaux&filiere=tourisme-gastronomie&label=cmqe&statut=atteste',
      '/?q=avion&lieu=31555&rayon=100&tri=nom',
      `${PATMAT}?territoire=centre-val-de-loire`,
      '/?niveau=bts&carte=47.2,2.1,7',
    ]) {
      await atlas.goto(path);
      const before = await screenOf(atlas);
      await atlas.page.reload();
      await atlas.settle();
      expect(await screenOf(atlas)).toEqual(before);
      expect(before.address).toBe(path);
    }
    await atlas.page.goBack();
    await atlas.settle();
    await expectSound(atlas, 'list');
  });
});

/** Leaves for another page and comes back by the history: why the browser says that it kept no page. */
async function reasonsForNoPage(atlas: Atlas): Promise<string[]> {
  const session = await atlas.page.context().newCDPSession(atlas.page);
  await session.send('Page.enable');
  const told = new Promise<string[]>((resolve) =>
    session.once('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
      resolve(notRestoredExplanations.map(({ reason }) => reason)),
    ),
  );
  const address = atlas.address();
  await atlas.goto('/label');
  await atlas.page.evaluate(() => history.back());
  await expect.poll(() => atlas.address()).toBe(address);
  const reasons = await told;
  await atlas.settle();
  await session.detach();
  return reasons;
}

/** The tests' browser keeps no page, and says so itself. */
const BROWSERS_OWN = /^(BrowsingInstanceNotSwapped|BackForwardCacheDisabled)/;

describe('the cache of the history', () => {
  fault(
    31,
    async () => {
      const atlas = await visitMap('/?territoire=centre-val-de-loire');
      const ofThePage = async () => (await reasonsForNoPage(atlas)).filter((reason) => !BROWSERS_OWN.test(reason));
      expect(await ofThePage()).toEqual([]);
      await atlas.page.route('**/held', () => new Promise(() => {}));
      await atlas.page.evaluate(() => void fetch('/held').catch(() => undefined));
      expect(await ofThePage(), 'a page that hinders it').toEqual([
        expect.stringMatching(/^OutstandingNetworkRequest/),
      ]);
      await expectSound(atlas, 'list');
    },
    "rien dans la page ne l'empêche",
  );

  fault(
    31,
    async () => {
      const atlas = await visitMap('/?territoire=centre-val-de-loire');
      await expect.poll(() => atlas.campusesOnMap()).toBe(4);
      const said = await listenToStatus(atlas);
      const before = await screenOf(atlas);
      const session = await atlas.page.context().newCDPSession(atlas.page);
      const turn = (type: string) =>
        atlas.page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), type);
      await turn('pagehide');
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await atlas.page.setViewportSize({ width: 1000, height: 700 });
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await turn('pageshow');
      const width = async (part: string) => (await atlas.page.locator(part).boundingBox())!.width;
      await expect.poll(() => width('.map-surface')).toBe(await width('.map-stage'));
      expect(await atlas.campusesOnMap()).toBe(4);
      expect(await screenOf(atlas)).toEqual(before);
      expect(await said.jsonValue()).toEqual([]);
      await expectSound(atlas, 'list');
    },
    'page gelée, puis rendue',
  );
});
