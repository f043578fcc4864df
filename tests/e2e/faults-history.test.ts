import { describe, expect } from 'vitest';
import { visit, visitMap, withBrowser, type Atlas } from './driver.ts';
import { fault } from './faults.ts';
import { expectSound } from './oracle.ts';

const PATMAT = '/campus/patmat-centre-val-de-loire';

/** Follows an address inside the page, as a link of the site does. */
async function follow(atlas: Atlas, path: string): Promise<void> {
  await atlas.page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
}

/** What the screen shows, to be compared. */
async function screenOf(atlas: Atlas) {
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
  withBrowser();

  fault(28, async () => {
    const atlas = await visit(PATMAT);
    await follow(atlas, '/campus/nulle-part');
    await atlas.page.getByRole('heading', { level: 1, name: 'Campus introuvable' }).waitFor();
    expect(await atlas.focused()).toBe('Campus introuvable');
    expect(await atlas.page.title()).toMatch(/^Campus introuvable/);
    expect(await atlas.page.getByRole('link', { name: 'Voir tous les campus' }).count()).toBe(1);
    expect(await atlas.results().getByRole('listitem').count()).toBe(109);
    await expectSound(atlas, 'list');
  });

  fault(29, async () => {
    const atlas = await visit('/');
    for (const [former, now] of [
      ['plasti-campus-d-oyonnax-bellignat', /^\/campus\/(?!plasti-campus-d-oyonnax)/],
    ] as const) {
      await follow(atlas, `/campus/${former}?label=cmqe`);
      await expect.poll(() => atlas.address()).toMatch(now);
      expect(atlas.address()).toContain('?label=cmqe');
    }
    await expectSound(atlas, 'list');
  });

  fault(32, async () => {
    const atlas = await visit('/404', { expectedErrors: [/404/] });
    for (const path of [
      '/',
      '/?filiere=tourisme-gastronomie&filiere=materiaux&label=cmqe&statut=atteste',
      '/?q=soudeuse&territoire=bretagne',
      '/?q=avion&lieu=31555&rayon=100&tri=nom',
      `${PATMAT}?territoire=centre-val-de-loire`,
      '/?carte=47.2,2.1,7&niveau=bts',
      '/?q=zzz&filiere=materiaux',
      '/tableau',
    ]) {
      await atlas.goto(path);
      await atlas.settle();
      const before = await screenOf(atlas);
      await atlas.page.reload();
      await atlas.settle();
      expect(await screenOf(atlas)).toEqual(before);
      expect(before.address).toBe(path);
    }
    await atlas.goto(`${PATMAT}?territoire=centre-val-de-loire`);
    await expectSound(atlas, 'list');
  });
});

describe('the cache of the history', () => {
  withBrowser({ hasPageCache: true });

  fault(31, async () => {
    const atlas = await visitMap('/?territoire=centre-val-de-loire');
    await atlas.marks().first().waitFor();
    await atlas.page.evaluate(() => {
      const seen = { persisted: false, said: [] as string[] };
      Object.assign(window, { seen });
      addEventListener('pageshow', ({ persisted }) => (seen.persisted ||= persisted));
      const status = document.querySelector('[role=status]')!;
      new MutationObserver(() => seen.said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const before = await screenOf(atlas);
    await atlas.goto('/label');
    await atlas.page.setViewportSize({ width: 1000, height: 700 });
    await atlas.page.evaluate(() => history.back());
    await expect.poll(() => atlas.address()).toBe(before.address);
    type Seen = { persisted: boolean; said: string[] };
    const seen = () => atlas.page.evaluate(() => (window as unknown as { seen?: Seen }).seen);
    await expect.poll(async () => (await seen())?.persisted).toBe(true);
    expect((await seen())?.said).toEqual([]);
    expect(await screenOf(atlas)).toEqual(before);
    await expect.poll(() => atlas.campusesOnMap()).toBe(4);
    const [frame, surface] = await Promise.all([
      atlas.page.locator('.map-stage').boundingBox(),
      atlas.page.locator('.map-surface').boundingBox(),
    ]);
    expect(Math.round(surface!.width)).toBe(Math.round(frame!.width));
    await atlas.button('Zoomer').click();
    await expectSound(atlas, 'list');
  });
});
